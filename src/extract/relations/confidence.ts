/**
 * A finding's confidence: a logistic sum over what was counted about it. The weights are data, fitted by
 * `scripts/fit-confidence.ts` on annotated transcripts.
 */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** 0–1, two decimals. Features without a weight count nothing. */
export function confidenceOf(features: Readonly<Record<string, number>>, weights: ConfidenceWeights): number {
  let sum = weights["base"] ?? 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return Math.round(logistic(sum) * 100) / 100;
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
