import { COLUMN, type EntityColumns } from "./entity-columns.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { TYPO_RANK } from "./scan-entities.ts";

/** A half-open stretch of a text, to be marked. UTF-16 offsets. */
export interface HitRange {
  start: number;
  end: number;
}

/** By what an entity was found, best first. */
export type HitKind = "exact" | "prefix" | "word" | "inside" | "alias" | "pinyin" | "typo";

export interface EntityHit {
  key: string;
  kind: HitKind;
  /** The name that was hit, as it is written, and where. */
  name: string;
  ranges: readonly HitRange[];
  /** For a hit by pinyin: how the name is read (`huang ren xun`, or its initials), and where that was hit. */
  pinyin?: { text: string; ranges: readonly HitRange[] };
}

const KINDS: readonly HitKind[] = ["exact", "prefix", "word", "inside"];

export function kindOfRank(rank: number): HitKind {
  if (rank === TYPO_RANK) return "typo";
  return rank < 4 ? KINDS[rank]! : rank < 8 ? "alias" : "pinyin";
}

/** Describes the line that an entity was found by: every word that stands in it is marked. */
export function describeHit(
  columns: EntityColumns,
  index: number,
  line: number,
  rank: number,
  words: readonly string[],
): EntityHit {
  const name = columns.names[line]!;
  const hit = { key: columns.keys[index]!, kind: kindOfRank(rank), name };
  const kind = columns.kind[line]!;
  if (kind !== COLUMN.pinyin && kind !== COLUMN.initials)
    return { ...hit, ranges: rangesOf(columns.lines[line]!, words) };
  const read = columns.lines[line]!;
  const syllables = kind === COLUMN.initials ? [...read] : (columns.syllables.get(line) ?? [read]);
  const spaced = kind === COLUMN.initials ? "" : " ";
  const lit = litSyllables(read, syllables, words);
  const chars = [...name];
  return {
    ...hit,
    // Marks inside the name (·) have no syllable: then no single character can be named.
    ranges: chars.length === syllables.length ? joinRanges(chars, lit, "") : [{ start: 0, end: name.length }],
    pinyin: { text: syllables.join(spaced), ranges: joinRanges(syllables, lit, spaced) },
  };
}

/** Where the words stand in a text, sorted, touching ones joined. The text is folded, or is folded here. */
export function rangesOf(text: string, words: readonly string[]): HitRange[] {
  const folded = foldForSearch(text);
  const ranges = words.flatMap((word) => {
    const start = folded.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: HitRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push(range);
  }
  return joined;
}

/** Which syllables a word touches. */
function litSyllables(read: string, syllables: readonly string[], words: readonly string[]): boolean[] {
  const ranges = rangesOf(read, words);
  let at = 0;
  return syllables.map((syllable) => {
    const [start, end] = [at, (at += syllable.length)];
    return ranges.some((range) => range.start < end && start < range.end);
  });
}

/** The lit parts of a text of parts. */
function joinRanges(parts: readonly string[], lit: readonly boolean[], between: string): HitRange[] {
  const ranges: HitRange[] = [];
  let at = 0;
  parts.forEach((part, i) => {
    const last = ranges.at(-1);
    if (lit[i] && last && i > 0 && lit[i - 1]) last.end = at + part.length;
    else if (lit[i]) ranges.push({ start: at, end: at + part.length });
    at += part.length + between.length;
  });
  return ranges;
}
