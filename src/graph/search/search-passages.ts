import type { TalkGraph } from "../talk-graph.ts";
import { rangesOf, type HitRange } from "./entity-hit.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { Haystack } from "./haystack.ts";

export interface PassageHit {
  id: string;
  /** Offsets into the passage's text. */
  ranges: readonly HitRange[];
}

export interface PassageSearch {
  /** Passages that hold all words, in reading order; those that hold them in a row come before the others. */
  search: (words: readonly string[], most: number) => { hits: PassageHit[]; count: number };
  /** Tells whether a word stands inside a stretch of a passage; undefined where it stands in none. */
  inStretch: (word: string) => ((passage: string, start: number, end: number) => boolean) | undefined;
}

export function createPassageSearch({ passages }: TalkGraph): PassageSearch {
  const haystack = new Haystack(passages.map((passage) => foldForSearch(passage.text)));
  const linesWith = (word: string): number[] => {
    const lines: number[] = [];
    haystack.scan(word, (line) => void lines.push(line));
    return lines;
  };
  const hitOf = (line: number, words: readonly string[]): PassageHit => ({
    id: passages[line]!.id,
    ranges: rangesOf(haystack.line(line), words),
  });
  return {
    search(words, most) {
      const [rarest, ...others] = words.toSorted((a, b) => b.length - a.length);
      if (rarest === undefined) return { hits: [], count: 0 };
      const whole = words.join(" ");
      const inRow = linesWith(whole);
      const apart = new Set(others.length === 0 ? [] : linesWith(rarest));
      for (const line of inRow) apart.delete(line);
      const rest = [...apart].filter((line) => others.every((word) => haystack.line(line).includes(word)));
      const hits = [...inRow.map((line) => [line, [whole]] as const), ...rest.map((line) => [line, words] as const)];
      return { hits: hits.slice(0, most).map(([line, marked]) => hitOf(line, marked)), count: hits.length };
    },
    inStretch(word) {
      const lines = new Map(linesWith(word).map((line) => [passages[line]!.id, line]));
      if (lines.size === 0) return undefined;
      return (passage, start, end) => {
        const line = lines.get(passage);
        return line !== undefined && haystack.line(line).slice(start, end).includes(word);
      };
    },
  };
}
