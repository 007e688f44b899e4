import { z } from "zod";
import { ENTITY_TYPES } from "./ontology.ts";

/**
 * One name or term. The lexicon knows spellings, aliases and type; it never says how things are related.
 * `id` is a slug in Latin letters; the entity's key is `e:` and the id.
 */
export const lexiconEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case Latin letters and digits joined by hyphens"),
  type: z.enum(ENTITY_TYPES),
  /** Canonical names by language. */
  names: z
    .strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
    .refine((names) => names.en !== undefined || names.zh !== undefined, "an entry needs a name"),
  /** Other spellings in use, any script; traditional Chinese is derived, so it is listed only where it differs by more than its characters. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Spellings that are wrong but common, speech recognition's among them. */
  misspellings: z.array(z.string().min(1)).optional(),
  /**
   * The name is also an ordinary word (Word, Block, 小米): these forms count only with evidence: a `context` word in
   * the same passage, or another, unambiguous form of the same entry elsewhere in the talk.
   */
  ambiguous: z.array(z.string().min(1)).optional(),
  /** Words that speak for this reading when they stand in the same passage. */
  context: z.array(z.string().min(1)).optional(),
});
export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;

/** A file of entries under `graph-data/lexicon/entities`. */
export const lexiconFileSchema = z.strictObject({
  format: z.literal("transcript-graph-lexicon"),
  version: z.literal(1),
  /** Where the entries come from. */
  origin: z.string().min(1),
  licence: z.string().min(1),
  entries: z.array(lexiconEntrySchema),
});
