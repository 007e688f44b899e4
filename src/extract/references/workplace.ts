import type { Reference } from "../doc.ts";
import type { NamedWord } from "./named-sentences.ts";

/** “At Pixar we …”, “when I was at Pixar, we …”: how the place of work is brought in. */
const AT = /(?:\bat|\bwithin|\binside|^with)(?: the)? $/iu;
/** Between it and “we” nothing is said yet. */
const UP_TO_WE = /^,? ?(?:(?:and|so|then|back then|at the time|for example|in the early days|originally) ?,? ?)*$/iu;
/** So far on, in UTF-16 units, the place still holds where the past is told. */
const GOES_ON = 320;

/**
 * Which organization the English “we” at `at` means because the sentence places the speaker there, or one just before
 * did. `names` are those of the sentence, which begins at `from`.
 */
export function findWorkplace(
  text: string,
  from: number,
  at: number,
  past: boolean,
  names: readonly NamedWord[],
  before: readonly Reference[],
  isOrganisation: (entity: string) => boolean,
): { entity: string; antecedent?: { start: number; end: number } } | undefined {
  const near = [...names, ...before.filter((r) => r.via === "role" && r.start >= from)].find(
    ({ entity, start, end }) =>
      end <= at && isOrganisation(entity) && AT.test(text.slice(from, start)) && UP_TO_WE.test(text.slice(end, at)),
  );
  if (near) return { entity: near.entity, antecedent: { start: near.start, end: near.end } };
  const last = before.findLast((r) => r.rule === "workplace-we" || r.rule === "speaker-we");
  if (past && last?.rule === "workplace-we" && at - last.start <= GOES_ON)
    return { entity: last.entity, ...(last.antecedent ? { antecedent: last.antecedent } : {}) };
  return undefined;
}
