import { expect, it } from "vitest";
import { cameraEasing, cubicBezier } from "../../../../src/explorer/canvas/easing.ts";

it("is the curve that CSS draws", () => {
  const ease = cubicBezier(0.25, 0.1, 0.25, 1);
  // Values of the `ease` keyword.
  expect(ease(0.25)).toBeCloseTo(0.4085, 3);
  expect(ease(0.5)).toBeCloseTo(0.8024, 3);
  expect(cubicBezier(0, 0, 1, 1)(0.3)).toBeCloseTo(0.3);
});

it("begins and ends where it should and never turns back", () => {
  expect([cameraEasing(-1), cameraEasing(0), cameraEasing(1), cameraEasing(2)]).toEqual([0, 0, 1, 1]);
  let last = 0;
  for (let t = 0; t <= 1; t += 0.01) {
    expect(cameraEasing(t)).toBeGreaterThanOrEqual(last);
    last = cameraEasing(t);
  }
});
