import { z } from "zod";
import { RELATIONS, type RelationType } from "./ontology.ts";

/**
 * How the words of a cue stand between the two ends:
 * active “A invented B”; passive “B, 由/by A invented”; between “A and B compete” (symmetric, ends on either side);
 * copula “A is a B”; examples “B, such as A”; fixed: as active, but never inflected.
 */
export const CONSTRUCTIONS = ["active", "passive", "between", "copula", "examples", "fixed"] as const;

export const cueSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]),
  construction: z.enum(CONSTRUCTIONS),
  /** Base forms; English verbs are inflected by rule. */
  words: z.array(z.string().min(1)).min(1),
  /** Irregular forms of English words, joined by |. */
  past: z.record(z.string(), z.string()).optional(),
  /** Verbs that must follow (zh) or stand before (en) a passive's marker. */
  verbs: z.array(z.string()).optional(),
  /** The relation runs from what follows to what stands before. */
  reverse: z.boolean().optional(),
  /** A weak cue says little by itself: it counts only with both ends close by. */
  strength: z.enum(["strong", "weak"]).optional(),
});
export type Cue = z.infer<typeof cueSchema>;

export const cueFileSchema = z.strictObject({
  format: z.literal("transcript-graph-cues"),
  version: z.literal(1),
  language: z.enum(["zh", "en"]),
  origin: z.string().min(1),
  licence: z.string().min(1),
  cues: z.array(cueSchema),
});
