import type { EntityType } from "../../schema/ontology.ts";
import { compareText } from "../compare-text.ts";
import type { Candidate } from "../doc.ts";
import { typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";

const JOINT = /^(?:、|,|，|和|与|及|以及|或者?|还有| and | or |, and |, | 和 |\s?\/\s?)\s?$/u;

/** What stands in one list is mostly of one kind: Character、Inflection、Cohere are companies if one of them is. */
export function hintTypes(groups: EntityGroups, shadow: readonly string[]): void {
  const owner = new Map<Candidate, EntityGroup>();
  for (const group of groups.all()) for (const candidate of group.candidates) owner.set(candidate, group);
  const ordered = [...owner.keys()].sort((a, b) => a.passage - b.passage || a.start - b.start);
  const votes = new Map<EntityGroup, Map<EntityType, number>>();
  const lists = splitLists(ordered, shadow);
  for (const list of lists) {
    for (const member of list) {
      const group = owner.get(member);
      if (!group || typeOf(group) !== undefined) continue;
      const counts = votes.get(group) ?? new Map<EntityType, number>();
      votes.set(group, counts);
      for (const other of list) {
        const type = typeOf(owner.get(other) ?? group);
        if (type !== undefined && type !== "concept") counts.set(type, (counts.get(type) ?? 0) + 1);
      }
    }
  }
  for (const [group, counts] of votes) {
    const best = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
    if (best) group.hint = best[0];
  }
}

/** A comma alone may as well set one name against another: “a group in Kyiv, Enamine”. */
const LOOSE_JOINT = /^[,，] ?$/u;

/** Candidates in a row that only 、, and, 和 part; at least two, three where only commas part them. */
function splitLists(ordered: readonly Candidate[], shadow: readonly string[]): Candidate[][] {
  const lists: Candidate[][] = [];
  let list: Candidate[] = [];
  let loose = true;
  const close = (): void => {
    if (list.length > (loose ? 2 : 1)) lists.push(list);
    list = [];
    loose = true;
  };
  for (const candidate of ordered) {
    const last = list.at(-1);
    const between =
      last?.passage === candidate.passage
        ? (shadow[candidate.passage] ?? "").slice(last.end, Math.min(candidate.start, last.end + 8))
        : "";
    if (!JOINT.test(between)) close();
    else if (!LOOSE_JOINT.test(between)) loose = false;
    list.push(candidate);
  }
  close();
  return lists;
}
