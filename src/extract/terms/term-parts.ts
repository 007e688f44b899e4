import type { LexiconEntry } from "../../schema/lexicon.ts";
import type { Segmenter } from "../segmentation.ts";

/** How many of the lexicon's compound concepts begin or end with a word: many end with 模型, many begin with data. */
export interface TermParts {
  asHead(word: string): number;
  asModifier(word: string): number;
}

/** Counts the words of the lexicon's compound concepts. Made when first asked. */
export function prepareTermParts(entries: Iterable<LexiconEntry>, segmenter: Segmenter): TermParts {
  let counted: { heads: Map<string, number>; modifiers: Map<string, number> } | undefined;
  const counts = (): NonNullable<typeof counted> => (counted ??= countParts(entries, segmenter));
  return {
    asHead: (word) => counts().heads.get(word) ?? 0,
    asModifier: (word) => counts().modifiers.get(word) ?? 0,
  };
}

function countParts(
  entries: Iterable<LexiconEntry>,
  segmenter: Segmenter,
): { heads: Map<string, number>; modifiers: Map<string, number> } {
  const heads = new Map<string, number>();
  const modifiers = new Map<string, number>();
  const add = (map: Map<string, number>, word: string | undefined): void => {
    if (word !== undefined) map.set(word, (map.get(word) ?? 0) + 1);
  };
  for (const entry of entries) {
    if (entry.type !== "concept") continue;
    for (const name of [entry.names.zh, entry.names.en]) {
      if (name === undefined) continue;
      const words = /\p{Script=Han}/u.test(name)
        ? segmenter.segment(name).map((token) => name.slice(token.start, token.end))
        : name.toLowerCase().split(" ");
      if (words.length < 2) continue;
      add(heads, words.at(-1));
      for (const word of new Set(words.slice(0, -1))) add(modifiers, word);
    }
  }
  return { heads, modifiers };
}
