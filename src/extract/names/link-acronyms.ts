import { compareText } from "../compare-text.ts";
import type { EntityGroup, EntityGroups } from "./entity-groups.ts";

/** Small words that initials may skip. */
const SKIPPED = new Set(["of", "the", "and", "for", "in", "on", "a", "to"]);

/** An acronym is the one name of the talk whose initials it has: National Science Foundation → NSF. */
export function linkAcronyms(groups: EntityGroups): void {
  const byInitials = new Map<string, EntityGroup[]>();
  for (const group of groups.all())
    for (const form of group.forms) {
      const initials = initialsOf(form);
      if (initials.length < 3) continue;
      const list = byInitials.get(initials) ?? [];
      if (!list.includes(group)) list.push(group);
      byInitials.set(initials, list);
    }
  for (const group of groups.all().sort((a, b) => compareText(a.id, b.id))) {
    if (group.entry !== undefined) continue;
    const form = [...group.forms][0] ?? "";
    if (!/^[A-Z]{3,6}s?$/u.test(form)) continue;
    const [owner, ...others] = (byInitials.get(form.replace(/s$/u, "")) ?? []).filter(
      (g) => g !== group && groups.has(g),
    );
    if (owner && others.length === 0) groups.join(owner, group, "its initials");
  }
}

function initialsOf(form: string): string {
  const words = form.split(/[\s-]+/u).filter((word) => !SKIPPED.has(word.toLowerCase()));
  return words.length < 3 ? "" : words.map((word) => (word[0] ?? "").toUpperCase()).join("");
}
