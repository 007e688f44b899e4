import { z } from "zod";

const offset = z.number().int().nonnegative();

/** One paragraph of a turn, in reading order. `start`/`end` are UTF-16 offsets into the transcript file, half-open. */
export const passageSchema = z.looseObject({
  id: z.string().regex(/^d\d+\.p\d+$/, "a passage id is its document's id and a number, as in d1.p12"),
  document: z.string(),
  section: z.string().optional(),
  /** Absent for text nobody speaks: title, introduction, pull quotes. */
  speaker: z.string().optional(),
  text: z.string(),
  start: offset,
  end: offset,
  /** Seconds from the start of the recording; only where the transcript has times. */
  startTime: z.number().nonnegative().optional(),
  endTime: z.number().nonnegative().optional(),
});
export type Passage = z.infer<typeof passageSchema>;
