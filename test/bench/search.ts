/**
 * npx tsx test/bench/search.ts
 *
 * How long the search of 100,000 entities takes: the median and the slowest of several runs of each query, one warm-up
 * before. A frame of a screen is 16 ms. Processor time is measured, so that other programs do not count.
 */
import { pathToFileURL } from "node:url";
import { buildSearchIndex } from "../../src/graph/search-index.ts";
import { buildTalkGraph } from "../../src/graph/talk-graph.ts";
import { onGrid, randomKnowledge } from "./random-knowledge.ts";

export interface SearchFigures {
  query: string;
  /** Milliseconds. */
  median: number;
  slowest: number;
  found: number;
}

const ENTITIES = 100_000;
const RELATIONS = 20_000;
const RUNS = 9;
/** Common, rare, in the middle of words, two words, one letter, misspelt. */
const QUERIES = [
  "数据中心",
  "人工",
  "智",
  "neural",
  "a",
  "data cloud",
  "deep 智能",
  "n",
  "nueral",
  "rengong",
  "rgzn",
  "nothing like it",
];

export function measureSearch(
  onBuilt: (milliseconds: number) => void,
  onFigures: (figures: SearchFigures) => void,
): void {
  const talk = buildTalkGraph(onGrid(randomKnowledge(ENTITIES, RELATIONS)));
  const started = process.cpuUsage();
  const index = buildSearchIndex(talk, { pinyinOf: standInPinyin });
  onBuilt(process.cpuUsage(started).user / 1000);
  for (const query of QUERIES) {
    index.search(query);
    const times = Array.from({ length: RUNS }, () => {
      const before = process.cpuUsage();
      index.search(query);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }).toSorted((a, b) => a - b);
    const { entities, relations, passages } = index.search(query).counts;
    onFigures({ query, median: times[RUNS >> 1]!, slowest: times.at(-1)!, found: entities + relations + passages });
  }
}

/** Syllables of the right length, so that the columns are as long as real ones. */
function standInPinyin(name: string): { full: string; initials: string } {
  const known: Record<string, string> = { 人: "ren", 工: "gong", 智: "zhi", 能: "neng" };
  const syllables = [...name].map((char) => known[char] ?? "shuang");
  return { full: syllables.join(" "), initials: syllables.map((syllable) => syllable.charAt(0)).join("") };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  measureSearch(
    (ms) => console.log(`index of ${ENTITIES.toLocaleString("en")} entities: ${ms.toFixed(0)} ms`),
    ({ query, median, slowest, found }) =>
      console.log(`${query}: ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, ${found} found`),
  );
}
