import { describe, expect, it } from "vitest";
import { readGraphItems } from "../../../../src/explorer/canvas/graph-items.ts";
import { createHitTest, type HitView } from "../../../../src/explorer/canvas/hit-test.ts";
import { canvasTalk } from "./canvas-talk.ts";

const talk = canvasTalk(
  {
    big: { x: 0, y: 0, size: 24 },
    small: { x: 32, y: 0, size: 4 },
    far: { x: 300, y: 100, size: 5 },
  },
  [
    { key: "r:up", from: "big", to: "far" },
    { key: "r:down", from: "big", to: "far" },
  ],
);
const { nodes, edges } = readGraphItems(talk);
const hits = createHitTest(nodes, edges);
/** The origin of the graph at 400, 300; one unit a pixel, y upwards. */
const view: HitView = {
  projection: { scale: 1, x: 400, y: 300 },
  sizeFactor: 1,
  target: 24,
  isNodeShown: () => true,
  isEdgeShown: () => true,
};

describe("an entity under the pointer", () => {
  it("is found anywhere on its shape and not beyond", () => {
    expect(hits.node({ x: 380, y: 300 }, view)).toBe("big");
    expect(hits.node({ x: 370, y: 300 }, view)).toBeNull();
  });

  it("has a target of 24 pixels however small it is drawn, and of 44 for a finger", () => {
    expect(hits.node({ x: 711, y: 200 }, view)).toBe("far");
    expect(hits.node({ x: 715, y: 200 }, view)).toBeNull();
    expect(hits.node({ x: 715, y: 200 }, { ...view, target: 44 })).toBe("far");
  });

  it("stays reachable beside a large one: the nearer outline wins", () => {
    expect(hits.node({ x: 430, y: 300 }, view)).toBe("small");
    expect(hits.node({ x: 410, y: 300 }, view)).toBe("big");
  });

  it("is not found while a filter hides it", () => {
    expect(hits.node({ x: 400, y: 300 }, { ...view, isNodeShown: (key) => key !== "big" })).toBeNull();
  });

  it("is found where it is drawn after a zoom", () => {
    const zoomed = { ...view, projection: { scale: 2, x: 400, y: 300 }, sizeFactor: 1.25 };
    expect(hits.node({ x: 1000, y: 100 }, zoomed)).toBe("far");
  });
});

describe("a relation under the pointer", () => {
  // The chord's middle is at 550, 250; the two lines bend away from it to either side by 4.5 % of their length.
  const chord = Math.hypot(300, 100);
  const beside = (side: 1 | -1) => ({
    x: 550 + (side * -100 * 0.045 * chord) / chord,
    y: 250 + (side * -300 * 0.045 * chord) / chord,
  });

  it("is the nearest of the curves within a few pixels", () => {
    const found = [hits.edge(beside(1), view), hits.edge(beside(-1), view)];
    expect(new Set(found)).toEqual(new Set(["r:up", "r:down"]));
  });

  it("is none on free ground, nor one that a filter hides", () => {
    expect(hits.edge({ x: 450, y: 150 }, view)).toBeNull();
    expect(hits.edge(beside(1), { ...view, isEdgeShown: () => false })).toBeNull();
  });
});
