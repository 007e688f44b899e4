import type { EntityType } from "../schema/ontology.ts";

/** Colours of communities beyond the seven of the types; tokens of the page. */
export const GROUP_TONES = ["group-1", "group-2", "group-3", "group-4", "group-5", "group-6", "group-7"] as const;
export type GroupTone = (typeof GROUP_TONES)[number];
export type Tone = EntityType | GroupTone;

/**
 * Colours of the largest communities, by number. First the seven type colours, in an order that gives the largest ones
 * the strongest contrast; then those that stand furthest from them and from each other, for readers of any colour vision.
 */
export const COMMUNITY_COLORS: readonly Tone[] = [
  "company",
  "event",
  "product",
  "organization",
  "place",
  "person",
  "concept",
  ...GROUP_TONES,
];
