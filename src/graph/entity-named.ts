import { foldForSearch } from "./search/fold-for-search.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** Words as they are compared with names: in any case and width, without the space round them. */
export function foldName(words: string): string {
  return foldForSearch(words.trim()).replace(/ +/gu, " ");
}

/** The entity that the words name, by its whole name or alias; of several the one spoken of more often. */
export function entityNamed({ file }: TalkGraph, words: string): string | undefined {
  const wanted = foldName(words);
  if (wanted === "") return undefined;
  let best: string | undefined;
  let most = -1;
  for (const { key, attributes } of file.nodes) {
    const { label, names, aliases, mentions } = attributes;
    if (mentions.length <= most) continue;
    if (![label, ...Object.values(names), ...aliases].some((name) => foldName(name) === wanted)) continue;
    best = key;
    most = mentions.length;
  }
  return best;
}
