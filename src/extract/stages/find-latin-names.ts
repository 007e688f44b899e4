import { findEnglishNames } from "../names/english-names.ts";
import { findLatinInChinese } from "../names/latin-in-chinese.ts";
import { defineStage } from "../stage.ts";

/** Names in Latin letters: those of Chinese talk (Grace Blackwell, GPT-4o) and runs of capitals in English. */
export const findLatinNames = defineStage({
  name: "find-latin-names",
  reads: ["shadow", "sentences", "transcript"],
  adds: ["latinNames"],
  run(doc, { knowledge }) {
    const english = doc.transcript.language === "en";
    return { latinNames: english ? findEnglishNames(doc, knowledge) : findLatinInChinese(doc.shadow, knowledge) };
  },
});
