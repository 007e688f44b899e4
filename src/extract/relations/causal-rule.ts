import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { fitsEnds } from "./ends.ts";
import { findObjects } from "./find-objects.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import { clauseAt, reachOf, type SentenceView } from "./sentence-view.ts";

/** 我们发明了NVLink，从而可以高效训练: what the clause before names last brings about what follows. */
export function causalRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const { cue } = hit;
  const clause = clauseAt(view, hit.start);
  if (/[\p{L}\p{N}]/u.test(view.text.slice(clause.start, hit.start).replace(/^(?:并且?|而且?|也|就|and |so )/iu, "")))
    return [];
  const objects = findObjects(view, hit, reachOf(view, cue.strength), (a) => a.reference === undefined, true);
  if (!objects) return [];
  const before = view.sentence.clauses.filter((c) => c.end <= clause.start).at(-1);
  if (!before) return [];
  const inside = view.args.filter((a) => a.start >= before.start && a.end <= before.end);
  const cause =
    inside.findLastIndex((a) => a.reference === undefined) >= 0
      ? inside.findLast((a) => a.reference === undefined)
      : inside[0];
  if (!cause) return [];
  const list = (view.phrases.listOf[view.args.indexOf(cause)] ?? []).map((i) => view.args[i] as Argument);
  return list.flatMap((source) =>
    objects.members
      .filter((target) => fitsEnds(cue, source, target))
      .map((target) => ({ ...fromCue(view, hit), source, target, carried: true, hanging: objects.hanging })),
  );
}
