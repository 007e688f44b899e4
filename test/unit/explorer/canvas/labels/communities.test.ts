import { describe, expect, it } from "vitest";
import { readGraphItems } from "../../../../../src/explorer/canvas/graph-items.ts";
import { listCommunities, placeCommunity } from "../../../../../src/explorer/canvas/labels/communities.ts";
import { createObstacles, overlaps } from "../../../../../src/explorer/canvas/labels/obstacles.ts";
import { canvasTalk } from "../canvas-talk.ts";

const STAGE = { width: 600, height: 400 };
const SIZE = { width: 120, height: 20 };

describe("communities with a name", () => {
  const members = (community: number, counts: readonly number[]) =>
    Object.fromEntries(counts.map((mentions, i) => [`${community}-${i}`, { mentions, community }]));
  const { nodes } = readGraphItems(canvasTalk({ ...members(1, [2, 9, 4, 4, 1]), ...members(2, [50, 40, 30]) }));

  it("are named by their two most mentioned members, equals by key", () => {
    const [community] = listCommunities(nodes.values());
    expect([community?.first.key, community?.second.key]).toEqual(["1-1", "1-2"]);
  });

  it("have a few members at least", () => {
    expect(listCommunities(nodes.values()).map(({ id }) => id)).toEqual([1]);
  });
});

describe("the name of a community", () => {
  it("stands in the middle of its members where that is free", () => {
    const found = placeCommunity({ x: 300, y: 200 }, SIZE, createObstacles(600, 400), STAGE);
    expect(found?.rect).toEqual({ x: 240, y: 190, ...SIZE });
  });

  it("moves to free ground, and keeps it", () => {
    const obstacles = createObstacles(600, 400);
    obstacles.addDisc({ key: "a", x: 300, y: 200, radius: 20, faded: false });
    const found = placeCommunity({ x: 300, y: 200 }, SIZE, obstacles, STAGE)!;
    expect(overlaps(found.rect, { x: 286, y: 186, width: 28, height: 28 })).toBe(false);
    const later = placeCommunity({ x: 310, y: 205 }, SIZE, createObstacles(600, 400), STAGE, found.shift);
    expect(later?.shift).toBe(found.shift);
  });

  it("is left out where there is no free ground within reach", () => {
    const obstacles = createObstacles(600, 400);
    obstacles.addRect({ x: 0, y: 0, width: 600, height: 400 });
    expect(placeCommunity({ x: 300, y: 200 }, SIZE, obstacles, STAGE)).toBeUndefined();
    expect(placeCommunity({ x: -300, y: 200 }, SIZE, createObstacles(600, 400), STAGE)).toBeUndefined();
  });
});
