/**
 * npx tsx test/bench/search.ts
 *
 * How long a keystroke in the search of 100,000 entities takes (a frame of a screen is 16 ms): the median of several
 * runs of each query, one warm-up before. Processor time is measured, so that other programs do not count. For
 * orientation, first the time in which one pass of `indexOf` over all names looks for a word.
 */
import { buildSearchIndex } from "../../src/graph/search-index.ts";
import { buildTalkGraph } from "../../src/graph/talk-graph.ts";
import { onGrid, randomKnowledge } from "./random-knowledge.ts";
import { median, printHead, printRow } from "./report.ts";

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

printHead();
const talk = buildTalkGraph(onGrid(randomKnowledge(ENTITIES, RELATIONS)));
const started = performance.now();
const index = buildSearchIndex(talk, { pinyinOf: standInPinyin });
printRow({
  measure: `index of ${ENTITIES.toLocaleString("en")} entities`,
  value: performance.now() - started,
  unit: "ms",
});
const names = talk.graph.mapNodes((_, { label, names }) => [label, ...Object.values(names)]).flat();
const scan = processorTime(() => names.filter((name) => name.indexOf("智能") >= 0));
printRow({ measure: "bare indexOf over all names", value: scan, unit: "ms" });
const times = QUERIES.map((query) => ({ query, time: processorTime(() => index.search(query)) }));
for (const { query, time } of times) printRow({ measure: query, value: time, unit: "ms", most: 16 });
printRow({ measure: "all of them, the median", value: median(times.map(({ time }) => time)), unit: "ms", most: 16 });

/** Milliseconds, the median of the runs. */
function processorTime(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}

/** Syllables of the right length, so that the columns are as long as real ones. */
function standInPinyin(name: string): { full: string; initials: string } {
  const known: Record<string, string> = { 人: "ren", 工: "gong", 智: "zhi", 能: "neng" };
  const syllables = [...name].map((char) => known[char] ?? "shuang");
  return { full: syllables.join(" "), initials: syllables.map((syllable) => syllable.charAt(0)).join("") };
}
