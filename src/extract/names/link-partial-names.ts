import type { LanguageKnowledge } from "../knowledge.ts";
import { typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";

/**
 * A first name or surname alone is the one full name it can mean (Altman → Sam Altman; Mark → 马克·扎克伯格, whose
 * English name the lexicon knows); where two would fit, nobody's.
 */
export function linkPartialNames(groups: EntityGroups, knowledge: LanguageKnowledge): void {
  linkInitials(groups);
  const owners = new Map<string, Set<EntityGroup>>();
  for (const group of groups.all()) {
    if (typeOf(group) !== "person") continue;
    for (const form of fullFormsOf(group, knowledge))
      for (const part of partsOf(form)) owners.set(part, (owners.get(part) ?? new Set()).add(group));
  }
  for (const group of groups.all()) {
    if (group.entry !== undefined || group.speaker) continue;
    const type = typeOf(group);
    if (type !== undefined && type !== "person") continue;
    const [form, ...others] = group.forms;
    if (form === undefined || others.length > 0 || /[ ·]/u.test(form)) continue;
    const found = [...(owners.get(form) ?? [])].filter((owner) => owner !== group && groups.has(owner));
    if (found.length === 1 && found[0]) groups.join(found[0], group, "part of the full name");
  }
}

/** A speaker's label with an initial is the one person of the talk whom it fits: “J. Doe:” → Jane Doe. */
function linkInitials(groups: EntityGroups): void {
  for (const speaker of groups.all().filter((group) => group.speaker)) {
    const [, initial, surname] = /^(\p{Lu})\. ?(\p{Lu}.+)$/u.exec([...speaker.forms][0] ?? "") ?? [];
    if (initial === undefined || surname === undefined) continue;
    const fits = groups
      .all()
      .filter(
        (group) =>
          group !== speaker &&
          !group.speaker &&
          typeOf(group) === "person" &&
          [...group.forms].some((form) => form.startsWith(initial) && form.endsWith(` ${surname}`)),
      );
    if (fits.length === 1 && fits[0]) groups.join(speaker, fits[0], "the name whose initial the label has");
  }
}

function fullFormsOf(group: EntityGroup, knowledge: LanguageKnowledge): string[] {
  const entry = group.entry === undefined ? undefined : knowledge.entries.get(group.entry);
  return [...group.forms, ...(entry?.names.en === undefined ? [] : [entry.names.en])];
}

/** Sam Altman → Sam, Altman; 亚当·斯密 → 亚当, 斯密; nothing for a name of one part. */
function partsOf(form: string): string[] {
  const parts = /^[A-Za-z\u00C0-\u024F.'\- ]+$/u.test(form) ? form.split(" ") : form.split("·");
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 1 && !part.endsWith("."));
}
