import { describe, expect, it } from "vitest";
import { reach, ringRadius, SHAPE_EXTENT } from "../../../../src/explorer/canvas/shapes.ts";
import { ENTITY_TYPES } from "../../../../src/schema/ontology.ts";

const degrees = (angle: number): number => (angle * Math.PI) / 180;
const DIRECTIONS = Array.from({ length: 360 }, (_, angle) => degrees(angle));

describe("the outline of a shape", () => {
  it.each([
    ["company", 0, 0.9],
    ["company", 45, 0.9 * Math.SQRT2],
    ["organization", 90, 1.1],
    ["product", 90, 1.24],
    ["concept", 123, 1],
    ["place", 90, 0.68 + 0.18],
    ["place", 270, 1.36 - 0.18],
    ["event", 90, 1.38],
    ["event", 270, 0.62],
  ] as const)("of %s lies at %d° %d r from its centre", (type, angle, distance) => {
    expect(reach(type, degrees(angle))).toBeCloseTo(distance);
  });

  it.each(ENTITY_TYPES)("of %s is closed, and within its extent but for a rounded corner", (type) => {
    for (const angle of DIRECTIONS) {
      expect(reach(type, angle)).toBeGreaterThan(0.5);
      expect(reach(type, angle)).toBeLessThanOrEqual(SHAPE_EXTENT[type] + 0.06);
    }
  });

  it("covers about the same area for every type", () => {
    const area = (type: (typeof ENTITY_TYPES)[number]): number =>
      DIRECTIONS.reduce((sum, angle) => sum + (reach(type, angle) ** 2 * degrees(1)) / 2, 0);
    for (const type of ENTITY_TYPES) expect(area(type) / area("concept")).toBeGreaterThan(0.68);
    for (const type of ENTITY_TYPES) expect(area(type) / area("concept")).toBeLessThan(1.15);
  });
});

it.each(ENTITY_TYPES)("a ring round %s is not cut by its corners", (type) => {
  for (const radius of [3, 9, 24]) {
    expect(ringRadius(type, radius)).toBeGreaterThanOrEqual(radius);
    expect(ringRadius(type, radius) + 4.4).toBeGreaterThan(SHAPE_EXTENT[type] * radius);
  }
});
