import { describe, expect, it } from "vitest";
import { resize } from "../../../../src/explorer/canvas/measured-sizes.ts";
import { SHAPE_EXTENT } from "../../../../src/explorer/canvas/shapes.ts";

const node = (key: string, x: number) => ({ key, x, y: 0, size: 10, type: "concept" as const });

describe("sizes by a measure", () => {
  it("are those by mentions without one", () => {
    const nodes = new Map([["a", node("a", 0)]]);
    expect(resize(nodes, undefined)).toBe(nodes);
  });

  it("grow with the measure, by area, and leave the least visible", () => {
    const nodes = new Map(["a", "b", "c"].map((key, i) => [key, node(key, i * 500)]));
    const values = new Map([
      ["a", 0],
      ["b", 1],
      ["c", 4],
    ]);
    const sizes = [...resize(nodes, { rule: "degree", values }).values()].map(({ size }) => size);
    expect(sizes).toEqual([5, 14.5, 24]);
  });

  it("never make two nodes meet", () => {
    const nodes = new Map(["a", "b", "c"].map((key, i) => [key, node(key, i * 22)]));
    const values = new Map([...nodes.keys()].map((key, i) => [key, i]));
    const sized = [...resize(nodes, { rule: "degree", values }).values()];
    for (const a of sized)
      for (const b of sized)
        if (a !== b) expect((a.size + b.size) * SHAPE_EXTENT.concept).toBeLessThan(Math.abs(a.x - b.x));
  });
});
