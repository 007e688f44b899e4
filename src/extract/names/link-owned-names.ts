import { typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";

/**
 * “Config” alone is the talk's one name that puts its owner before it: Figma Config, where Figma is a firm. What is
 * named so is no person.
 */
export function linkOwnedNames(groups: EntityGroups): void {
  const firms = new Set<string>();
  for (const group of groups.all()) {
    const type = typeOf(group);
    if (type === "company" || type === "organization") for (const form of group.forms) firms.add(form);
  }
  const wholes = new Map<string, Set<EntityGroup>>();
  for (const group of groups.all())
    for (const form of group.forms) {
      const rest = ownedPart(form, firms);
      if (rest !== undefined) wholes.set(rest, (wholes.get(rest) ?? new Set()).add(group));
    }
  for (const group of groups.all()) {
    const [form, ...others] = group.forms;
    if (group.entry !== undefined || group.speaker || form === undefined || others.length > 0) continue;
    if (group.id.startsWith("term:")) continue;
    const [whole, ...more] = [...(wholes.get(form) ?? [])].filter((owner) => owner !== group && groups.has(owner));
    if (!whole || more.length > 0) continue;
    const type = typeOf(whole);
    const known = type === "person" ? undefined : type;
    for (const part of [whole, group])
      part.candidates = part.candidates.map(({ type: guess, ...rest }) => {
        const kept = known ?? (guess === "person" ? undefined : guess);
        return kept === undefined ? rest : { ...rest, type: kept };
      });
    groups.join(whole, group, "the name without its owner's");
  }
}

/** “Figma Config” → Config, where Figma is a firm's name. */
function ownedPart(form: string, firms: ReadonlySet<string>): string | undefined {
  for (let at = form.indexOf(" "); at > 0; at = form.indexOf(" ", at + 1)) {
    const rest = form.slice(at + 1);
    if (rest.length > 2 && /^\p{Lu}/u.test(rest) && firms.has(form.slice(0, at).replace(/['’]s$/u, ""))) return rest;
  }
  return undefined;
}
