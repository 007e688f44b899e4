import { describe, expect, it } from "vitest";
import { fitFactor, nodeRadius, sizeFactor } from "../../../../src/explorer/canvas/node-size.ts";

describe("the size of a node", () => {
  it("is its own at fit, grows slowly above and no further than a quarter", () => {
    expect(sizeFactor(1)).toBe(1);
    expect(sizeFactor(1.2)).toBeCloseTo(1.2 ** 0.55);
    expect(sizeFactor(4)).toBe(1.25);
  });

  it("shrinks with the picture below fit, but never under three pixels", () => {
    expect(sizeFactor(0.5)).toBe(0.5);
    expect(nodeRadius(24, 0.5)).toBe(12);
    expect(nodeRadius(4, 0.5)).toBe(3);
  });

  it("is smaller on a stage too small for the layout", () => {
    expect(fitFactor(1.4)).toBe(1);
    expect(fitFactor(0.9)).toBe(0.9);
    expect(fitFactor(0.01)).toBe(0.5);
  });
});
