/** The closed set of entity and relation types. It is part of the file format: a reader may rely on it. */

export const ENTITY_TYPES = ["company", "organization", "person", "product", "concept", "place", "event"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Families group relation types in the legend; each has its own arrowhead. */
export const RELATION_FAMILIES = ["people", "make", "trade", "contrast", "structure", "cause", "co_occurs"] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

export interface RelationRule {
  readonly family: RelationFamily;
  /** A symmetric relation is stored once, undirected, its ends in key order. */
  readonly symmetric: boolean;
  /** Entity types that may stand at the source; "any" for no restriction. */
  readonly from: readonly EntityType[] | "any";
  /** Entity types that may stand at the target; "any" for no restriction. */
  readonly to: readonly EntityType[] | "any";
}

const ORG = ["company", "organization"] as const;
const THING = ["product", "concept"] as const;

export const RELATIONS = {
  works_at: { family: "people", symmetric: false, from: ["person"], to: ORG },
  founded: { family: "people", symmetric: false, from: ["person"], to: ORG },
  leads: { family: "people", symmetric: false, from: ["person"], to: ["product", "concept", "company"] },
  develops: { family: "make", symmetric: false, from: [...ORG, "person"], to: THING },
  uses: { family: "make", symmetric: false, from: [...ORG, "person", "product"], to: THING },
  supplies: { family: "trade", symmetric: false, from: ["company"], to: ["company", "product"] },
  invests_in: { family: "trade", symmetric: false, from: ["company", "person"], to: ["company"] },
  partners_with: { family: "trade", symmetric: true, from: [...ORG, "person"], to: [...ORG, "person"] },
  competes_with: { family: "contrast", symmetric: true, from: ["company", ...THING], to: ["company", ...THING] },
  compared_with: { family: "contrast", symmetric: true, from: "any", to: "any" },
  part_of: { family: "structure", symmetric: false, from: "any", to: "any" },
  is_a: { family: "structure", symmetric: false, from: "any", to: ["concept", "product"] },
  depends_on: { family: "cause", symmetric: false, from: ["company", ...THING], to: THING },
  enables: { family: "cause", symmetric: false, from: "any", to: ["company", ...THING] },
  replaces: { family: "contrast", symmetric: false, from: THING, to: THING },
  located_in: { family: "structure", symmetric: false, from: "any", to: ["place"] },
  regulates: { family: "cause", symmetric: false, from: ["organization"], to: "any" },
  associated_with: { family: "people", symmetric: true, from: ["person", "company"], to: ["person", "company"] },
  co_occurs: { family: "co_occurs", symmetric: true, from: "any", to: "any" },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[];

/** True where the ontology lets `relation` run from an entity of type `from` to one of type `to`. */
export function allowsEnds(relation: RelationType, from: EntityType, to: EntityType): boolean {
  const rule: RelationRule = RELATIONS[relation];
  return fits(rule, from, to) || (rule.symmetric && fits(rule, to, from));
}

function fits(rule: RelationRule, from: EntityType, to: EntityType): boolean {
  return (rule.from === "any" || rule.from.includes(from)) && (rule.to === "any" || rule.to.includes(to));
}
