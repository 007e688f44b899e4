import { expect, it } from "vitest";
import { middleOf, scaleToShow, type Framed } from "../../../../src/explorer/canvas/framing.ts";

const SIZE = { width: 500, height: 400 };

function at(x: number, y: number, room = 20): Framed {
  return { x, y, roomX: room, roomY: room };
}

/** Free pixels left, right, below and above of what is framed, in a stage of SIZE. */
function margins(framed: readonly Framed[], scale: number): number[] {
  const middle = middleOf(framed, scale);
  const left = framed.map(({ x, roomX }) => SIZE.width / 2 + (x - middle.x) * scale - roomX);
  const right = framed.map(({ x, roomX }) => SIZE.width / 2 - (x - middle.x) * scale - roomX);
  const below = framed.map(({ y, roomY }) => SIZE.height / 2 + (y - middle.y) * scale - roomY);
  const above = framed.map(({ y, roomY }) => SIZE.height / 2 - (y - middle.y) * scale - roomY);
  return [left, right, below, above].map((sides) => Math.min(...sides));
}

it.each([
  ["two of the same size", [at(-10, 0), at(10, 5)]],
  ["a large one at one end", [at(-10, 0, 90), at(10, 5, 8)]],
  ["a large one that reaches over a small one at the edge", [at(-10, 0, 4), at(-9, 3, 90), at(30, 5, 8)]],
  ["one above the other", [at(0, -70), at(0, 70, 60)]],
])("shows all of what is framed, as large as it can: %s", (_name, framed) => {
  const scale = scaleToShow(framed, SIZE.width, SIZE.height);
  const [left = 0, right = 0, below = 0, above = 0] = margins(framed, scale);
  for (const margin of [left, right, below, above]) expect(margin).toBeGreaterThan(-0.001);
  expect(left).toBeCloseTo(right);
  expect(below).toBeCloseTo(above);
  expect(Math.min(left, below)).toBeCloseTo(0);
});

it("keeps a single entity in the middle", () => {
  const middle = middleOf([at(7, -3)], 2);
  expect(middle.x).toBeCloseTo(7);
  expect(middle.y).toBeCloseTo(-3);
});

it("keeps a sensible scale where the stage is smaller than what is round the entities", () => {
  const scale = scaleToShow([at(0, 0, 300), at(10, 0, 300)], SIZE.width, SIZE.height);
  expect(scale).toBe(4);
});
