import type { RelationFinding } from "../doc.ts";
import { confidenceOf, type ConfidenceWeights } from "./confidence.ts";

/** More passages than this add nothing. */
const MOST_COUNTED = 3;

/** What is counted about an edge: its clearest evidence, and how many other passages say the same. */
export function edgeFeatures(evidence: readonly RelationFinding[]): Record<string, number> {
  const passages = new Set(evidence.map((finding) => finding.passage)).size;
  const more = Math.min(MOST_COUNTED, passages - 1);
  return { ...evidence[0]?.features, ...(more > 0 ? { "more passages": more } : {}) };
}

/** 0–1, two decimals. */
export function edgeConfidence(evidence: readonly RelationFinding[], weights: ConfidenceWeights): number {
  return confidenceOf(edgeFeatures(evidence), weights);
}
