import uFuzzy from "@leeoniya/ufuzzy";
import type { EntityColumns } from "./entity-columns.ts";
import type { HitRange } from "./entity-hit.ts";

export interface TypoHit {
  line: number;
  ranges: HitRange[];
}

export interface TypoSearch {
  /** Names that hold the words with one letter wrong, missing, too much or swapped in each. */
  search: (query: string, most: number) => TypoHit[];
}

/** In two letters, one wrong fits nearly everything. */
const SHORTEST = 3;

/** Its defaults know Latin letters only, so that no Chinese query would ever find anything. */
const OPTIONS: uFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
  // A Chinese word of three characters says as much as a Latin one of five letters; digits are never guessed.
  intraRules: (word) => {
    const wrong = HAN.test(word) ? 3 : 5;
    const errs = (least: number): 0 | 1 => (word.length >= least && !ALL_DIGITS.test(word) ? 1 : 0);
    return {
      intraSlice: [1, Infinity],
      intraIns: errs(4),
      intraSub: errs(wrong),
      intraTrn: errs(3),
      intraDel: errs(5),
    };
  },
};

const HAN = /\p{Script=Han}/u;
const ALL_DIGITS = /^\d+$/u;

/** The names are gathered when a typo is first looked for. */
export function createTypoSearch({ lines, firstPinyin, entity }: EntityColumns): TypoSearch {
  const fuzzy = new uFuzzy(OPTIONS);
  let texts: string[] | undefined;
  return {
    search(query, most) {
      if (query.length < SHORTEST) return [];
      texts ??= lines.slice(0, firstPinyin);
      const [found, info, order] = fuzzy.search(texts, query);
      if (!found) return [];
      const hits: TypoHit[] = [];
      const seen = new Set<number>();
      for (const at of order ?? found.keys()) {
        const line = info ? info.idx[at]! : found[at]!;
        if (seen.has(entity[line]!)) continue;
        seen.add(entity[line]!);
        hits.push({ line, ranges: pairs(info?.ranges[at] ?? []) });
        if (hits.length === most) break;
      }
      return hits;
    },
  };
}

function pairs(flat: readonly number[]): HitRange[] {
  const ranges: HitRange[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) ranges.push({ start: flat[i]!, end: flat[i + 1]! });
  return ranges;
}
