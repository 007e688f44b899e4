import type { Candidate } from "../doc.ts";
import { findLexiconHits } from "../names/lexicon-hits.ts";
import { findMisheardHits } from "../names/misheard-hits.ts";
import { judgeReadings } from "../names/judge-readings.ts";
import { defineStage } from "../stage.ts";

/**
 * Hits of the lexicon's names and terms: the longest form at a place, never across a word's boundary (加速计 inside
 * 加速计算), and of forms that are also ordinary words only those that something in the talk speaks for.
 */
export const matchLexicon = defineStage({
  name: "match-lexicon",
  reads: ["shadow", "tokens", "sentences", "transcript"],
  adds: ["lexiconHits"],
  run(doc, { knowledge }) {
    const spelled = judgeReadings(findLexiconHits(doc, knowledge), doc, knowledge);
    const hits = doc.transcript.language === "en" ? spelled : findMisheardHits(doc, spelled, knowledge);
    const lexiconHits = hits.map(({ passage, start, end, form, misheard = form.misspelling }): Candidate => {
      const rule = misheard ? "lexicon-misspelling" : form.ambiguous ? "lexicon-in-context" : "lexicon";
      const score = form.ambiguous ? 0.75 : misheard ? 0.8 : 0.95;
      return { passage, start, end, type: form.entry.type, entry: form.entry.id, rule, score };
    });
    return { lexiconHits };
  },
});
