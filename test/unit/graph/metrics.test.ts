import betweenness from "graphology-metrics/centrality/betweenness";
import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { METRICS } from "../../../src/graph/metrics.ts";
import { sampledBetweenness } from "../../../src/graph/sampled-betweenness.ts";
import { seededRandom } from "../../../src/graph/seeded-random.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { seeAll } from "../../helpers/see-all.ts";

const talk = sampleGraph(CHIP_TALK);
const values = (id: string) => METRICS.find((metric) => metric.id === id)!.run(talk, seeAll(talk));

describe("METRICS", () => {
  it("gives a number for each visible entity", () => {
    for (const { run } of METRICS) {
      const found = run(talk, seeAll(talk));
      expect([...found.keys()].toSorted()).toEqual(talk.graph.nodes().toSorted());
      expect([...found.values()].every(Number.isFinite)).toBe(true);
      expect(run(talk, { nodes: new Set(), edges: new Set() }).size).toBe(0);
    }
  });

  it("counts relations for the degree, not co-occurrence", () => {
    expect(values("degree").get("e:intel")).toBe(1);
    expect(values("degree").get("e:nvidia")).toBe(5);
  });

  it("ranks what much depends on, and what stands between", () => {
    const rank = values("pagerank");
    expect(rank.get("e:gpu")).toBeGreaterThan(rank.get("e:intel")!);
    expect(values("betweenness").get("e:nvidia")).toBeGreaterThan(values("betweenness").get("e:gpu")!);
  });
});

describe("sampledBetweenness", () => {
  const random = seededRandom(5);
  const graph = new UndirectedGraph();
  for (let i = 0; i < 80; i++) graph.addNode(`n${i}`);
  for (let i = 0; i < 160; i++) {
    const [a, b] = [Math.floor(random() * 80), Math.floor(random() * 80)];
    if (a !== b) graph.mergeEdge(`n${a}`, `n${b}`);
  }

  it("is what graphology's own measure says, when nothing is left out", () => {
    const expected = betweenness(graph, { getEdgeWeight: null });
    for (const [key, value] of sampledBetweenness(graph, 1000)) expect(value).toBeCloseTo(expected[key]!, 9);
  });

  it("finds the bridge between two crowds from a tenth of the ways", () => {
    const crowds = new UndirectedGraph();
    for (const side of ["a", "b"])
      for (let i = 0; i < 60; i++)
        for (let j = 0; j < i; j++) if ((i * 7 + j * 3) % 5 === 0) crowds.mergeEdge(`${side}${i}`, `${side}${j}`);
    crowds.mergeEdge("a20", "bridge");
    crowds.mergeEdge("bridge", "b20");
    const top = [...sampledBetweenness(crowds, 12)]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([key]) => key);
    expect(top.toSorted()).toEqual(["a20", "b20", "bridge"]);
  });
});
