/**
 * npx tsx test/bench/layout.ts
 *
 * How long placing a graph takes, beside what it is worth: the smallest gap between two circles when the graph is
 * fitted into the stage, how many pairs of relations cross, how large the largest empty spot is.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { placeGraph } from "../../src/graph/place-graph.ts";
import type { Knowledge } from "../../src/schema/graph-file.ts";
import { fitOf } from "../helpers/layout-quality.ts";
import { randomKnowledge } from "./random-knowledge.ts";

export interface LayoutFigures {
  name: string;
  nodes: number;
  edges: number;
  seconds: number;
  /** Pixels at fit. */
  smallestGap: number;
  largestEmptyRadius: number;
  crossings: number;
}

export function measureLayout(onFigures: (figures: LayoutFigures) => void): void {
  const bundled = JSON.parse(readFileSync(join(PROJECT_ROOT, "graph-data", "graph.json"), "utf8")) as Knowledge;
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
    onFigures({ name, nodes: placed.nodes.length, edges: placed.edges.length, seconds, ...fitOf(placed) });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  measureLayout(({ name, seconds, smallestGap, largestEmptyRadius, crossings }) =>
    console.log(
      `${name}: ${seconds.toFixed(2)} s, smallest gap ${smallestGap.toFixed(1)} px at fit, ` +
        `largest empty spot ${largestEmptyRadius.toFixed(0)} px, ${crossings} crossings`,
    ),
  );
}
