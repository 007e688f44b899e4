import type { Candidate } from "../doc.ts";

/** A bracketed name longer than this is an explanation, not a name. */
const LONGEST = 40;

/** Pairs of candidates of which the second stands alone in brackets right after the first: Elon（马斯克）. */
export function findParentheses(
  candidates: readonly Candidate[],
  shadow: readonly string[],
): { outer: Candidate; inner: Candidate }[] {
  const byStart = new Map(candidates.map((c) => [`${c.passage}:${c.start}`, c]));
  return candidates.flatMap((outer) => {
    const text = shadow[outer.passage] ?? "";
    const open = /^\s?[（(]\s?/u.exec(text.slice(outer.end, outer.end + 4));
    if (!open) return [];
    const inner = byStart.get(`${outer.passage}:${outer.end + open[0].length}`);
    if (!inner || inner.end - inner.start > LONGEST) return [];
    return /^\s?[）)]/u.test(text.slice(inner.end, inner.end + 2)) ? [{ outer, inner }] : [];
  });
}
