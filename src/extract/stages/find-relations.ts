import type { RelationFinding } from "../doc.ts";
import { applyAdjacency } from "../relations/adjacency-rules.ts";
import { collectArguments } from "../relations/arguments.ts";
import { applyCues, type SentenceView } from "../relations/cue-rules.ts";
import { makeFinding } from "../relations/make-finding.ts";
import { defineStage } from "../stage.ts";

/** One finding for each clause that states a relation: 我们发明了NVLink → NVIDIA develops NVLink, cue 发明. */
export const findRelations = defineStage({
  name: "find-relations",
  reads: ["transcript", "shadow", "sentences", "repairedEntities", "references"],
  adds: ["findings"],
  run(doc, { knowledge }) {
    const byPassage = collectArguments(doc);
    const language = doc.transcript.language === "en" ? "en" : "zh";
    const findings: RelationFinding[] = [];
    doc.shadow.forEach((text, passage) => {
      const args = byPassage.get(passage) ?? [];
      if (args.length < 2) return;
      const cues = knowledge.cues.find(text, language);
      for (const sentence of doc.sentences[passage] ?? []) {
        const inside = <T extends { start: number; end: number }>(items: readonly T[]): T[] =>
          items.filter((item) => item.start >= sentence.start && item.end <= sentence.end);
        const view: SentenceView = { text, sentence, args: inside(args), cues: inside(cues), language };
        if (view.args.length < 2) continue;
        for (const found of [...applyAdjacency(view), ...applyCues(view)])
          findings.push(makeFinding(found, text, passage, sentence));
      }
    });
    return { findings };
  },
});
