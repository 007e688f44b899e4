import { defineStage } from "../stage.ts";

/** Cuts every passage into words: 我们发明了NVLink → 我们 / 发明 / 了 / NVLink. */
export const segmentWords = defineStage({
  name: "segment-words",
  reads: ["shadow"],
  adds: ["tokens"],
  run: ({ shadow }, { knowledge }) => ({ tokens: shadow.map((text) => knowledge.segmenter.segment(text)) }),
});
