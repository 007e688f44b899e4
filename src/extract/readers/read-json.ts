import type { SourceText, Transcript, TranscriptFormat } from "../doc.ts";
import { emptyMetadata, readField, type Metadata } from "./front-matter.ts";
import { field, findSegments, speakerOfSegment, textField, timesOfSegment } from "./json-segments.ts";
import { parseJson, stringOf, type JsonNode } from "./json-tree.ts";
import { trimMapped } from "./mapped-text.ts";
import { endsBeforeStart, ReadProblem } from "./read-problem.ts";
import type { ScanOptions } from "./scan-cues.ts";
import { readSpeech, type Utterance } from "./speech.ts";
import { lineAt } from "./time-stamp.ts";

interface Piece extends Utterance {
  /** Offset of the segment. */
  at: number;
}

/**
 * Reads the JSON of Whisper and WhisperX (segments, words, speakers, or only a text), of the Podcast namespace (one
 * word a segment is common), and of programs that write the like.
 */
export function readJson(source: SourceText, options: ScanOptions): Transcript {
  const root = parseJson(source.text);
  refuseGraph(source.text, root);
  const segments = findSegments(root);
  const single = textField(root);
  const pieces = segments
    ? segments.flatMap((segment) => readSegment(source.text, segment))
    : single
      ? [{ words: trimMapped(stringOf(source.text, single)), at: single.start }]
      : [];
  if (pieces.every(({ words }) => words.text === "")) throw noTranscript(source.text, root);
  const utterances = options.withoutTimes
    ? pieces.map(({ words, speaker }) => (speaker === undefined ? { words } : { words, speaker }))
    : checkTimes(source.text, toSeconds(pieces));
  return readSpeech(source, metadataOf(source.text, root), utterances, formatOf(root));
}

function readSegment(source: string, segment: JsonNode): Piece[] {
  const node = textField(segment);
  if (!node) return [];
  const words = readWords(source, segment);
  if (words !== undefined) return words;
  return [pieceOf(source, segment, node.start, node.end, segment.start)];
}

function pieceOf(source: string, segment: JsonNode, start: number, end: number, at: number, speaker?: string): Piece {
  const own = speakerOfSegment(source, segment) ?? speaker;
  const words = trimMapped(stringOf(source, { start, end }));
  return { words, at, ...timesOfSegment(source, segment), ...(own === undefined ? {} : { speaker: own }) };
}

/** The words of a segment one by one, where they have different speakers; else the segment's text says it better. */
function readWords(source: string, segment: JsonNode): Piece[] | undefined {
  const list = field(segment, "words");
  if (list?.kind !== "array") return undefined;
  const speakers = new Set(list.items.map((word) => speakerOfSegment(source, word)).filter((s) => s !== undefined));
  if (speakers.size < 2) return undefined;
  let last = speakerOfSegment(source, segment);
  return list.items.flatMap((word) => {
    const node = textField(word);
    if (!node) return [];
    last = speakerOfSegment(source, word) ?? last;
    return [pieceOf(source, word, node.start, node.end, segment.start, last)];
  });
}

/** Speech gives some fifteen letters or four Chinese characters a second: far fewer, and the times are milliseconds. */
const MOST_UNITS_A_CHARACTER = 8;

function toSeconds(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.reduce((most, { end, start }) => Math.max(most, end ?? start ?? 0), 0);
  const first = pieces.find(({ start }) => start !== undefined)?.start ?? 0;
  const characters = pieces.reduce((sum, { words }) => sum + words.text.length, 0);
  const whole = pieces.every(({ start, end }) => Number.isInteger(start ?? 0) && Number.isInteger(end ?? 0));
  if (!whole || last - first <= characters * MOST_UNITS_A_CHARACTER) return pieces;
  return pieces.map((piece) => ({
    ...piece,
    ...(piece.start === undefined ? {} : { start: piece.start / 1000 }),
    ...(piece.end === undefined ? {} : { end: piece.end / 1000 }),
  }));
}

function checkTimes(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const bad = pieces.find(({ start, end }) => start !== undefined && end !== undefined && end < start);
  if (bad) throw endsBeforeStart(lineAt(source, bad.at), "segment");
  return pieces;
}

/** What the file says about itself, at the top or in an object of its own. */
function metadataOf(source: string, root: JsonNode): Metadata {
  const metadata = emptyMetadata();
  for (const node of [root, field(root, "metadata"), field(root, "episode"), field(root, "info")]) {
    if (node?.kind !== "object") continue;
    for (const [key, value] of node.entries) {
      if (value.kind === "string") readField(key, stringOf(source, value).text.slice(0, 500), metadata);
    }
  }
  return metadata;
}

function formatOf(root: JsonNode): TranscriptFormat {
  const segments = findSegments(root);
  return segments?.some((segment) => field(segment, "body") !== undefined) ? "podcast-json" : "whisper-json";
}

function refuseGraph(source: string, root: JsonNode): void {
  const format = field(field(root, "attributes"), "format");
  if (format?.kind !== "string" || stringOf(source, format).text !== "transcript-graph") return;
  throw new ReadProblem({
    code: "is-a-graph",
    message: "This file is a finished graph, not a transcript.",
    advice: "Open it as a graph, or choose the transcript it was made from.",
  });
}

function noTranscript(source: string, root: JsonNode): ReadProblem {
  const keys = root.kind === "object" ? root.entries.slice(0, 5).map(([key]) => `“${key}”`) : [];
  const has =
    keys.length > 0
      ? `it has ${keys.join(", ")}`
      : root.kind === "array"
        ? "it is a list of something else"
        : "it is a single value";
  return new ReadProblem({
    code: "json-shape",
    message: `Line ${lineAt(source, root.start)}: this JSON holds no transcript: ${has}, but no “segments” with “text” (Whisper) or “body” (podcasts).`,
    line: lineAt(source, root.start),
    advice:
      "Choose the JSON that Whisper, WhisperX or a podcast’s transcript tag gives, or save the transcript as text.",
  });
}
