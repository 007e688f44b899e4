/**
 * log2(value) in whole steps of 1/4096, for value ≥ 1. Only multiplication and comparison are used: `Math.log2` may
 * differ between engines in its last bit, and the same text must be cut alike everywhere.
 */
export function log2Steps(value: number): number {
  let whole = 0;
  let rest = value;
  while (rest >= 2) {
    rest /= 2;
    whole++;
  }
  let steps = whole;
  for (let bit = 0; bit < 12; bit++) {
    rest *= rest;
    steps *= 2;
    if (rest >= 2) {
      rest /= 2;
      steps++;
    }
  }
  return steps;
}
