import { describe, expect, it } from "vitest";
import {
  bendOf,
  controlPoint,
  curvePoint,
  distanceToCurve,
  sampleCurve,
} from "../../../../src/explorer/canvas/edge-curve.ts";

const a = { x: 0, y: 0 };
const b = { x: 100, y: 0 };

describe("lines between the same two nodes", () => {
  it("bend further by pairs, to alternating sides", () => {
    expect([0, 1, 2, 3, 4].map((k) => bendOf(k, true))).toEqual([0.09, -0.09, 0.18, -0.18, 0.27]);
  });

  it("never lie on each other, whichever way they run", () => {
    const middle = (k: number, forward: boolean) => {
      const [from, to] = forward ? [a, b] : [b, a];
      return curvePoint(from, controlPoint(from, to, bendOf(k, forward)), to, 0.5).y;
    };
    // Lines 0 and 2 run one way, 1 and 3 the other.
    const heights = [middle(0, true), middle(1, false), middle(2, true), middle(3, false)];
    expect(new Set(heights.map((y) => y.toFixed(3))).size).toBe(4);
  });
});

describe("distance to a curve", () => {
  it("is measured from the curve, not from its chord", () => {
    const middle = curvePoint(a, controlPoint(a, b, 0.36), b, 0.5);
    expect(distanceToCurve(middle, a, b, 0.36)).toBeLessThan(0.2);
    expect(distanceToCurve({ x: 50, y: 0 }, a, b, 0.36)).toBeGreaterThan(15);
  });

  it("ends with the line", () => {
    expect(distanceToCurve({ x: 110, y: 0 }, a, b, 0)).toBeCloseTo(10);
    expect(distanceToCurve({ x: 3, y: 4 }, a, a, 0)).toBeCloseTo(5);
  });
});

it("samples a line from end to end in steps no longer than asked", () => {
  const points = sampleCurve(a, b, 0.09, 8);
  expect(points[0]).toEqual(a);
  expect(points.at(-1)).toEqual(b);
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before) expect(Math.hypot(point.x - before.x, point.y - before.y)).toBeLessThan(8.2);
  }
});
