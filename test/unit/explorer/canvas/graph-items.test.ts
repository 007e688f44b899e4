import { describe, expect, it } from "vitest";
import { nameOf, readGraphItems } from "../../../../src/explorer/canvas/graph-items.ts";
import { MAX_CURVES } from "../../../../src/graph/line-limit.ts";
import { canvasTalk } from "./canvas-talk.ts";

describe("what the canvas reads of a graph", () => {
  it("counts mentions and relations, but not co-occurrence, as importance", () => {
    const talk = canvasTalk({ a: { mentions: 5 }, b: {} }, [
      { from: "a", to: "b" },
      { from: "b", to: "a", type: "uses" },
      { from: "a", to: "b", type: "co_occurs", undirected: true },
    ]);
    expect(readGraphItems(talk).nodes.get("a")?.importance).toBe(7);
  });

  it("gives co-occurrence no place that a relation could have", () => {
    const talk = canvasTalk({ a: {}, b: {} }, [
      { key: "r:together", from: "a", to: "b", type: "co_occurs", undirected: true },
      { key: "r:stated", from: "a", to: "b" },
    ]);
    const { edges } = readGraphItems(talk);
    expect(edges.get("r:stated")?.bend).toBeCloseTo(0.09);
    expect(edges.get("r:together")?.bend).toBeCloseTo(-0.09);
  });

  it("draws straight lines, and says so, above the limit", () => {
    const edges = Array.from({ length: MAX_CURVES + 1 }, () => ({ from: "a", to: "b" }));
    const many = readGraphItems(canvasTalk({ a: {}, b: {} }, edges));
    expect(many.simplified).toBe(true);
    expect(many.edges.get("r:1")?.bend).toBe(0);
    expect(readGraphItems(canvasTalk({ a: {}, b: {} }, edges.slice(1))).simplified).toBe(false);
  });
});

it("names an entity in the reader's language where the talk gives one", () => {
  const node = { label: "NVIDIA", names: { zh: "英伟达" } };
  expect(nameOf(node, "zh")).toBe("英伟达");
  expect(nameOf(node, "en")).toBe("NVIDIA");
});
