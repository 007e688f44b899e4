import type { Span } from "../../schema/mention.ts";
import type { RelationType } from "../../schema/ontology.ts";
import type { FoundAnchor, RelationFinding, Sentence } from "../doc.ts";
import type { Argument } from "./arguments.ts";
import { confidenceOf, isPronoun } from "./confidence.ts";
import { modalityOf } from "./modality.ts";

/** What a rule found in a sentence, before it is written down as evidence. */
export interface FoundRelation {
  type: RelationType;
  source: Argument;
  target: Argument;
  cue?: Span;
  rule: string;
  implied?: boolean;
  weak?: boolean;
  /** The subject stands in an earlier clause of the sentence. */
  carried?: boolean;
}

/** Writes a found relation down: the clauses that hold both ends and the cue, anchors, modality, confidence. */
export function makeFinding(found: FoundRelation, text: string, passage: number, sentence: Sentence): RelationFinding {
  const spans: Span[] = [found.source, found.target, ...(found.cue ? [found.cue] : [])];
  const from = Math.min(...spans.map((s) => s.start));
  const to = Math.max(...spans.map((s) => s.end));
  const clauses = sentence.clauses.filter((clause) => clause.start < to && clause.end > from);
  const start = Math.min(from, ...clauses.map((c) => c.start));
  const end = Math.max(to, ...clauses.map((c) => c.end));
  const cueStart = found.cue?.start ?? from;
  const clauseStart = sentence.clauses.findLast((clause) => clause.start <= cueStart)?.start ?? sentence.start;
  const covered = spans.reduce((sum, s) => sum + s.end - s.start, 0);
  const features = {
    weakCue: found.weak ? 1 : 0,
    implied: found.implied ? 1 : 0,
    pronounSource: isPronoun(found.source),
    pronounTarget: isPronoun(found.target),
    carriedSubject: found.carried ? 1 : 0,
    distance: Math.max(0, to - from - covered),
    guessedName: 0,
  };
  return {
    passage,
    start,
    end,
    type: found.type,
    source: anchorOf(found.source),
    target: anchorOf(found.target),
    ...(found.cue ? { cue: { start: found.cue.start, end: found.cue.end } } : {}),
    rule: found.rule,
    status: found.implied ? "implied" : "stated",
    modality: modalityOf(text, sentence, clauseStart, cueStart),
    confidence: confidenceOf(features),
    features,
  };
}

function anchorOf({ start, end, entity, reference }: Argument): FoundAnchor {
  if (!reference) return { start, end, entity };
  return {
    start,
    end,
    entity,
    via: reference.via,
    ...(reference.antecedent ? { antecedent: reference.antecedent } : {}),
  };
}
