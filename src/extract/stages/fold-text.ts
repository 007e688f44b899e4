import { defineStage } from "../stage.ts";

/** Folds every passage for matching: full-width, traditional, quotes. Same length, so offsets hold: 輝達 → 辉达. */
export const foldText = defineStage({
  name: "fold-text",
  reads: ["transcript"],
  adds: ["shadow"],
  run: ({ transcript }, { knowledge }) => ({
    shadow: transcript.paragraphs.map((paragraph) => knowledge.fold(paragraph.text)),
  }),
});
