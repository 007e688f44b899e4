import { isOneEditApart } from "./edit-distance.ts";

/** Spellings by their first and by their second half: one edit leaves one of the two as it was. */
export class SpellingIndex<Owner> {
  private readonly byHalf = new Map<string, { form: string; owner: Owner }[]>();

  add(form: string, owner: Owner): void {
    const lower = form.toLowerCase();
    if (!isComparable(lower)) return;
    for (const half of halvesOf(lower)) {
      const list = this.byHalf.get(half);
      if (list) list.push({ form: lower, owner });
      else this.byHalf.set(half, [{ form: lower, owner }]);
    }
  }

  /** Owners of the spellings that one letter tells from `form`, each once. */
  near(form: string): Owner[] {
    const lower = form.toLowerCase();
    if (!isComparable(lower)) return [];
    const found = halvesOf(lower).flatMap((half) => this.byHalf.get(half) ?? []);
    return [...new Set(found.filter((other) => isOneEditApart(lower, other.form)).map((other) => other.owner))];
  }
}

/** Shorter words are one edit from too many others (GPU, CPU, TPU); digits tell versions apart (H100, H200). */
const LEAST_LENGTH = 5;

function isComparable(lower: string): boolean {
  return lower.length >= LEAST_LENGTH && /^[a-z]+(?: [a-z]+)*$/u.test(lower);
}

/**
 * Two spellings that one edit parts share a half for the length of the shorter one: for its own length, or for one less
 * where the other is shorter. A swap of neighbours takes up to one letter of both halves, so they leave the middle out.
 */
function halvesOf(lower: string): string[] {
  return [lower.length, lower.length - 1].flatMap((shorter) => {
    if (shorter < LEAST_LENGTH) return [];
    const half = (shorter - 1) >> 1;
    return [`${shorter}<${lower.slice(0, half)}`, `${shorter}>${lower.slice(-half)}`];
  });
}
