import type { Candidate } from "../doc.ts";
import { defineStage } from "../stage.ts";
import { chooseTerms } from "../terms/choose-terms.ts";
import { collectTerms } from "../terms/collect-terms.ts";

/**
 * Concepts: the lexicon's and those no lexicon lists (张量并行, installed base), by what they are made of, where they
 * stand and how the talk returns to them. Everyday words of the lexicon that are only said in passing are left out.
 */
export const findTerms = defineStage({
  name: "find-terms",
  reads: ["shadow", "tokens", "sentences", "lexiconHits", "latinNames", "contextNames", "transcript"],
  adds: ["terms"],
  run(doc, { knowledge }) {
    const { forms, around } = collectTerms(doc, knowledge);
    const terms = chooseTerms(forms, around).map(({ place, form, score, variantOf }): Candidate => {
      const candidate: Candidate = { ...place, type: "concept", rule: "term", score };
      if (form.entry !== undefined) return { ...candidate, rule: "lexicon-term", entry: form.entry };
      if (variantOf?.entry !== undefined) return { ...candidate, rule: "lexicon-term", entry: variantOf.entry };
      return { ...candidate, form: (variantOf ?? form).key };
    });
    return { terms };
  },
});
