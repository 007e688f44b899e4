import type { Argument } from "./arguments.ts";

/** What is counted about one finding. Each is 0 or 1, but for the distance (units between the ends and the cue). */
export interface ConfidenceFeatures {
  weakCue: number;
  implied: number;
  pronounSource: number;
  pronounTarget: number;
  carriedSubject: number;
  distance: number;
  guessedName: number;
}

/** What each feature takes away from a plain statement with both names beside its cue. */
const COST: Readonly<Record<Exclude<keyof ConfidenceFeatures, "distance">, number>> = {
  weakCue: 0.16,
  implied: 0.12,
  pronounSource: 0.06,
  pronounTarget: 0.12,
  carriedSubject: 0.12,
  guessedName: 0.06,
};
const BASE = 0.93;
/** For each ten units between the words. */
const DISTANCE_COST = 0.025;
const LOWEST = 0.2;

/** 0–1, two decimals; sums the costs of what was counted. */
export function confidenceOf(features: ConfidenceFeatures): number {
  let value = BASE - (features.distance / 10) * DISTANCE_COST;
  for (const [name, cost] of Object.entries(COST)) value -= cost * features[name as keyof typeof COST];
  return Math.round(Math.max(LOWEST, value) * 100) / 100;
}

export function isPronoun(argument: Argument): number {
  return argument.reference === undefined ? 0 : 1;
}
