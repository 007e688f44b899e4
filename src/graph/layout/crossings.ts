import type { Spring } from "./run-forces.ts";

/**
 * How many pairs of springs cross. Quadratic in the springs, which is why only the first `most` are compared.
 */
export function countCrossings(springs: readonly Spring[], x: Float64Array, y: Float64Array, most: number): number {
  const side = (a: number, b: number, c: number): boolean =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) > (y[b]! - y[a]!) * (x[c]! - x[a]!);
  let crossings = 0;
  const count = Math.min(most, springs.length);
  for (let i = 0; i < count; i++) {
    const { a, b } = springs[i]!;
    for (let j = 0; j < i; j++) {
      const { a: c, b: d } = springs[j]!;
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) crossings++;
    }
  }
  return crossings;
}
