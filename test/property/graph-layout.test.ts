import fc from "fast-check";
import { expect, it } from "vitest";
import { placeGraph } from "../../src/graph/place-graph.ts";
import { writeGraphFile } from "../../src/schema/write.ts";
import { randomKnowledge } from "../bench/random-knowledge.ts";
import { fitOf } from "../helpers/layout-quality.ts";

it("any graph gets a place: sound, the same twice, no two nodes on each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 120 }), fc.nat(150), fc.nat(), (nodes, edges, seed) => {
      const possible = Math.min(edges, Math.floor((nodes * (nodes - 1)) / 8));
      const knowledge = randomKnowledge(nodes, possible, seed);
      const placed = placeGraph(knowledge);
      expect(placed.nodes.map((node) => node.key)).toEqual(knowledge.nodes.map((node) => node.key));
      expect(() => writeGraphFile(placed)).not.toThrow();
      expect(fitOf(placed).smallestGap).toBeGreaterThanOrEqual(5);
      expect(JSON.stringify(placeGraph(randomKnowledge(nodes, possible, seed)))).toBe(JSON.stringify(placed));
    }),
    { numRuns: 15 },
  );
});
