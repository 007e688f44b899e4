import type { LabelCandidate } from "./speaker-label.ts";
import { labelLikeness } from "./speaker-roles.ts";

/**
 * Which of the candidate labels are speakers': role words and numbers always; a name when it labels several
 * paragraphs, is set in bold, has a time, or is named in the front matter. “记住一点：” is a sentence.
 */
export function findSpeakerLabels(
  candidates: readonly { label: LabelCandidate; bold: boolean }[],
  guests: readonly string[],
  opening: string,
): ReadonlySet<string> {
  const counts = new Map<string, { count: number; strong: number }>();
  for (const { label, bold } of candidates) {
    if (label.name === undefined) continue;
    const entry = counts.get(label.name) ?? { count: 0, strong: 0 };
    entry.count++;
    if (bold || label.time !== undefined || label.note !== undefined) entry.strong++;
    counts.set(label.name, entry);
  }
  const accepted = [...counts].filter(([name, { count, strong }]) => {
    const likeness = labelLikeness(name);
    if (likeness === 2) return count > 1 || strong > 0 || name.length > 1;
    if (guests.includes(name)) return true;
    if (likeness === 0) return count >= 5 && name.length <= 20 && strong >= count / 2;
    return count > 1 || strong > 0;
  });
  // One bold label with a colon may be a key of a fact sheet; a talk has at least two turns or a named guest.
  const turns = accepted.reduce((sum, [, { count }]) => sum + count, 0);
  if (turns < 2) return new Set();
  const labels = new Set(accepted.map(([name]) => name));
  // Somebody who speaks once, in a file that has speakers: their name stands in the title or the introduction.
  for (const [name] of counts) {
    if (!labels.has(name) && labelLikeness(name) === 1 && opening.split(name).length > 2) labels.add(name);
  }
  return labels;
}
