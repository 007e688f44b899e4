import type { Layers, RelationFinding } from "../doc.ts";
import { confidenceOf, type ConfidenceWeights } from "../relations/confidence.ts";
import { defineStage } from "../stage.ts";

/** What an answer confirms: “你们用CUDA吗？” “是的。” → the asked relation, said on the answer. */
export const linkAnswers = defineStage({
  name: "link-answers",
  reads: ["transcript", "shadow", "sentences", "findings"],
  adds: ["answerFindings"],
  run: (doc, { knowledge }) => ({
    answerFindings: doc.findings
      .filter((finding) => finding.modality.includes("asked") && !finding.modality.includes("negated"))
      .flatMap((finding) => confirm(finding, doc, knowledge.cues.weights)),
  }),
});

/** An answer that begins so says yes to the whole question. */
const YES =
  /^(?:嗯+，?|呃，?|啊，?|well, |so, |oh, |um, |I mean, )?(?:是的|对(?:的|对|啊|，|。|呀)|没错|完全正确|确实如此|确实是|当然(?:是|了|，|。)|正是|可以这么说|是这样|yes\b|yeah\b(?!, (?:no|but))|yep\b|exactly\b|absolutely\b|that's right|that's correct|that is right|correct\b|definitely\b|of course\b|sure\b|a hundred percent|100%|you're right|totally\b|indeed\b)/iu;

/** Questions that ask for more than yes or no. */
const OPEN_QUESTION =
  /还是|什么|如何|怎么|怎样|为何|多少|多大|哪|谁|几|\b(?:what|how|why|which|who|whose|where|when)\b/iu;

type Doc = Pick<Layers, "transcript" | "shadow" | "sentences">;

function confirm(finding: RelationFinding, doc: Doc, weights: ConfidenceWeights): RelationFinding[] {
  const counted = Object.entries(finding.features).filter(([name]) => name !== "asked");
  const features = { ...Object.fromEntries(counted), confirmed: 1 };
  const { paragraphs } = doc.transcript;
  const asked = paragraphs[finding.passage];
  const answer = finding.passage + 1;
  const next = paragraphs[answer];
  if (!asked || !next || next.turn === asked.turn || next.speaker === undefined || next.speaker === asked.speaker)
    return [];
  // Only the question the turn ends with is the one that is answered; “or” and “why” have no yes for an answer.
  const last = doc.sentences[finding.passage]?.at(-1);
  const first = doc.sentences[answer]?.[0];
  const yes = YES.exec(doc.shadow[answer] ?? "");
  if (!last || !first || !yes || finding.start < last.start) return [];
  if (OPEN_QUESTION.test((doc.shadow[finding.passage] ?? "").slice(last.start, last.end))) return [];
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
      confidence: confidenceOf(features, weights),
      features,
    },
  ];
}
