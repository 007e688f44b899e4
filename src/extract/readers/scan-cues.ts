import { splitLines, type Line } from "./blocks.ts";
import { CORRECT_OR_DROP_TIMES, endsBeforeStart, ReadProblem } from "./read-problem.ts";
import { parseTime } from "./time-stamp.ts";

/** One subtitle: when it is shown, and where its lines stand in the source. */
export interface Cue {
  /** Seconds. */
  start: number;
  end: number;
  /** Its lines of text, without line breaks. */
  lines: readonly Line[];
}

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
const TIMING = new RegExp(String.raw`^\s*(${CLOCK})\s*-->\s*(${CLOCK})(?:\s+\S.*)?\s*$`, "u");
/** SubRip's second line of a subtitle, cut off before or in its arrow. */
const CUT_TIMING = /^\s*\d{1,2}:\d{2}:\d{2}[.,]\d{1,3}\s*-{0,2}\s*$/u;
const INDEX = /^\s*\d+\s*$/u;
const NOT_A_CUE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;

export interface ScanOptions {
  /** Times are not looked at: what is wrong with them does not matter. */
  withoutTimes: boolean;
}

/**
 * The subtitles of a SubRip or WebVTT file, in the file's order. Takes CRLF, a byte order mark, `MM:SS`, comma and
 * point, missing numbers, missing blank lines, empty subtitles, NOTE, STYLE and REGION blocks, settings after the arrow.
 * Throws a ReadProblem with the line where a time cannot be read or ends before it starts. Linear.
 */
export function scanCues(source: string, format: "srt" | "vtt", { withoutTimes }: ScanOptions): Cue[] {
  const lines = splitLines(source, source.startsWith("\uFEFF") ? 1 : 0);
  const text = (i: number) => source.slice(lines[i]?.start, lines[i]?.end);
  const blank = (i: number) => text(i).trim() === "";
  const timings: { at: number; start: number; end: number }[] = [];
  let skipping = false;
  for (let i = 0; i < lines.length; i++) {
    const line = text(i);
    if (format === "vtt" && (i === 0 || blank(i - 1))) skipping = NOT_A_CUE.test(line.trim());
    if (skipping || !isTimingLine(line, i > 0 ? text(i - 1) : "", format)) continue;
    timings.push({ at: i, ...readTiming(line, lines[i]?.number ?? i + 1, withoutTimes) });
  }
  return timings.map(({ at, start, end }, k) => {
    const next = timings[k + 1]?.at ?? lines.length;
    let last = next;
    // The line right above the next times is its number (or, in WebVTT, its name).
    if (last < lines.length && last - 1 > at && (format === "vtt" ? !blank(last - 1) : INDEX.test(text(last - 1))))
      last--;
    let stop = at + 1;
    // In WebVTT an empty line ends a subtitle; one with a space in it (rolling captions have them) does not.
    if (format === "vtt") while (stop < last && text(stop) !== "") stop++;
    else stop = last;
    return { start, end, lines: lines.slice(at + 1, stop).filter((_, j) => !blank(at + 1 + j)) };
  });
}

function isTimingLine(line: string, before: string, format: "srt" | "vtt"): boolean {
  if (line.includes("-->"))
    return TIMING.test(line) || /^\s*\d/u.test(line) || before.trim() === "" || INDEX.test(before);
  return format === "srt" && CUT_TIMING.test(line) && INDEX.test(before);
}

function readTiming(line: string, number: number, withoutTimes: boolean): { start: number; end: number } {
  if (withoutTimes) return { start: 0, end: 0 };
  const match = TIMING.exec(line);
  const start = parseTime(match?.[1] ?? "");
  const end = parseTime(match?.[2] ?? "");
  if (start === undefined || end === undefined) {
    const shown = line.trim().slice(0, 60);
    throw new ReadProblem({
      code: "broken-time",
      message: `Line ${number}: “${shown}” is not a subtitle’s time; that looks like 00:01:02,500 --> 00:01:04,000.`,
      line: number,
      advice: CORRECT_OR_DROP_TIMES,
    });
  }
  if (end < start) throw endsBeforeStart(number, "subtitle");
  return { start, end };
}
