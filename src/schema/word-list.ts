import { z } from "zod";

/** A file of word lists under `graph-data/lexicon/words`: one file a language. */
export const wordListFileSchema = z.strictObject({
  format: z.literal("transcript-graph-words"),
  version: z.literal(1),
  origin: z.string().min(1),
  licence: z.string().min(1),
  lists: z.record(z.string(), z.array(z.string().min(1))),
});
