import { stringOf, type JsonNode } from "./json-tree.ts";
import { parseTime } from "./time-stamp.ts";

type JsonString = Extract<JsonNode, { kind: "string" }>;

/** Names that programs give the parts of a transcript, the most telling first. */
const TEXT = ["text", "body", "sentence", "content", "transcript", "utterance", "word", "punctuated_word"];
const START = [
  "start",
  "startTime",
  "start_time",
  "begin",
  "begin_time",
  "from",
  "startMs",
  "start_ms",
  "timestamp",
  "timestamps",
  "offset",
  "ts",
];
const END = ["end", "endTime", "end_time", "to", "endMs", "end_ms", "stop"];
const SPEAKER = [
  "speaker",
  "speakerName",
  "speaker_name",
  "speaker_label",
  "speakerLabel",
  "speaker_id",
  "speakerId",
  "spk",
  "spk_id",
  "voice",
];
const LISTS = [
  "segments",
  "utterances",
  "transcription",
  "sentences",
  "sentence_info",
  "chunks",
  "paragraphs",
  "cues",
  "captions",
  "turns",
  "dialogue",
  "transcript",
  "lines",
  "results",
  "items",
  "data",
  "words",
];
const DEEPEST_LIST = 6;

export function field(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.entries.find(([key]) => key === name)?.[1] : undefined;
}

function firstField(node: JsonNode, names: readonly string[]): JsonNode | undefined {
  for (const name of names) {
    const found = field(node, name);
    if (found !== undefined && !(found.kind === "literal" && found.value === null)) return found;
  }
  return undefined;
}

export function textField(node: JsonNode): JsonString | undefined {
  for (const name of TEXT) {
    const found = field(node, name);
    if (found?.kind === "string") return found;
  }
  return undefined;
}

/** The list of objects with text in them that is most surely the transcript. */
export function findSegments(root: JsonNode): readonly JsonNode[] | undefined {
  const found: { items: readonly JsonNode[]; rank: number; depth: number }[] = [];
  collect(root, "segments", 0, found);
  found.sort((a, b) => a.rank - b.rank || a.depth - b.depth || b.items.length - a.items.length);
  return found[0]?.items;
}

function collect(
  node: JsonNode,
  name: string,
  depth: number,
  found: { items: readonly JsonNode[]; rank: number; depth: number }[],
): void {
  if (depth > DEEPEST_LIST) return;
  if (node.kind === "object") {
    for (const [key, value] of node.entries) collect(value, key, depth + 1, found);
  } else if (node.kind === "array") {
    const withText = node.items.filter((item) => textField(item) !== undefined).length;
    const rank = LISTS.indexOf(name);
    if (withText > 0 && withText >= node.items.length / 2)
      found.push({ items: node.items, rank: rank === -1 ? LISTS.length : rank, depth });
    // Lists inside a long list are its own words.
    else if (node.items.length <= 50) for (const item of node.items) collect(item, name, depth + 1, found);
  }
}

/** Start and end as written, in whatever unit the file uses. */
export function timesOfSegment(source: string, segment: JsonNode): { start?: number; end?: number } {
  const range = firstField(segment, START);
  let start = timeValue(source, range);
  let end = timeValue(source, firstField(segment, END));
  if (range?.kind === "array") [start, end] = [timeValue(source, range.items[0]), timeValue(source, range.items[1])];
  if (range?.kind === "object")
    [start, end] = [timeValue(source, field(range, "from")), timeValue(source, field(range, "to"))];
  const length = timeValue(source, firstField(segment, ["duration", "dur"]));
  if (end === undefined && start !== undefined && length !== undefined) end = start + length;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function timeValue(source: string, node: JsonNode | undefined): number | undefined {
  if (node?.kind === "number") return node.value >= 0 ? node.value : 0;
  if (node?.kind !== "string") return undefined;
  const text = stringOf(source, node).text.trim();
  return parseTime(text) ?? (/^\d+(?:\.\d+)?s?$/u.test(text) ? Number.parseFloat(text) : undefined);
}

/** Whom the segment names: a name, `SPEAKER_00`, or a number, which becomes `Speaker 0`. */
export function speakerOfSegment(source: string, segment: JsonNode): string | undefined {
  const node = firstField(segment, SPEAKER);
  if (node?.kind === "number") return `Speaker ${node.value}`;
  if (node?.kind === "object") {
    const name = firstField(node, ["name", "label", "id"]);
    return name?.kind === "string" ? stringOf(source, name).text.trim() || undefined : undefined;
  }
  if (node?.kind !== "string") return undefined;
  const name = stringOf(source, node).text.replace(/\s+/gu, " ").trim();
  return /^(?:\d{1,3}|[A-Z])$/u.test(name) ? `Speaker ${name}` : name === "" ? undefined : name;
}
