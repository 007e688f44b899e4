import type { ReadFault } from "../decode.ts";
import type { SourceText, Transcript } from "../doc.ts";
import { detectFormat } from "./detect-format.ts";
import { readJson } from "./read-json.ts";
import { readMarkdown } from "./read-markdown.ts";
import { ReadProblem } from "./read-problem.ts";
import { readSubtitles } from "./read-subtitles.ts";

export type ReadTranscriptResult = { ok: true; transcript: Transcript } | { ok: false; fault: ReadFault };

export interface ReadOptions {
  /** Reads the words of subtitles and JSON whose times are broken; passages have no times then. */
  withoutTimes?: boolean;
}

/** Detects the format and reads it. Never throws: what cannot be read is a fault with its line and what to do. */
export function readTranscript(source: SourceText, { withoutTimes = false }: ReadOptions = {}): ReadTranscriptResult {
  try {
    const transcript = read(source, withoutTimes);
    return transcript.paragraphs.length > 0 ? { ok: true, transcript } : { ok: false, fault: NO_WORDS };
  } catch (error) {
    if (error instanceof ReadProblem) return { ok: false, fault: error.fault };
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This file could not be read as a transcript (${reason}).`;
    return {
      ok: false,
      fault: { code: "unreadable", message, advice: "Save it as plain text, one paragraph a turn, and try again." },
    };
  }
}

function read(source: SourceText, withoutTimes: boolean): Transcript {
  const format = detectFormat(source.name, source.text);
  if (format === "json") return readJson(source, { withoutTimes });
  if (format === "markdown") return readMarkdown(source);
  return readSubtitles(source, format, { withoutTimes });
}

const NO_WORDS: ReadFault = {
  code: "no-words",
  message: "This file holds no readable text.",
  advice: "Choose a file with a transcript in it.",
};
