import { z } from "zod";

/** How words that are not a name stand for an entity. */
export const ANCHOR_VIAS = ["speaker", "pronoun", "role", "ellipsis", "context"] as const;
export const viaSchema = z.enum(ANCHOR_VIAS);
export type Via = z.infer<typeof viaSchema>;

const offset = z.number().int().nonnegative();

/** A half-open span of UTF-16 offsets into one passage's text. */
export const spanSchema = z.looseObject({ start: offset, end: offset });
export interface Span {
  start: number;
  end: number;
}

/** Words of a passage that stand for an entity. With `via` they are a pronoun or role and never an alias. */
export const mentionSchema = z.looseObject({
  passage: z.string(),
  start: offset,
  end: offset,
  via: viaSchema.optional(),
});
export type Mention = z.infer<typeof mentionSchema>;
