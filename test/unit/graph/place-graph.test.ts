import { describe, expect, it } from "vitest";
import { placeGraph } from "../../../src/graph/place-graph.ts";
import { writeGraphFile } from "../../../src/schema/write.ts";
import { randomKnowledge } from "../../bench/random-knowledge.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { goldKnowledge } from "../../helpers/gold-graph.ts";
import { fitOf } from "../../helpers/layout-quality.ts";
import { sampleKnowledge } from "../../helpers/sample-graph.ts";

describe("placeGraph", () => {
  const gold = goldKnowledge();
  const placed = placeGraph(gold);

  it("gives a sound graph file, and leaves all but the places as it was", () => {
    expect(() => writeGraphFile(placed)).not.toThrow();
    placed.nodes.forEach(({ key, attributes }, i) => {
      const { x, y, size, community } = attributes;
      expect({ key, attributes }).toEqual({ key, attributes: { ...gold.nodes[i]!.attributes, x, y, size, community } });
    });
    expect(placed.edges).toEqual(gold.edges);
  });

  it("gives the same bytes again", () => {
    expect(JSON.stringify(placeGraph(goldKnowledge()))).toBe(JSON.stringify(placed));
  });

  it("leaves at least 5 pixels between any two nodes when a talk's graph is fitted into the stage", () => {
    expect(fitOf(placed).smallestGap).toBeGreaterThanOrEqual(5);
    expect(fitOf(placeGraph(randomKnowledge(300, 500))).smallestGap).toBeGreaterThanOrEqual(5);
  });

  it("uses the whole stage", () => {
    expect(fitOf(placed).largestEmptyRadius).toBeLessThan(80);
  });

  it("keeps communities together: most of a node's nearest neighbours are of its own", () => {
    const nodes = placed.nodes.map((node) => node.attributes);
    const shares = nodes.map((node) => {
      const nearest = nodes
        .filter((other) => other !== node)
        .toSorted((a, b) => (a.x - node.x) ** 2 + (a.y - node.y) ** 2 - (b.x - node.x) ** 2 - (b.y - node.y) ** 2)
        .slice(0, 5);
      return nearest.filter((other) => other.community === node.community).length / 5;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.75);
  });

  it("keeps free ground beside the name of what the talk is about most", () => {
    const [most] = placed.nodes.toSorted((a, b) => b.attributes.mentions.length - a.attributes.mentions.length);
    const { x, y, size } = most!.attributes;
    const isFree = (side: 1 | -1): boolean =>
      placed.nodes.every(({ key, attributes: other }) => {
        const along = (other.x - x) * side;
        const beside = along > size && along - other.size < size + 50;
        return key === most!.key || !beside || Math.abs(other.y - y) > other.size + 6;
      });
    expect(isFree(1) || isFree(-1)).toBe(true);
  });

  it("places an empty graph, one entity, and entities that nothing joins", () => {
    const talk = { passages: [{ text: "甲。乙。丙。" }], entities: {} };
    expect(placeGraph(sampleKnowledge(talk)).nodes).toEqual([]);
    const one = placeGraph(sampleKnowledge({ ...talk, entities: { a: "concept 甲" } })).nodes;
    expect(one.map(({ attributes: { x, y } }) => [x, y])).toEqual([[0, 0]]);
    const loose = placeGraph(
      sampleKnowledge({ ...talk, entities: { a: "concept 甲", b: "concept 乙", c: "concept 丙" } }),
    );
    expect(new Set(loose.nodes.map(({ attributes: { x, y } }) => `${x} ${y}`)).size).toBe(3);
  });

  it("does not depend on entities standing exactly in one place or on names that JavaScript objects have", () => {
    const talk = {
      ...CHIP_TALK,
      entities: { ...CHIP_TALK.entities, constructor: "concept 开场白", __proto__x: "concept 结尾" },
    };
    expect(placeGraph(sampleKnowledge(talk)).nodes.every(({ attributes: { x, y } }) => Number.isFinite(x + y))).toBe(
      true,
    );
  });
});
