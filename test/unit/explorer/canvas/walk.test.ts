import { describe, expect, it } from "vitest";
import { turnToRelation, walkToNeighbour, type WalkPosition } from "../../../../src/explorer/canvas/walk.ts";
import { canvasTalk } from "./canvas-talk.ts";

// North, east, south and west of the middle, as they lie on the canvas; two relations to the east.
const talk = canvasTalk(
  {
    middle: {},
    north: { y: 10 },
    east: { x: 10 },
    south: { y: -10 },
    west: { x: -10 },
    beyond: { x: 20 },
    alone: { x: 50 },
  },
  [
    { key: "r:w", from: "west", to: "middle" },
    { key: "r:e2", from: "middle", to: "east" },
    { key: "r:s", from: "middle", to: "south" },
    { key: "r:n", from: "middle", to: "north" },
    { key: "r:e1", from: "middle", to: "east" },
    { key: "r:b", from: "east", to: "beyond" },
  ],
);
const all = (edge: string): boolean => edge !== "";

function walk(steps: readonly (1 | -1)[], isShown = all): string[] {
  let at: WalkPosition = { node: "middle" };
  return steps.map((step) => (at = walkToNeighbour(talk, at, step, isShown)).node);
}

describe("walking along relations", () => {
  it("goes round the neighbours clockwise from the top, each once", () => {
    expect(walk([1, 1, 1, 1, 1])).toEqual(["north", "east", "south", "west", "north"]);
  });

  it("goes back the other way", () => {
    expect(walk([1, 1, -1])).toEqual(["north", "east", "north"]);
    expect(walk([-1])).toEqual(["west"]);
  });

  it("skips what a filter hides", () => {
    expect(walk([1, 1], (edge) => !edge.startsWith("r:e"))).toEqual(["north", "south"]);
  });

  it("starts anew from an entity that was entered", () => {
    const at = walkToNeighbour(talk, { node: "east" }, -1, all);
    expect(at).toEqual({ node: "middle", edge: "r:e1", origin: "east" });
  });

  it("stays where there is no relation", () => {
    expect(walkToNeighbour(talk, { node: "alone" }, 1, all)).toEqual({ node: "alone" });
  });
});

describe("turning to another relation", () => {
  it("stays on the entity and goes through all its relations, parallel ones too", () => {
    let at: WalkPosition = { node: "middle" };
    const seen = Array.from({ length: 6 }, () => (at = turnToRelation(talk, at, 1, all)).edge);
    expect(seen).toEqual(["r:n", "r:e1", "r:e2", "r:s", "r:w", "r:n"]);
    expect(at.node).toBe("middle");
  });

  it("keeps the entity one came from, so that the walk can go on", () => {
    const walked = walkToNeighbour(talk, { node: "middle" }, 1, all);
    const turned = turnToRelation(talk, walkToNeighbour(talk, walked, 1, all), 1, all);
    expect(turned.node).toBe("east");
    expect(walkToNeighbour(talk, turned, 1, all).node).toBe("south");
  });
});
