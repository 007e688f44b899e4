import type { EntityType, RelationType } from "../../schema/ontology.ts";
import type { Layers } from "../doc.ts";
import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** An owner whose name other names may begin with, and where it is first said by itself. */
export interface NamedOwner {
  entity: string;
  type: EntityType;
  first: { passage: number; start: number; end: number };
}

const OWNERS: readonly EntityType[] = ["company", "organization", "person", "product"];

/** Owners of a talk by their names as said. */
export function collectOwners({
  shadow,
  repairedEntities,
}: Pick<Layers, "shadow" | "repairedEntities">): ReadonlyMap<string, NamedOwner> {
  const owners = new Map<string, NamedOwner>();
  for (const { key, type, mentions } of repairedEntities) {
    if (!OWNERS.includes(type)) continue;
    for (const { passage, start, end } of mentions) {
      const words = (shadow[passage] ?? "").slice(start, end);
      if (words.length > 2 && /^\p{Lu}/u.test(words) && !owners.has(words))
        owners.set(words, { entity: key, type, first: { passage, start, end } });
    }
  }
  return owners;
}

/** What a name that begins with its owner's says, by the types of both. */
function relationOf(owner: EntityType, owned: EntityType): { type: RelationType; thing: boolean } | undefined {
  const org = owner === "company" || owner === "organization";
  if (owned === "product" && (org || owner === "person")) return { type: "develops", thing: false };
  if (org && (owned === "company" || owned === "organization" || owned === "event"))
    return { type: "part_of", thing: true };
  if (owner === "product" && owned === "event") return { type: "part_of", thing: true };
  return undefined;
}

/** “Google Maps”, “the Acme Summit”, “the Ann Lee podcast”: the name begins with the name of whose it is. */
export function compoundNamesRule(view: SentenceView, owners: ReadonlyMap<string, NamedOwner>): FoundRelation[] {
  return view.args.flatMap((whole): FoundRelation[] => {
    if (whole.reference || whole.type === "concept" || whole.type === "person" || whole.type === "place") return [];
    const words = view.text.slice(whole.start, whole.end);
    for (let at = words.lastIndexOf(" "); at > 0; at = words.lastIndexOf(" ", at - 1)) {
      const name = words.slice(0, at).replace(/['’]s$/u, "");
      const owner = owners.get(name);
      const says = owner && owner.entity !== whole.entity ? relationOf(owner.type, whole.type) : undefined;
      if (!owner || !says) continue;
      const part = partOfName(owner, whole.start, whole.start + name.length);
      return [
        {
          type: says.type,
          source: says.thing ? whole : part,
          target: says.thing ? part : whole,
          rule: `en-compound-${says.type}`,
          construction: "possessive",
          strength: "medium",
          implied: true,
        },
      ];
    }
    return [];
  });
}

/** The owner's name within the longer one; it goes back to where it stands alone. */
function partOfName({ entity, type, first }: NamedOwner, start: number, end: number): Argument {
  const reference = {
    passage: first.passage,
    start,
    end,
    entity,
    via: "context",
    rule: "compound-name",
    confidence: 0.8,
    antecedent: first,
  } as const;
  return { start, end, entity, type, reference };
}
