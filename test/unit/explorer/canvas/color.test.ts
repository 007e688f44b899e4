import { describe, expect, it } from "vitest";
import { contrast, mixColor, parseColor, toHex } from "../../../../src/explorer/canvas/color.ts";

describe("colours", () => {
  it.each([
    ["#F4F4F0", [244, 244, 240]],
    [" #fff ", [255, 255, 255]],
    ["rgb(1, 2, 3)", [1, 2, 3]],
    ["rgba(1 2 3 / 0.5)", [1, 2, 3]],
  ] as const)("reads %s", (text, rgb) => {
    expect(parseColor(text)).toEqual(rgb);
  });

  it("knows nothing of other forms", () => {
    expect(parseColor("color-mix(in srgb, red, blue)")).toBeUndefined();
    expect(parseColor("")).toBeUndefined();
  });

  it("mixes to a solid colour", () => {
    expect(mixColor("#000000", "#ffffff", 0.75)).toBe("#bfbfbf");
    expect(mixColor("#123456", "#ffffff", 0)).toBe("#123456");
    expect(toHex([0, 15, 255])).toBe("#000fff");
  });

  it("measures contrast as WCAG 2 does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#191C20", "#F4F4F0")).toBeCloseTo(15.5, 1);
  });
});
