/**
 * npx tsx test/bench/layout.ts
 *
 * How long placing a graph takes, beside what it is worth: the smallest gap between two circles when the graph is
 * fitted into the stage, how many pairs of relations cross, how large the largest empty spot is.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { placeGraph } from "../../src/graph/place-graph.ts";
import type { Knowledge } from "../../src/schema/graph-file.ts";
import { fitOf } from "../helpers/layout-quality.ts";
import { randomKnowledge } from "./random-knowledge.ts";
import { printHead, printRow } from "./report.ts";

const bundled = JSON.parse(readFileSync(join(PROJECT_ROOT, "graph-data", "graph.json"), "utf8")) as Knowledge;
printHead();
for (const [name, make] of [
  ["the bundled talk", () => bundled],
  ["300 / 500 made up", () => randomKnowledge(300, 500)],
  ["2,000 / 4,000 made up", () => randomKnowledge(2000, 4000)],
  ["10,000 / 20,000 made up", () => randomKnowledge(10_000, 20_000)],
] as const) {
  const knowledge = make();
  const started = performance.now();
  const placed = placeGraph(knowledge);
  const seconds = (performance.now() - started) / 1000;
  const { smallestGap, largestEmptyRadius, crossings } = fitOf(placed);
  printRow({ measure: `${name}: placing`, value: seconds, unit: "s" });
  printRow({ measure: `${name}: smallest gap at fit`, value: smallestGap, unit: "px" });
  printRow({ measure: `${name}: largest empty spot`, value: largestEmptyRadius, unit: "px" });
  printRow({ measure: `${name}: crossings`, value: crossings, unit: "" });
}
