import type { Layers, RelationFinding } from "../doc.ts";
import { defineStage } from "../stage.ts";

/** What an answer confirms: “你们用CUDA吗？” “是的。” → the asked relation, said on the answer. */
export const linkAnswers = defineStage({
  name: "link-answers",
  reads: ["transcript", "shadow", "sentences", "findings"],
  adds: ["answerFindings"],
  run: (doc) => ({
    answerFindings: doc.findings
      .filter((finding) => finding.modality.includes("asked") && !finding.modality.includes("negated"))
      .flatMap((finding) => confirm(finding, doc)),
  }),
});

/** An answer that begins so says yes to the whole question. */
const YES =
  /^(?:是的|对的?|没错|完全正确|确实如此|当然|正是|yes\b|yeah\b|exactly\b|absolutely\b|that's right|correct\b|definitely\b)/iu;

type Doc = Pick<Layers, "transcript" | "shadow" | "sentences">;

function confirm(finding: RelationFinding, doc: Doc): RelationFinding[] {
  const { paragraphs } = doc.transcript;
  const asked = paragraphs[finding.passage];
  const answer = finding.passage + 1;
  const next = paragraphs[answer];
  if (!asked || !next || next.turn === asked.turn || next.speaker === undefined || next.speaker === asked.speaker)
    return [];
  // Only the question the turn ends with is the one that is answered.
  const last = doc.sentences[finding.passage]?.at(-1);
  const first = doc.sentences[answer]?.[0];
  const yes = YES.exec(doc.shadow[answer] ?? "");
  if (!last || !first || !yes || finding.start < last.start) return [];
  const at = first.start;
  const anchor = (side: RelationFinding["source"]): RelationFinding["source"] => ({
    start: at,
    end: at,
    entity: side.entity,
    via: "context",
    antecedent: { passage: finding.passage, start: side.start, end: side.end },
  });
  return [
    {
      ...finding,
      passage: answer,
      start: at,
      end: Math.max(first.end, at + yes[0].length),
      source: anchor(finding.source),
      target: anchor(finding.target),
      cue: { start: at, end: at + yes[0].length },
      rule: "answer-yes",
      status: "implied",
      modality: [],
      confidence: Math.round(Math.max(0.2, finding.confidence - 0.2) * 100) / 100,
    },
  ];
}
