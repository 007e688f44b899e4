import { foldForm, typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";

/** Words that may follow a name and change nothing: Adobe公司, X团队, Llama模型. */
const GENERIC = /(?:公司|集团|团队|有限公司|模型|架构| Inc\.?| Corp\.?| Corporation| Company| Ltd\.?)$/u;

/** Forms that are a known entity's spelling, with or without a generic word behind, join it: Adobe公司 → Adobe. */
export function linkSpellings(groups: EntityGroups): void {
  const owners = new Map<string, EntityGroup | undefined>();
  for (const group of groups.all())
    for (const form of group.forms) {
      const folded = foldForm(form);
      const known = owners.get(folded);
      if (!owners.has(folded)) owners.set(folded, group);
      else if (known !== group)
        owners.set(folded, known?.entry !== undefined ? known : group.entry !== undefined ? group : undefined);
    }
  for (const group of groups.all()) {
    if (group.entry !== undefined || !groups.has(group)) continue;
    const form = [...group.forms][0] ?? "";
    const same = owners.get(foldForm(form));
    if (same && same !== group && groups.has(same) && agree(same, group)) {
      groups.join(same, group, "the same spelling");
      continue;
    }
    const bare = form.replace(GENERIC, "");
    const owner = bare === form || bare === "" ? undefined : owners.get(foldForm(bare));
    if (owner && owner !== group && groups.has(owner) && typeOf(owner) !== "concept" && typeOf(owner) !== "person")
      groups.join(owner, group, "the name with a general word behind it");
  }
}

function agree(a: EntityGroup, b: EntityGroup): boolean {
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  return a.entry !== undefined || typeA === undefined || typeB === undefined || typeA === typeB;
}
