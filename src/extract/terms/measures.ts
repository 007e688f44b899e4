import { log2Steps } from "../log2-steps.ts";

const STEPS = 4096;

export function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** 0 to 1 by the logarithm of how many known terms have the word; a listed head noun counts as some. */
export function termShare(count: number, listed: boolean): number {
  return Math.max(Math.min(1, log2Steps(1 + count) / (5 * STEPS)), listed ? 0.3 : 0);
}

/**
 * How many times more often the talk has a word than a corpus, as doublings from `from` on, `range` of them being 1.
 * Both shares are above 0.
 */
export function keyness(share: number, expected: number, from: number, range: number): number {
  const ratio = share / expected;
  return ratio <= 1 ? 0 : Math.max(0, Math.min(1, (log2Steps(ratio) / STEPS - from) / range));
}
