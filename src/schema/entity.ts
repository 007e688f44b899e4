import { z } from "zod";
import { mentionSchema } from "./mention.ts";
import { ENTITY_TYPES } from "./ontology.ts";

/** A node before it is laid out. */
export const entitySchema = z.looseObject({
  label: z.string().min(1),
  entityType: z.enum(ENTITY_TYPES),
  /** Names by BCP 47 language, where known. */
  names: z.record(z.string(), z.string().min(1)),
  /** Every surface form that stands in the transcripts, byte for byte, sorted by code unit. */
  aliases: z.array(z.string().min(1)),
  mentions: z.array(mentionSchema),
  confidence: z.number().min(0).max(1),
  source: z.string().min(1),
  /** 0–1: how much the talk is about it. */
  salience: z.number().min(0).max(1),
});
export type Entity = z.infer<typeof entitySchema>;

/** A laid-out node: positions in graph units, size in pixels at fit, community number from 0. */
export const placedEntitySchema = entitySchema.extend({
  x: z.number(),
  y: z.number(),
  size: z.number().positive(),
  community: z.number().int().nonnegative(),
});
export type PlacedEntity = z.infer<typeof placedEntitySchema>;

/** `e:` keeps keys apart from names that graphology refuses (`constructor`, `__proto__`). */
export type EntityKey = string;
