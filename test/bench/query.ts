/**
 * npx tsx test/bench/query.ts
 *
 * How long questions to a graph of 10,000 entities and 20,000 relations take: processor time, the median of several runs.
 */
import { EXPORTERS } from "../../src/graph/exporters.ts";
import { filterGraph } from "../../src/graph/filter-graph.ts";
import { METRICS } from "../../src/graph/metrics.ts";
import { neighbourhood } from "../../src/graph/neighbourhood.ts";
import { findQuestions } from "../../src/graph/questions.ts";
import { shortestPaths } from "../../src/graph/shortest-paths.ts";
import { buildTalkAxis } from "../../src/graph/talk-axis.ts";
import { talkDensity } from "../../src/graph/talk-density.ts";
import { buildTalkGraph } from "../../src/graph/talk-graph.ts";
import { OPEN_FILTER } from "../helpers/see-all.ts";
import { onGrid, randomKnowledge } from "./random-knowledge.ts";
import { median, printHead, printRow } from "./report.ts";

const RUNS = 3;

const file = onGrid(randomKnowledge(10_000, 20_000));
const talk = buildTalkGraph(file);
const axis = buildTalkAxis(talk);
const visible = filterGraph(talk, OPEN_FILTER);
const queries: readonly (readonly [string, () => unknown])[] = [
  ["load", () => buildTalkGraph(file)],
  ["filter", () => filterGraph(talk, OPEN_FILTER)],
  ["three steps around", () => neighbourhood(talk.graph, "e:n1", 3, visible)],
  ["four paths", () => shortestPaths(talk, visible, "e:n1", "e:n9000")],
  ["density of all", () => talkDensity(talk, axis, 100, "characters")],
  ["questions", () => findQuestions(talk, axis, visible)],
  ...METRICS.map(({ id, run }) => [`measure: ${id}`, () => run(talk, visible)] as const),
  ...EXPORTERS.map(({ id, run }) => [`export: ${id}`, () => run(talk)] as const),
];
printHead();
for (const [measure, run] of queries) {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  printRow({ measure, value: median(times), unit: "ms" });
}
