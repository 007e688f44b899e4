import { isOneEditApart } from "./edit-distance.ts";

/** Spellings by their first and by their last two letters: one edit leaves one of the two as it was. */
export class SpellingIndex<Owner> {
  private readonly byEdge = new Map<string, { form: string; owner: Owner }[]>();

  add(form: string, owner: Owner): void {
    const lower = form.toLowerCase();
    if (!isComparable(lower)) return;
    for (const edge of edgesOf(lower)) {
      const list = this.byEdge.get(edge);
      if (list) list.push({ form: lower, owner });
      else this.byEdge.set(edge, [{ form: lower, owner }]);
    }
  }

  /** Owners of the spellings that one letter tells from `form`, each once, in the order in which they were added. */
  near(form: string): Owner[] {
    const lower = form.toLowerCase();
    if (!isComparable(lower)) return [];
    const found = edgesOf(lower).flatMap((edge) => this.byEdge.get(edge) ?? []);
    return [...new Set(found.filter((other) => isOneEditApart(lower, other.form)).map((other) => other.owner))];
  }
}

/** Shorter words are one edit from too many others (GPU, CPU, TPU); digits tell versions apart (H100, H200). */
const LEAST_LENGTH = 5;

function isComparable(lower: string): boolean {
  return lower.length >= LEAST_LENGTH && /^[a-z]+(?: [a-z]+)*$/u.test(lower);
}

function edgesOf(lower: string): string[] {
  return [`<${lower.slice(0, 2)}`, `>${lower.slice(-2)}`];
}
