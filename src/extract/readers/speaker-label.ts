import { BRACKETED_TIME, parseTime, TIME } from "./time-stamp.ts";

/** What stands before the words of a turn: a time, a name, both, or neither. */
export interface LabelCandidate {
  /** As written, without brackets: 嘉宾黄仁勋, Lenny Rachitsky. */
  name?: string;
  /** What stands in brackets or after a dash behind the name: 极客公园创始人兼总裁. */
  note?: string;
  /** Seconds. */
  time?: number;
  /** Length of the whole prefix; the words begin here. */
  length: number;
  /** Length of the time alone: where the words begin if the name is nobody's. */
  timeLength: number;
  /** The label fills its line: the words stand on the next. */
  alone: boolean;
  /** In title marks, as an outlet's name is: 《硅谷101》 */
  title?: boolean;
  /** No colon and no time: only its type or its place on a line of its own says that it is a label. */
  bare: boolean;
}

const NAME = String.raw`《?[\p{L}\p{N}][\p{L}\p{N}\p{M}·・.&'’“”"_/《》\- ]{0,48}?》?`;
const NOTE = String.raw`[（(\[【]([^（(）)\]】\n]{1,60})[）)\]】]`;
const LEADING_MARKS = /^[\s>•*+\-–—]*/u;
const LEADING_TIME = new RegExp(String.raw`^(?:${BRACKETED_TIME}|(${TIME})(?=\s|$))\s*(?:[:：|\-–—]\s*)?`, "u");
/** `Lex Fridman (00:00:32) words`, `Name [12:30]:`; and on a line of its own `Speaker 1  00:12`. */
const TIMED = new RegExp(
  String.raw`^(${NAME})\s*(?:${NOTE}\s*)?(?:${BRACKETED_TIME}\s*[:：]?|(?:[\s,，|·\-–—]+)(${TIME})\s*[:：]?\s*(?=\n|$))\s*`,
  "u",
);
const COLON = new RegExp(
  String.raw`^(?:(${NAME})\s*(?:${NOTE}\s*)?[:：丨｜](?!//|\d{2}\b)\s*(?:${BRACKETED_TIME}\s*)?|([QA]\d{0,2})\s+[-–—]\s+)`,
  "u",
);
/** `Jensen Huang, founder of NVIDIA:` */
const COMMA_NOTE = new RegExp(String.raw`^(${NAME})[,，]\s*([^:：,，。.!?！？\n]{2,60})[:：]\s+`, "u");
/** `Jensen Huang -- President and Chief Executive Officer` on a line of its own. */
const DASH_NOTE = new RegExp(String.raw`^(${NAME})\s+(?:--|—|–)\s+([^\n:：]{2,80})$`, "u");
const BRACKETED_NAME = new RegExp(String.raw`^[【\[「<](${NAME})[】\]」>]\s*[:：]?\s*`, "u");
const WHOLE_NAME = new RegExp(String.raw`^(${NAME})\s*(?:${NOTE})?$`, "u");
const LONGEST_BARE = 30;

type Found = Omit<LabelCandidate, "timeLength">;

/**
 * Reads the label at the start of a paragraph. `line` is its first line without Markdown's marks but with time stamps;
 * `boldEnd` is where the bold type it begins with ends (0 for none); `bareStamps` says that times need no brackets in
 * this file. It is only a candidate: whether a name is a speaker's is decided over the whole file.
 */
export function readLabel(line: string, boldEnd = 0, bareStamps = false): LabelCandidate {
  const marks = LEADING_MARKS.exec(line)?.[0].length ?? 0;
  const leading = LEADING_TIME.exec(line.slice(marks, marks + 60));
  const bare = leading?.[2] !== undefined && !bareStamps && marks + leading[0].length < line.trimEnd().length;
  const time = leading && !bare ? parseTime(leading[1] ?? leading[2] ?? "") : undefined;
  const from = time === undefined ? marks : marks + (leading?.[0].length ?? 0);
  const rest = line.slice(from);
  const found: Found = readTimed(rest, from) ??
    readColon(rest, from) ??
    readBracketed(rest, from) ??
    readBare(rest, from, boldEnd) ?? { length: time === undefined ? 0 : from, alone: false, bare: false };
  const label = { ...found, timeLength: time === undefined ? 0 : from };
  // 0:01:41 **Jen Luker** words: time and type together mark a label.
  if (time !== undefined && (boldEnd > 0 || label.alone)) label.bare = false;
  return label.time === undefined && time !== undefined ? { ...label, time } : label;
}

function readTimed(line: string, from: number): Found | undefined {
  const match = TIMED.exec(line.slice(0, 160));
  if (match?.[1] === undefined) return undefined;
  const time = parseTime(match[3] ?? match[4] ?? "");
  if (time === undefined) return undefined;
  const alone = match[0].length >= line.trimEnd().length;
  const label: Found = { name: cleanName(match[1]), time, length: from + match[0].length, alone, bare: false };
  if (match[2] !== undefined) label.note = match[2].trim();
  return label;
}

function readColon(line: string, from: number): Found | undefined {
  const head = line.slice(0, 180);
  const match = COLON.exec(head) ?? COMMA_NOTE.exec(head);
  const name = match?.[1] ?? match?.[4];
  if (!match || name === undefined) return undefined;
  const alone = match[0].length >= line.trimEnd().length;
  const label: Found = { name: cleanName(name), length: from + match[0].length, alone, bare: false };
  if (name.startsWith("《")) label.title = true;
  const after = match[3] === undefined ? undefined : parseTime(match[3]);
  if (after !== undefined) label.time = after;
  const note = match[2]?.trim();
  const time = note === undefined ? undefined : parseTime(note.split(/\s*[-–—]\s*/u)[0] ?? "");
  if (time !== undefined) label.time = time;
  else if (note !== undefined) label.note = note;
  return label;
}

function readBracketed(line: string, from: number): Found | undefined {
  const match = BRACKETED_NAME.exec(line.slice(0, 80));
  if (match?.[1] === undefined) return undefined;
  const alone = match[0].length >= line.trimEnd().length;
  return { name: cleanName(match[1]), length: from + match[0].length, alone, bare: false };
}

function readBare(line: string, from: number, boldEnd: number): Found | undefined {
  const dash = line.length <= 120 ? DASH_NOTE.exec(line.trim()) : null;
  if (dash?.[1] !== undefined && dash[2] !== undefined)
    return { name: dash[1].trim(), note: dash[2].trim(), length: from + line.length, alone: true, bare: true };
  const end = boldEnd > from ? Math.min(boldEnd - from, line.length) : line.length;
  const head = line.slice(0, end).trim();
  if (head.length > LONGEST_BARE || /[。！？!?，,；;…]$/u.test(head)) return undefined;
  const match = WHOLE_NAME.exec(head);
  if (match?.[1] === undefined) return undefined;
  const alone = end >= line.trimEnd().length;
  const label: Found = { name: cleanName(match[1]), length: from + end, alone, bare: true };
  if (match[2] !== undefined) label.note = match[2].trim();
  return label;
}

/** `《晚点》` → 晚点 */
function cleanName(name: string): string {
  return name
    .trim()
    .replace(/^《(.*)》$/u, "$1")
    .replace(/\s+/gu, " ");
}
