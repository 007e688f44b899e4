import { expect, it } from "vitest";
import { wheelTurns } from "../../../../src/explorer/canvas/pointer.ts";

it("zooms in proportion to the wheel, lines and pages counting more, a pinch most", () => {
  const turn = { deltaMode: 0, ctrlKey: false };
  expect(wheelTurns({ ...turn, deltaY: 100 })).toBeCloseTo(0.2);
  expect(wheelTurns({ ...turn, deltaY: -100 })).toBeCloseTo(-0.2);
  expect(wheelTurns({ ...turn, deltaY: 3, deltaMode: 1 })).toBeCloseTo(0.15);
  expect(wheelTurns({ ...turn, deltaY: 10, ctrlKey: true })).toBeCloseTo(0.2);
});
