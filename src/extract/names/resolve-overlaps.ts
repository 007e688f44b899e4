import type { Candidate } from "../doc.ts";

/** How much each kind of candidate is trusted where two cover the same words, in characters of length. */
const TRUST: readonly [RegExp, number][] = [
  [/^lexicon$/u, 7],
  [/^(?:speaker-label|title-marks|middle-dot)/u, 7],
  [/^lexicon/u, 6],
  [/-suffix$/u, 6],
  [/^(?:capitals|latin-run|surname-context|short-name)/u, 4],
];

const known = new Map<string, number>();

/** Worked out once a rule: sorting asks for it many times. */
function trustOf(rule: string): number {
  let trust = known.get(rule);
  if (trust === undefined) known.set(rule, (trust = TRUST.find(([pattern]) => pattern.test(rule))?.[1] ?? 0));
  return trust;
}

/**
 * Of candidates that share words, keeps the longer, and of equally long ones the more trusted; a long guess never
 * swallows a lexicon's name whole unless it is a name too (New York Times over New York). By passage, then start.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      trustOf(b.rule) - trustOf(a.rule) ||
      a.passage - b.passage ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : 1),
  );
  const taken = new Map<number, Set<number>>();
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    let units = taken.get(candidate.passage);
    if (!units) taken.set(candidate.passage, (units = new Set()));
    let free = true;
    for (let i = candidate.start; i < candidate.end && free; i++) free = !units.has(i);
    if (!free) continue;
    for (let i = candidate.start; i < candidate.end; i++) units.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.passage - b.passage || a.start - b.start);
}

/** Length, with a bonus for trust: a lexicon's hit beats a slightly longer guess, not a much longer one. */
function weight(candidate: Candidate): number {
  return candidate.end - candidate.start + trustOf(candidate.rule);
}
