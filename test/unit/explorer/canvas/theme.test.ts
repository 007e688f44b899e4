import { describe, expect, it } from "vitest";
import { buildTheme } from "../../../../src/explorer/canvas/theme.ts";

const fonts = { dimMix: 0.75, sans: "sans", serif: "serif" };
const from = (tokens: Record<string, string>) => buildTheme((token, fallback) => tokens[token] ?? fallback, fonts);

describe("the theme of the canvas", () => {
  it("makes the band under a relation fainter on a dark canvas", () => {
    const light = from({ canvas: "#f4f4f0", ink: "#191c20" });
    const dark = from({ canvas: "#13171c", ink: "#ece9e2" });
    expect(light.bandAlpha).toBe(0.75);
    expect(dark.bandAlpha).toBe(0.55);
  });

  it("writes on the yellow pill in whichever of ink and canvas can be read there", () => {
    expect(from({ canvas: "#f4f4f0", ink: "#191c20", "mark-halo": "#ffd84d" }).haloInk).toBe("#191c20");
    expect(from({ canvas: "#13171c", ink: "#ece9e2", "mark-halo": "#e8bc3c" }).haloInk).toBe("#13171c");
  });

  it("still tells lines from the canvas on a page without tokens", () => {
    const bare = from({});
    expect(bare.canvas).toBe("#ffffff");
    expect(bare.edge).not.toBe(bare.canvas);
    expect(bare.tone.company).toBe(bare.ink);
  });
});
