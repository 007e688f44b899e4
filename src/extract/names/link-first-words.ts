import { typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";

/** A firm's name in Latin letters with a word behind its first. */
const WITH_TAIL = /^(\p{Lu}[\p{L}\d.&'-]+) \p{Lu}/u;

/**
 * The first word of a firm's or body's name alone is the one that the talk names in full: Kestrel → Kestrel Bio. A word
 * that something says to be a person, a place or an event is that; of two firms that begin alike it is neither.
 */
export function linkFirstWords(groups: EntityGroups): void {
  const wholes = new Map<string, Set<EntityGroup>>();
  for (const group of groups.all()) {
    const type = typeOf(group);
    if (type !== "company" && type !== "organization") continue;
    for (const form of group.forms) {
      const first = WITH_TAIL.exec(form)?.[1];
      if (first !== undefined) wholes.set(first, (wholes.get(first) ?? new Set()).add(group));
    }
  }
  for (const group of groups.all()) {
    const [form, ...others] = group.forms;
    if (group.entry !== undefined || group.speaker || form === undefined || others.length > 0) continue;
    if (group.id.startsWith("term:")) continue;
    const type = typeOf(group);
    if (type === "person" || type === "place" || type === "event") continue;
    const [whole, ...more] = [...(wholes.get(form) ?? [])].filter((owner) => owner !== group && groups.has(owner));
    if (whole && more.length === 0) groups.join(whole, group, "the first word of the full name");
  }
}
