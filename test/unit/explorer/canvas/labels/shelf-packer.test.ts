import { expect, it } from "vitest";
import { overlaps } from "../../../../../src/explorer/canvas/labels/obstacles.ts";
import { createShelfPacker } from "../../../../../src/explorer/canvas/labels/shelf-packer.ts";

it("gives out places that never overlap, until the picture is full", () => {
  const packer = createShelfPacker(200, 100);
  const sizes = Array.from({ length: 60 }, (_, i) => ({ width: 20 + (i % 7) * 5, height: 12 + (i % 3) * 8 }));
  const taken = sizes.flatMap((size) => {
    const place = packer.take(size.width, size.height);
    return place ? [{ ...place, ...size }] : [];
  });
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.length).toBeLessThan(sizes.length);
  for (const a of taken) {
    expect(a.x + a.width).toBeLessThanOrEqual(200);
    expect(a.y + a.height).toBeLessThanOrEqual(100);
    for (const b of taken) if (a !== b) expect(overlaps(a, b)).toBe(false);
  }
  expect(packer.take(201, 5)).toBeUndefined();
});
