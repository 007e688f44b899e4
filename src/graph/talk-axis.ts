import type { Passage } from "../schema/passage.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** A point in the recording, in seconds; estimated where the transcript gives no time just there. */
export interface TalkTime {
  seconds: number;
  estimated: boolean;
}

/** A time that the transcript gives, at a position. */
export interface TimeMark {
  position: number;
  seconds: number;
}

export interface AxisSection {
  id: string;
  /** From 1, as the reader counts. */
  number: number;
  title: string;
  from: number;
  to: number;
}

/**
 * The talk as one line: a position is the number of characters spoken before it. Title, introduction and pull quotes
 * stand before the talk and have no position.
 */
export interface TalkAxis {
  length: number;
  /** Passages of the talk in order. */
  passages: readonly Passage[];
  /** Position of each passage's first character. */
  starts: ReadonlyMap<string, number>;
  sections: readonly AxisSection[];
  /** By position; empty where the transcript has fewer than two times. */
  marks: readonly TimeMark[];
  /** Between two marks time runs evenly with the characters. Undefined without times. */
  timeAt: (position: number) => TalkTime | undefined;
  positionOf: (seconds: number) => number | undefined;
  /** The passage that holds a position. */
  passageAt: (position: number) => Passage | undefined;
}

export function buildTalkAxis(talk: TalkGraph): TalkAxis {
  const passages = spokenPassages(talk.passages);
  const starts = new Map<string, number>();
  let length = 0;
  for (const passage of passages) {
    starts.set(passage.id, length);
    length += Math.max(1, passage.text.length);
  }
  const marks = timeMarks(talk, passages, starts);
  const positions = passages.map((passage) => starts.get(passage.id) ?? 0);
  return {
    length,
    passages,
    starts,
    sections: sectionsOf(talk, passages, starts, length),
    marks,
    timeAt: (position) => timeAt(marks, position),
    positionOf: (seconds) => positionOf(marks, seconds, length),
    passageAt: (position) => passages[Math.max(0, lastAtMost(positions, position))],
  };
}

/** From the first words of a speaker to the last; everything, where nobody is named. */
function spokenPassages(passages: readonly Passage[]): readonly Passage[] {
  const first = passages.findIndex((passage) => passage.speaker !== undefined);
  if (first < 0) return passages;
  return passages.slice(first, passages.findLastIndex((passage) => passage.speaker !== undefined) + 1);
}

function timeMarks(
  talk: TalkGraph,
  passages: readonly Passage[],
  starts: ReadonlyMap<string, number>,
): readonly TimeMark[] {
  const sections = talk.file.attributes.documents.flatMap((document) => document.sections);
  const sectionTimes = new Map(sections.map((section) => [section.id, section.startTime]));
  const marks: TimeMark[] = [];
  let open: string | undefined;
  for (const { id, section, startTime } of passages) {
    const opens = section !== undefined && section !== open;
    open = section;
    const seconds = startTime ?? (opens ? sectionTimes.get(section) : undefined);
    const last = marks.at(-1);
    // A time that runs backwards (a second recording, a slip of the editor) is no mark.
    if (seconds !== undefined && (last === undefined || seconds > last.seconds))
      marks.push({ position: starts.get(id) ?? 0, seconds });
  }
  return marks.length < 2 ? [] : marks;
}

function timeAt(marks: readonly TimeMark[], position: number): TalkTime | undefined {
  const pair = around(
    marks,
    lastAtMost(
      marks.map((mark) => mark.position),
      position,
    ),
  );
  if (!pair) return undefined;
  const [before, after] = pair;
  const rate = (after.seconds - before.seconds) / (after.position - before.position);
  const exact = marks.some((mark) => mark.position === position);
  return { seconds: Math.max(0, before.seconds + (position - before.position) * rate), estimated: !exact };
}

function positionOf(marks: readonly TimeMark[], seconds: number, length: number): number | undefined {
  const pair = around(
    marks,
    lastAtMost(
      marks.map((mark) => mark.seconds),
      seconds,
    ),
  );
  if (!pair) return undefined;
  const [before, after] = pair;
  const rate = (after.position - before.position) / (after.seconds - before.seconds);
  return Math.min(length, Math.max(0, Math.round(before.position + (seconds - before.seconds) * rate)));
}

/** The two marks a stretch lies between; before the first and after the last, the whole talk's pace is as good a guess. */
function around(marks: readonly TimeMark[], index: number): readonly [TimeMark, TimeMark] | undefined {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return undefined;
  const [before, after] = [marks[index], marks[index + 1]];
  if (before && after) return [before, after];
  if (before) {
    const position = last.position + (last.position - first.position);
    return [last, { position, seconds: last.seconds + (last.seconds - first.seconds) }];
  }
  return first.position === 0 ? [first, last] : [{ position: 0, seconds: 0 }, first];
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sectionsOf(
  talk: TalkGraph,
  passages: readonly Passage[],
  starts: ReadonlyMap<string, number>,
  length: number,
): AxisSection[] {
  const firsts = new Map<string, string>();
  for (const { id, section } of passages) if (section !== undefined && !firsts.has(section)) firsts.set(section, id);
  const found = talk.file.attributes.documents.flatMap(({ sections }) =>
    sections.flatMap(({ id, title }, i) => {
      const from = starts.get(firsts.get(id) ?? "");
      return from === undefined ? [] : [{ id, title, number: i + 1, from }];
    }),
  );
  found.sort((a, b) => a.from - b.from || a.number - b.number);
  return found.map((section, i) => ({ ...section, to: found[i + 1]?.from ?? length }));
}
