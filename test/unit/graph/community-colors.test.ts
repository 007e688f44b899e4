import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, parseColor } from "../../../src/explorer/canvas/color.ts";
import { COMMUNITY_COLORS } from "../../../src/graph/community-colors.ts";
import { PROJECT_ROOT } from "../../../scripts/project-root.ts";

const css = readFileSync(`${PROJECT_ROOT}/src/explorer/ui/tokens.css`, "utf8");
/** The first block that sets a theme's colours. */
const blockOf = (theme: "light" | "dark"): string => {
  const start = theme === "light" ? 0 : css.indexOf('[data-theme="dark"]');
  return css.slice(start, css.indexOf("}", start));
};

function tokensOf(theme: "light" | "dark"): (name: string) => string {
  const block = blockOf(theme);
  return (name) => new RegExp(`--${name}: (#[0-9a-f]{6});`, "u").exec(block)?.[1] ?? "";
}

/** Machado 2009, full severity, in linear light. */
const VISION = {
  any: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function oklab(color: string, vision: readonly number[]): number[] {
  const linear = (parseColor(color) ?? [0, 0, 0]).map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const seen = times(vision, linear).map((value) => Math.min(1, Math.max(0, value)));
  const lms = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005,
    ],
    seen,
  ).map(Math.cbrt);
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766,
    ],
    lms,
  );
}

function times(matrix: readonly number[], [x = 0, y = 0, z = 0]: readonly number[]): number[] {
  return [0, 3, 6].map((row) => matrix[row]! * x + matrix[row + 1]! * y + matrix[row + 2]! * z);
}

describe.each(["light", "dark"] as const)("the colours of communities, %s", (theme) => {
  const token = tokensOf(theme);
  const colors = COMMUNITY_COLORS.map(token);

  it("are enough for a talk's communities, each a colour of its own", () => {
    expect(new Set(colors).size).toBe(14);
    expect(colors).not.toContain("");
  });

  it("stand out from the canvas", () => {
    for (const color of colors) expect(contrast(color, token("canvas")), color).toBeGreaterThan(3);
  });

  it.each(Object.entries(VISION))("are told apart by colour vision: %s", (_name, vision) => {
    const seen = colors.map((color) => oklab(color, vision));
    for (const [i, a] of seen.entries())
      for (const [j, b] of seen.slice(0, i).entries()) {
        const distance = 100 * Math.hypot(...a.map((value, k) => value - b[k]!));
        expect(distance, `${colors[i]} ${colors[j]}`).toBeGreaterThan(5.95);
      }
  });
});
