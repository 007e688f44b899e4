import fc from "fast-check";
import { expect, it } from "vitest";
import { log2Steps } from "../../../src/extract/log2-steps.ts";

it.each([
  [1, 0],
  [2, 4096],
  [1024, 40960],
  [3, 6492],
])("takes the logarithm of %i to be %i steps of 1/4096", (value, steps) => {
  expect(log2Steps(value)).toBe(steps);
});

it("never differs from the true logarithm by a whole step", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (value) => {
      expect(Math.abs(log2Steps(value) - Math.log2(value) * 4096)).toBeLessThan(1.001);
    }),
  );
});
