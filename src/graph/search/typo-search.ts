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

/** More are taken in the order of the names: sorting them would take too long. */
const MOST_SORTED = 1000;
/** Lines compared in one go; once more are found than can be sorted, the rest is left. */
const COMPARED = 4000;

/** From here on characters are not Latin. */
const WIDE = 0x250;

interface Letters {
  latin: Int32Array;
  wide: Int32Array;
}

/** A word as far as letters may be wrong in it: digits beside letters are a word of their own. */
const WORD = /\p{L}+|\d+/gu;

export function createTypoSearch({ lines, firstPinyin, entity }: EntityColumns): TypoSearch {
  const fuzzy = new uFuzzy(OPTIONS);
  const texts = lines.slice(0, firstPinyin);
  const bits = texts.map(lettersOf);
  const letters = { latin: Int32Array.from(bits, (of) => of.latin), wide: Int32Array.from(bits, (of) => of.wide) };
  return {
    search(query, most) {
      if (query.length < SHORTEST) return [];
      const likely = holdingMost(letters, query);
      const found: number[] = [];
      for (let at = 0; at < likely.length && found.length <= MOST_SORTED; at += COMPARED)
        found.push(...(fuzzy.filter(texts, query, likely.slice(at, at + COMPARED)) ?? []));
      const info = found.length <= MOST_SORTED ? fuzzy.info(found, texts, query) : undefined;
      const order = info && fuzzy.sort(info, texts, query);
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

/** Which letters stand in a text, as bits; some letters share one, but no Latin one with a Chinese one. */
function lettersOf(text: string): { latin: number; wide: number } {
  let latin = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < WIDE) latin |= 1 << (code & 31);
    else wide |= 1 << (code % 31);
  }
  return { latin, wide };
}

/**
 * Lines that lack at most one letter of each word of the query. Only they can hold its words with a letter wrong in
 * each, and telling so takes a small part of the time of comparing.
 */
function holdingMost({ latin, wide }: Letters, query: string): number[] {
  const words = (query.match(WORD) ?? []).map(lettersOf);
  const likely: number[] = [];
  for (let line = 0; line < latin.length; line++) {
    const [lineLatin, lineWide] = [latin[line]!, wide[line]!];
    let holds = true;
    for (let i = 0; holds && i < words.length; i++) {
      const word = words[i]!;
      holds = isFew(word.latin & ~lineLatin, word.wide & ~lineWide);
    }
    if (holds) likely.push(line);
  }
  return likely;
}

/** At most one bit in both together. */
function isFew(a: number, b: number): boolean {
  return (a & (a - 1)) === 0 && (b & (b - 1)) === 0 && (a === 0 || b === 0);
}

function pairs(flat: readonly number[]): HitRange[] {
  const ranges: HitRange[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) ranges.push({ start: flat[i]!, end: flat[i + 1]! });
  return ranges;
}
