import { COLUMN, type EntityColumns } from "./entity-columns.ts";
import { MATCH, type Match } from "./haystack.ts";

/** Best line of each entity for one word. */
export interface WordScan {
  word: string;
  /** Index of the entity → rank, NONE where the word is in none of its lines. */
  rank: Uint8Array;
  /** Index of the entity → its best line. */
  line: Int32Array;
  /** Entities found, in the order of their lines. */
  found: number[];
}

export const NONE = 255;
const PINYIN = /^[a-z]{2,}$/u;

/** Ranks: names 0–3 by match, aliases 4–7, pinyin 8 and 9, typos 10. */
export const TYPO_RANK = 10;

/**
 * Finds the entities that have a word in one of their lines. Pinyin needs two letters, initials begin the name, and a
 * pinyin word that is inside must not cut letters off a syllable.
 */
export function scanEntities(columns: EntityColumns, word: string): WordScan {
  const { written, pinyin, firstPinyin, entity, kind, keys } = columns;
  const scan: WordScan = {
    word,
    rank: new Uint8Array(keys.length).fill(NONE),
    line: new Int32Array(keys.length),
    found: [],
  };
  const visit = (line: number, offset: number, match: Match): void => {
    const rank = rankOf(columns, kind[line]!, line, offset, match);
    const index = entity[line]!;
    const known = scan.rank[index]!;
    if (rank >= known) return;
    if (known === NONE) scan.found.push(index);
    scan.rank[index] = rank;
    scan.line[index] = line;
  };
  written.scan(word, visit);
  if (PINYIN.test(word)) pinyin.scan(word, (line, offset, match) => visit(firstPinyin + line, offset, match));
  return scan;
}

function rankOf({ syllables }: EntityColumns, kind: number, line: number, offset: number, match: Match): number {
  switch (kind) {
    case COLUMN.name:
      return match;
    case COLUMN.alias:
      return 4 + match;
    case COLUMN.initials:
      return match <= MATCH.prefix ? 8 : NONE;
    default:
      if (match <= MATCH.prefix) return 8;
      return startsSyllable(syllables.get(line) ?? [], offset) ? 9 : NONE;
  }
}

function startsSyllable(syllables: readonly string[], offset: number): boolean {
  let at = 0;
  for (const syllable of syllables) {
    if (at >= offset) break;
    at += syllable.length;
  }
  return at === offset;
}
