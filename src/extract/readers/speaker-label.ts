import { parseTime, TIME } from "./time-stamp.ts";

/** What stands before the words of a turn: a time, a name, both, or neither. */
export interface LabelCandidate {
  /** As written, without brackets: 嘉宾黄仁勋, Lenny Rachitsky. */
  name?: string;
  /** What stands in brackets after the name: 极客公园创始人兼总裁. */
  note?: string;
  /** Seconds. */
  time?: number;
  /** Length of the whole prefix; the words begin here. */
  length: number;
  /** The label fills its line: the words stand on the next. */
  alone: boolean;
}

const BRACKETED_TIME = String.raw`[\[(（【]\s*(${TIME})(?:\s*[-–—>]+\s*${TIME})?\s*[\])）】]`;
const LEADING_TIME = new RegExp(String.raw`^\s*(?:${BRACKETED_TIME}|(${TIME})(?=\s))\s*[:：]?\s*`, "u");
const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}·・.&'’\-/ ]{0,48}?`;
const COLON_LABEL = new RegExp(
  String.raw`^(?:[-–—•]\s*)?(${NAME})\s*(?:[（(\[【]([^）)\]】\n]{1,60})[）)\]】])?\s*[:：](?!//|\d{2}\b)\s*`,
  "u",
);
/** `Speaker 1  00:12` or `Lenny Rachitsky (00:00:02)` on a line of its own. */
const TIMED_LABEL = new RegExp(String.raw`^(${NAME})\s*(?:${BRACKETED_TIME}|\s(${TIME}))\s*[:：]?\s*$`, "u");

/**
 * Reads the label at the start of a paragraph whose Markdown marks are already gone. It is only a candidate: whether
 * a name is a speaker's is decided over the whole file.
 */
export function readLabel(text: string, firstLineEnd: number): LabelCandidate {
  const leading = LEADING_TIME.exec(text);
  const stamp = leading?.[1] ?? leading?.[2];
  const time = stamp === undefined ? undefined : parseTime(stamp);
  const from = time === undefined ? 0 : (leading?.[0].length ?? 0);
  const rest = text.slice(from);
  const timed = TIMED_LABEL.exec(text.slice(from, firstLineEnd));
  if (timed?.[1] !== undefined) {
    const own = parseTime(timed[2] ?? timed[3] ?? "");
    return withTime({ name: timed[1].trim(), length: from + timed[0].length, alone: true }, own ?? time);
  }
  const label = COLON_LABEL.exec(rest);
  if (label?.[1] === undefined) return withTime({ length: from, alone: false }, time);
  const note = label[2];
  const noteTime = note === undefined ? undefined : parseTime(note.split(/\s*[-–—]\s*/u)[0] ?? "");
  const found: LabelCandidate = {
    name: label[1].trim(),
    length: from + label[0].length,
    alone: from + label[0].trimEnd().length >= firstLineEnd,
  };
  if (note !== undefined && noteTime === undefined) found.note = note.trim();
  return withTime(found, noteTime ?? time);
}

function withTime(candidate: LabelCandidate, time: number | undefined): LabelCandidate {
  return time === undefined ? candidate : { ...candidate, time };
}
