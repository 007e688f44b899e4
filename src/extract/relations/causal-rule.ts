import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { fitsEnds } from "./ends.ts";
import { findObjects } from "./find-objects.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import { clauseAt, isDenied, isSpeaker, reachOf, type SentenceView } from "./sentence-view.ts";

/** Between the head of a clause and a verb of cause stands nothing but these. */
const CLAUSE_HEAD =
  /^(?:并且?|而且?|也|就|还|都|这|这样|从而|进而|可以|能够?|会|将|又|and |so |which |that |thereby |then |can |will |also |, |—|\s)*$/iu;

/** 我们发明了NVLink，从而可以高效训练: what the clause before names last brings about what follows. */
export function causalRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const { cue } = hit;
  const objects = findObjects(view, hit, reachOf(view, cue.strength), (a) => a.reference === undefined, true);
  if (!objects) return [];
  return causesBefore(view, hit.start).flatMap((source) =>
    objects.members
      .filter((target) => fitsEnds(cue, source, target))
      .map((target) => ({ ...fromCue(view, hit), source, target, carried: true, hanging: objects.hanging })),
  );
}

/**
 * Where the verb at `at` heads its clause, what the clauses before it name: the last list of names in the nearest
 * one, and those of the one before where the nearest only goes on with it (还有…). Empty elsewhere.
 */
export function causesBefore(view: SentenceView, at: number): Argument[] {
  const clause = clauseAt(view, at);
  if (!CLAUSE_HEAD.test(view.text.slice(clause.start, at))) return [];
  const causes: Argument[] = [];
  for (const before of view.sentence.clauses.filter((c) => c.end <= clause.start).toReversed()) {
    const named = view.args.flatMap((a, i) =>
      a.start >= before.start &&
      a.end <= before.end &&
      !isDenied(view, before.start, a.start) &&
      !isSpeaker(a) &&
      a.reference?.via !== "ellipsis"
        ? [i]
        : [],
    );
    const last = named.findLast((i) => view.phrases.headOf[i] === -1 && !view.phrases.hangs[i]);
    if (last !== undefined)
      causes.unshift(...(view.phrases.listOf[last] ?? [last]).map((i) => view.args[i] as Argument));
    if (
      last === undefined ||
      !/^(?:还有|以及|和|再加上|加上|and |as well as |plus )/iu.test(view.text.slice(before.start, before.end))
    )
      break;
  }
  return causes;
}
