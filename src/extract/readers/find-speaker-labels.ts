import type { LabelCandidate } from "./speaker-label.ts";
import { isShortOf, splitBilingual } from "./speaker-names.ts";
import { labelLikeness } from "./speaker-roles.ts";

export interface LabelUse {
  label: LabelCandidate;
  bold: boolean;
}

interface Count {
  uses: number;
  /** In bold type, with a time or a note, or filling its line before a colon. */
  strong: number;
  bare: number;
}

/**
 * Which of the candidate labels are speakers': role words and numbers nearly always; a name when it labels several
 * paragraphs, is set in bold, has a time, or is `known` from the front matter. “记住一点：” is a sentence.
 * `opening` is the title and the introduction: who is named there may speak once only.
 */
export function findSpeakerLabels(
  uses: readonly LabelUse[],
  known: readonly string[],
  opening: string,
): ReadonlySet<string> {
  const counts = countLabels(uses);
  const labels = new Set([...counts].filter(([name, count]) => speaks(name, count, known)).map(([name]) => name));
  addLonelyCounterpart(labels, counts);
  addLetters(labels, counts);
  const bare = [...counts].filter(([name, count]) => standsAlone(name, count, counts, labels));
  if (labels.size + bare.length > 1) bare.forEach(([name]) => labels.add(name));
  // One bold label with a colon may be a key of a fact sheet; a talk has at least two turns.
  const turns = [...labels].reduce((sum, name) => sum + (counts.get(name)?.uses ?? 0), 0);
  if (turns < 2) return new Set();
  // Somebody who speaks once or twice, in a file that has speakers: they are named in the title or the introduction.
  for (const [name, { uses: n, bare: b }] of counts) {
    if (labels.has(name) || n === b || labelLikeness(name) === 0) continue;
    const partOfLabel = [...labels].some((label) => isShortOf(name, label) || splitBilingual(label)?.includes(name));
    if (partOfLabel || opening.includes(name)) labels.add(name);
  }
  return labels;
}

/** Q and A, or A, B and C: one letter alone could be anything, two are people. */
function addLetters(labels: Set<string>, counts: ReadonlyMap<string, Count>): void {
  const letters = [...counts].filter(([name, { uses, bare }]) => /^[A-Z]$/u.test(name) && uses > bare);
  const uses = letters.reduce((sum, [, count]) => sum + count.uses, 0);
  if (letters.length > 1 && (uses > 2 || counts.has("Q"))) letters.forEach(([name]) => labels.add(name));
}

/** Where one role is all that was found, a name that stands before a colon once is the other one's. */
function addLonelyCounterpart(labels: Set<string>, counts: ReadonlyMap<string, Count>): void {
  const roles = [...counts.keys()].filter((name) => labelLikeness(name) === 3 && name.length > 1);
  if (labels.size > 1 || roles.length !== 1) return;
  const names = [...counts].filter(([name, { uses, bare }]) => uses > bare && labelLikeness(name) === 2);
  if (names.length === 1) [...roles, names[0]?.[0] ?? ""].forEach((name) => labels.add(name));
}

function countLabels(uses: readonly LabelUse[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { label, bold } of uses) {
    if (label.name === undefined) continue;
    const count = counts.get(label.name) ?? { uses: 0, strong: 0, bare: 0 };
    count.uses++;
    if (label.bare) count.bare++;
    else if (bold || label.time !== undefined || label.note !== undefined || label.alone || label.title) count.strong++;
    counts.set(label.name, count);
  }
  return counts;
}

/** Labels with a colon or a time. */
function speaks(name: string, { uses, strong, bare }: Count, known: readonly string[]): boolean {
  const marked = uses - bare;
  if (marked === 0) return false;
  const likeness = labelLikeness(name);
  if (known.includes(name)) return true;
  if (likeness === 3) return marked > 1 || strong > 0 || name.length > 1;
  if (likeness === 2) return marked > 1 || strong > 0;
  if (likeness === 1) return marked > 2 || strong > 1;
  return marked >= 5 && name.length <= 20 && strong >= marked / 2 && !/[。，！？,!?]/u.test(name);
}

/** Names without any mark: three times at least, and in the form of a name. */
function standsAlone(
  name: string,
  { uses, bare }: Count,
  counts: ReadonlyMap<string, Count>,
  labels: ReadonlySet<string>,
): boolean {
  if (labels.has(name) || bare < uses) return false;
  const likeness = labelLikeness(name);
  const others = [...counts].filter(([other, count]) => other !== name && count.bare >= 3 && labelLikeness(other) > 1);
  return bare >= 3 && (likeness >= 2 || (likeness === 1 && others.length > 0 && bare >= 5));
}
