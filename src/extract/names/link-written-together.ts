import type { Candidate } from "../doc.ts";
import { typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";

/** What may stand between two names of one thing, and what must follow the second one. */
const LINKS: readonly { between: RegExp; after: RegExp; reason: string }[] = [
  // Elon（马斯克）, 通用人工智能（AGI）
  {
    between: /^\s?[（(]\s?(?:简称|即|又称|也叫|or |i\.e\.,? )?["']?$/u,
    after: /^["']?\s?[）)]/u,
    reason: "in brackets after it",
  },
  // 无人驾驶，也就是自动驾驶 ; 中国国际航空，简称国航
  {
    between: /^，?(?:也就是|又称|也叫做?|亦称|又叫做?|简称为?|也就是所谓的)["']?$/u,
    after: /^/u,
    reason: "said to be the same",
  },
  {
    between: /^,? (?:also known as|aka|a\.k\.a\.|formerly|short for|formerly known as) $/u,
    after: /^/u,
    reason: "said to be the same",
  },
];
/** Longer ones are explanations, not names. */
const LONGEST_BETWEEN = 24;
const LONGEST_NAME = 40;

/** Two names of which the talk says that they mean one thing become one. Two entries of the lexicon stay two. */
export function linkWrittenTogether(groups: EntityGroups, shadow: readonly string[]): void {
  const owner = new Map<Candidate, EntityGroup>();
  for (const group of groups.all()) for (const candidate of group.candidates) owner.set(candidate, group);
  const ordered = [...owner.keys()].sort((a, b) => a.passage - b.passage || a.start - b.start);
  ordered.forEach((outer, i) => {
    const inner = ordered[i + 1];
    if (!inner || inner.passage !== outer.passage || inner.start - outer.end > LONGEST_BETWEEN) return;
    if (inner.start <= outer.end || inner.end - inner.start > LONGEST_NAME) return;
    const text = shadow[outer.passage] ?? "";
    const between = text.slice(outer.end, inner.start);
    const link = LINKS.find((l) => l.between.test(between) && l.after.test(text.slice(inner.end, inner.end + 3)));
    if (!link) return;
    const [a, b] = [current(owner, outer, groups), current(owner, inner, groups)];
    if (!a || !b || a === b || !canBeOne(a, b)) return;
    const [into, from] = b.entry !== undefined ? [b, a] : [a, b];
    groups.join(into, from, link.reason);
    for (const candidate of from.candidates) owner.set(candidate, into);
  });
}

function current(
  owner: ReadonlyMap<Candidate, EntityGroup>,
  candidate: Candidate,
  groups: EntityGroups,
): EntityGroup | undefined {
  const group = owner.get(candidate);
  return group && groups.has(group) ? group : undefined;
}

function canBeOne(a: EntityGroup, b: EntityGroup): boolean {
  if (a.entry !== undefined && b.entry !== undefined) return false;
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  return typeA === undefined || typeB === undefined || typeA === typeB || isWeak(a) || isWeak(b);
}

/** A type that only a first guess at a Latin name gave yields to the other name's. */
function isWeak(group: EntityGroup): boolean {
  return (
    group.entry === undefined &&
    group.candidates.every((candidate) => /^(?:latin-run|capitals|term)$/u.test(candidate.rule))
  );
}
