import type { MappedText } from "./mapped-text.ts";
import { sliceMapped, trimMapped } from "./mapped-text.ts";

export interface CaptionLine {
  words: MappedText;
  voice?: string;
}

export interface Caption {
  start: number;
  end: number;
  lines: readonly CaptionLine[];
}

/** Captions roll where this share of them repeats what the one before showed. */
const ROLLING_SHARE = 0.3;

/**
 * Rolling captions show each line twice or oftener: as the new one at the foot, then moved up. Where a file does that,
 * each caption keeps only the words that are new in it; a line that grows keeps what was added. Elsewhere only a
 * caption that repeats the one before at the same time is dropped.
 */
export function unrollCaptions(captions: readonly Caption[]): Caption[] {
  const rolls = captions.filter((caption, i) => repeated(captions[i - 1], caption) > 0).length;
  const rolling = rolls >= captions.length * ROLLING_SHARE && rolls > 2;
  const kept: Caption[] = [];
  let shown: Caption | undefined;
  for (const caption of captions) {
    if (caption.lines.length === 0) continue;
    const lines = rolling ? newLines(shown, caption) : isCopy(shown, caption) ? [] : caption.lines;
    if (lines.length > 0) kept.push({ ...caption, lines });
    shown = caption;
  }
  return kept;
}

/** How many lines at the head of a caption stood at the foot of the one before; a line that grew counts. */
function repeated(before: Caption | undefined, { lines }: Caption): number {
  if (before === undefined) return 0;
  const old = before.lines.map(({ words }) => words.text);
  const now = lines.map(({ words }) => words.text);
  for (let k = Math.min(old.length, now.length); k > 0; k--) {
    if (old.slice(-k).every((text, i) => text === now[i])) return k;
  }
  return grows(old.at(-1), now[0]) ? 1 : 0;
}

function grows(old: string | undefined, now: string | undefined): boolean {
  return old !== undefined && now !== undefined && old !== "" && now.length > old.length && now.startsWith(old);
}

function newLines(before: Caption | undefined, caption: Caption): readonly CaptionLine[] {
  const count = repeated(before, caption);
  const last = before?.lines.at(-1)?.words.text;
  const first = caption.lines[0];
  if (count === 1 && first && last !== undefined && grows(last, first.words.text)) {
    const added = { ...first, words: trimMapped(sliceMapped(first.words, last.length)) };
    return [added, ...caption.lines.slice(1)];
  }
  return caption.lines.slice(count);
}

function isCopy(before: Caption | undefined, caption: Caption): boolean {
  if (before === undefined || caption.start > before.end || before.lines.length !== caption.lines.length) return false;
  const same = before.lines.every(({ words }, i) => words.text === caption.lines[i]?.words.text);
  return same && (caption.start < before.end || caption.start === before.start);
}
