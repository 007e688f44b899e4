import type { EntityType } from "../schema/ontology.ts";

/**
 * Colours of the largest communities, by number. They are the seven type colours, which were measured to be told apart;
 * an order that gives the largest ones the strongest contrast.
 */
export const COMMUNITY_COLORS: readonly EntityType[] = [
  "company",
  "event",
  "product",
  "organization",
  "place",
  "person",
  "concept",
];
