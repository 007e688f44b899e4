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
      const entry = form.entry ?? variantOf?.entry;
      const { passage, start, end } = place;
      if (entry === undefined)
        return { passage, start, end, type: "concept", rule: "term", score, form: (variantOf ?? form).key };
      return { passage, start, end, type: "concept", rule: "lexicon-term", score, entry };
    });
    return { terms };
  },
});
