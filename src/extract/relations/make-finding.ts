import type { Span } from "../../schema/mention.ts";
import type { FoundAnchor, RelationFinding } from "../doc.ts";
import type { Argument } from "./arguments.ts";
import { confidenceOf, type ConfidenceWeights } from "./confidence.ts";
import type { FoundRelation } from "./found-relation.ts";
import { modalityOf } from "./modality.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Writes a found relation down: the clauses that hold both ends and the cue, anchors, modality, what was counted. */
export function makeFinding(
  found: FoundRelation,
  view: SentenceView,
  passage: number,
  weights: ConfidenceWeights,
): RelationFinding {
  const { sentence } = view;
  const spans: Span[] = [found.source, found.target, ...(found.cue ? [found.cue] : [])];
  const from = Math.min(...spans.map((s) => s.start));
  const to = Math.max(...spans.map((s) => s.end));
  const clauses = sentence.clauses.filter((clause) => clause.start < to && clause.end > from);
  const modality = modalityOf(view.text, sentence, found.cue ?? { start: from, end: to });
  const features = countFeatures(found, view, from, to, modality);
  return {
    passage,
    start: Math.min(from, ...clauses.map((c) => c.start)),
    end: Math.max(to, ...clauses.map((c) => c.end)),
    type: found.type,
    source: anchorOf(found.source),
    target: anchorOf(found.target),
    ...(found.cue ? { cue: { start: found.cue.start, end: found.cue.end } } : {}),
    rule: found.rule,
    status: found.implied || found.example ? "implied" : "stated",
    modality,
    confidence: confidenceOf(features, weights),
    features,
  };
}

/** Words of one unit of distance: ten Chinese characters, or about five English words. */
const STEP = { zh: 10, en: 28 } as const;

function countFeatures(
  found: FoundRelation,
  view: SentenceView,
  from: number,
  to: number,
  modality: readonly string[],
): Record<string, number> {
  const covered = found.source.end - found.source.start + found.target.end - found.target.start;
  const passed = view.args.filter(
    (a) => a.start >= from && a.end <= to && a !== found.source && a !== found.target && !inList(view, a, found),
  ).length;
  const features: Record<string, number> = {
    [`type ${found.type}`]: 1,
    [`built ${found.construction}`]: 1,
    "cue medium": found.strength === "medium" ? 1 : 0,
    "cue weak": found.strength === "weak" ? 1 : 0,
    implied: found.implied ? 1 : 0,
    "source pronoun": pronoun(found.source, "pronoun"),
    "target pronoun": pronoun(found.target, "pronoun"),
    "source speaker": pronoun(found.source, "speaker"),
    "target speaker": pronoun(found.target, "speaker"),
    "empty subject": pronoun(found.source, "ellipsis") + pronoun(found.target, "ellipsis"),
    "carried subject": found.carried ? 1 : 0,
    "only modifies": found.hanging ? 1 : 0,
    example: found.example ? 1 : 0,
    distance: Math.round(Math.min(4, Math.max(0, to - from - covered) / STEP[view.language]) * 10) / 10,
    passed: Math.min(3, passed),
    doubt: Math.round(Math.max(0, doubtOf(found.source) + doubtOf(found.target) - USUAL_DOUBT) * 10) / 10,
    guessed: Number(found.source.guessed ?? false) + Number(found.target.guessed ?? false),
  };
  for (const kind of modality) features[kind] = 1;
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0));
}

/** Two ends that are as doubtful as this together say nothing against a relation. */
const USUAL_DOUBT = 0.7;

/** How far the words of an end are from being surely a thing of the talk: a term that is as likely an everyday phrase. */
function doubtOf({ sureness }: Argument): number {
  return 1 - (sureness ?? 1);
}

/** Words between that are listed with an end do not stand in the way. */
function inList(view: SentenceView, argument: Argument, { source, target }: FoundRelation): boolean {
  const list = view.phrases.listOf[view.args.indexOf(argument)] ?? [];
  return list.some((i) => view.args[i] === source || view.args[i] === target);
}

function pronoun({ reference }: Argument, via: "pronoun" | "speaker" | "ellipsis"): number {
  if (!reference) return 0;
  const kind = reference.via === "role" || reference.via === "context" ? "pronoun" : reference.via;
  return kind === via ? 1 : 0;
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
