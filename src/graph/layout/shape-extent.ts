import type { EntityType } from "../../schema/ontology.ts";

/** How far the drawn shape of a type stands out from its middle, as a multiple of the node's radius. */
export const SHAPE_EXTENT: Readonly<Record<EntityType, number>> = {
  company: 1.22,
  organization: 1.1,
  person: 1.04,
  product: 1.24,
  concept: 1,
  place: 1.46,
  event: 1.38,
};
