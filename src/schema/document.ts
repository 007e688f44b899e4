import { z } from "zod";

/** A chapter or headed part of a transcript. Times are seconds from the start of the recording. */
export const sectionSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string(),
  startTime: z.number().nonnegative().optional(),
});

export const SPEAKER_ROLES = ["host", "guest", "editor", "other"] as const;
export const speakerSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  role: z.enum(SPEAKER_ROLES).optional(),
  /** Key of the person this speaker is, where the graph has them. */
  entity: z.string().optional(),
  /** Key of the company or organization the speaker's "we" means. */
  organization: z.string().optional(),
});

/** One transcript: where it comes from, its sections and who speaks. */
export const documentSchema = z.looseObject({
  id: z.string().regex(/^d\d+$/, "a document id is d and a number, as in d1"),
  title: z.string(),
  /** BCP 47 tag of the language most of the talk is in. */
  language: z.string().min(2),
  author: z.string().optional(),
  /** ISO 8601 date or date-time. */
  publishedAt: z.string().optional(),
  sourceUrl: z.string().optional(),
  mediaUrl: z.string().optional(),
  /** SHA-256 of the transcript file's bytes, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 is 64 lower-case hex digits"),
  sections: z.array(sectionSchema),
  speakers: z.array(speakerSchema),
});
export type TranscriptDocument = z.infer<typeof documentSchema>;
