import type { ReadFault } from "../decode.ts";
import type { SourceText, Transcript } from "../doc.ts";
import { readMarkdown } from "./read-markdown.ts";

export type ReadTranscriptResult = { ok: true; transcript: Transcript } | { ok: false; fault: ReadFault };

/** Detects the format and reads it. Never throws: what cannot be read is a fault with its line. */
export function readTranscript(source: SourceText): ReadTranscriptResult {
  const transcript = readMarkdown(source);
  if (transcript.paragraphs.length > 0) return { ok: true, transcript };
  return {
    ok: false,
    fault: { message: "this file holds no readable text.", advice: "Choose a file with a transcript in it." },
  };
}
