import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Passage } from "../../schema/passage.ts";

/** A point in the recording, in seconds; estimated where the transcript gives no time just there. */
export interface TalkTime {
  seconds: number;
  estimated: boolean;
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
  /** Passages of the talk in order, each with its position. */
  passages: readonly Passage[];
  starts: ReadonlyMap<string, number>;
  sections: readonly AxisSection[];
  /** Times the transcript gives, by position; empty where it has none. */
  marks: readonly { position: number; seconds: number }[];
  timeAt(position: number): TalkTime | undefined;
  positionOf(seconds: number): number | undefined;
  /** The passage that holds a position. */
  passageAt(position: number): Passage | undefined;
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
  const rate = speakingRate(marks);
  return {
    length,
    passages,
    starts,
    sections: sectionsOf(talk, passages, starts, length),
    marks,
    timeAt: (position) => (rate === undefined ? undefined : timeAt(marks, rate, position)),
    positionOf: (seconds) => (rate === undefined ? undefined : positionOf(marks, rate, seconds, length)),
    passageAt: (position) => passages.findLast((passage) => (starts.get(passage.id) ?? 0) <= Math.max(0, position)),
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
): { position: number; seconds: number }[] {
  const sectionTimes = new Map(
    talk.file.attributes.documents.flatMap((doc) => doc.sections.map((section) => [section.id, section.startTime])),
  );
  const seen = new Set<string>();
  const marks: { position: number; seconds: number }[] = [];
  for (const passage of passages) {
    const opens = passage.section !== undefined && !seen.has(passage.section);
    if (passage.section !== undefined) seen.add(passage.section);
    const seconds = passage.startTime ?? (opens ? sectionTimes.get(passage.section ?? "") : undefined);
    const last = marks.at(-1);
    // A time that runs backwards (a second recording, a slip of the editor) is no mark.
    if (seconds !== undefined && (last === undefined || seconds > last.seconds))
      marks.push({ position: starts.get(passage.id) ?? 0, seconds });
  }
  return marks.length < 2 ? [] : marks;
}

/** Seconds a character, between the first and the last mark. */
function speakingRate(marks: TalkAxis["marks"]): number | undefined {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || last.position === first.position) return undefined;
  return (last.seconds - first.seconds) / (last.position - first.position);
}

function timeAt(marks: TalkAxis["marks"], rate: number, position: number): TalkTime {
  const after = marks.findIndex((mark) => mark.position > position);
  const before = marks[after < 0 ? marks.length - 1 : after - 1];
  const next = after < 0 ? undefined : marks[after];
  if (!before) {
    const first = marks[0] ?? { position: 0, seconds: 0 };
    // The talk starts at zero, at the latest where its first time says.
    const share = first.position === 0 ? 0 : position / first.position;
    return { seconds: Math.max(0, first.seconds * share), estimated: position > 0 };
  }
  const slope = next ? (next.seconds - before.seconds) / (next.position - before.position) : rate;
  return {
    seconds: before.seconds + (position - before.position) * slope,
    estimated: position !== before.position,
  };
}

function positionOf(marks: TalkAxis["marks"], rate: number, seconds: number, length: number): number {
  const after = marks.findIndex((mark) => mark.seconds > seconds);
  const before = marks[after < 0 ? marks.length - 1 : after - 1];
  const next = after < 0 ? undefined : marks[after];
  const first = marks[0];
  const position = !before
    ? ((first?.position ?? 0) * seconds) / Math.max(1, first?.seconds ?? 1)
    : before.position +
      (seconds - before.seconds) / (next ? (next.seconds - before.seconds) / (next.position - before.position) : rate);
  return Math.min(length, Math.max(0, Math.round(position)));
}

function sectionsOf(
  talk: TalkGraph,
  passages: readonly Passage[],
  starts: ReadonlyMap<string, number>,
  length: number,
): AxisSection[] {
  const sections = talk.file.attributes.documents.flatMap((doc) =>
    doc.sections.map((section, i) => ({ id: section.id, title: section.title, number: i + 1 })),
  );
  const found = sections.flatMap((section) => {
    const first = passages.find((passage) => passage.section === section.id);
    return first ? [{ ...section, from: starts.get(first.id) ?? 0 }] : [];
  });
  found.sort((a, b) => a.from - b.from || a.number - b.number);
  return found.map((section, i) => ({ ...section, to: found[i + 1]?.from ?? length }));
}
