import { compareText } from "../compare.ts";
import { BestFew } from "./best-few.ts";
import type { EntityColumns } from "./entity-columns.ts";
import { describeHit, type EntityHit } from "./entity-hit.ts";
import { NONE, scanEntities, TYPO_RANK, type WordScan } from "./scan-entities.ts";
import type { TypoSearch } from "./typo-search.ts";

export interface EntityResults {
  hits: EntityHit[];
  /** Entities that were found, also beyond those listed. */
  count: number;
  /** For each word, where it was found: what the search of relations goes on with. */
  scans: readonly WordScan[];
}

interface Candidate {
  index: number;
  line: number;
  /** Of the worst word; then of all words together. */
  rank: number;
  sum: number;
}

/**
 * Entities in one of whose lines each word stands. Best first: the whole name, its beginning, the beginning of a word,
 * inside, an alias, pinyin; then what the talk is more about. Only where nothing at all is found, names with one
 * letter wrong.
 */
export function searchEntities(
  columns: EntityColumns,
  typos: TypoSearch,
  words: readonly string[],
  most: number,
): EntityResults {
  const scans = wholeOrWords(columns, words);
  const [first, ...others] = [...scans].sort((a, b) => a.found.length - b.found.length);
  const best = new BestFew(most, inOrder(columns));
  let count = 0;
  for (const index of first?.found ?? []) {
    let lead = first!;
    let rank = lead.rank[index]!;
    let sum = rank;
    for (const scan of others) {
      const own = scan.rank[index]!;
      sum += own;
      rank = Math.max(rank, own);
      if (own < lead.rank[index]!) lead = scan;
    }
    if (rank === NONE) continue;
    count++;
    best.offer({ index, line: lead.line[index]!, rank, sum });
  }
  if (count > 0)
    return {
      hits: best.list.map(({ index, line, rank }) =>
        describeHit(
          columns,
          index,
          line,
          rank,
          scans.map((s) => s.word),
        ),
      ),
      count,
      scans,
    };
  const misspelt = typos.search(words.join(" "), most);
  return {
    hits: misspelt.map(({ line, ranges }) => {
      const hit = describeHit(columns, columns.entity[line]!, line, TYPO_RANK, []);
      return { ...hit, ranges };
    }),
    count: misspelt.length,
    scans,
  };
}

/** “open ai” is looked for as it stands first; its words by themselves where that is in no name. */
function wholeOrWords(columns: EntityColumns, words: readonly string[]): WordScan[] {
  if (words.length > 1) {
    const whole = scanEntities(columns, words.join(" "));
    if (whole.found.length > 0) return [whole];
  }
  return words.map((word) => scanEntities(columns, word));
}

function inOrder({ salience, keys }: EntityColumns): (a: Candidate, b: Candidate) => number {
  return (a, b) =>
    a.rank - b.rank ||
    a.sum - b.sum ||
    salience[b.index]! - salience[a.index]! ||
    compareText(keys[a.index]!, keys[b.index]!);
}
