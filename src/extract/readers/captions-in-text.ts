import type { Measure } from "./cut-speech.ts";
import { endsSentence } from "./line-layout.ts";
import { passageAt } from "./passage.ts";
import type { ScriptBlock } from "./script.ts";
import type { TalkBuilder } from "./talk-builder.ts";
import type { TextStyle } from "./text-style.ts";

/** Text whose every few words have a time, as a transcription program writes it: lines are captions, not paragraphs. */
export function isCaptioned(
  blocks: readonly ScriptBlock[],
  texts: readonly string[],
  chapters: ReadonlySet<number>,
): boolean {
  const prose = blocks.filter(
    ({ kind }, i) => kind !== "heading" && kind !== "rule" && texts[i] !== "" && !chapters.has(i),
  );
  const timed = prose.filter(({ label }) => label.timeLength > 0);
  // The time may stand on a line of its own, above the words.
  const worded = prose.filter((block) => block.wordsAt < block.end);
  const units = worded.reduce((sum, { start, end }) => sum + end - start, 0);
  if (worded.length < 8) return false;
  // Without times: short lines without end marks, one below the other.
  const ended = worded.filter((block) => endsSentence(block.head));
  const touching = worded.filter((block, i) => worded[i - 1]?.line === block.line - 1);
  if (timed.length === 0)
    return touching.length >= worded.length * 0.9 && ended.length < worded.length * 0.3 && units / worded.length < 70;
  return timed.length >= 8 && timed.length >= worded.length * 0.6 && units / worded.length < 260;
}

export interface CaptionRun {
  source: string;
  blocks: readonly ScriptBlock[];
  texts: readonly string[];
  first: number;
  end: number;
  style: TextStyle;
  measure: Measure;
}

/**
 * Adds captions from `first` on as one paragraph: as many as make a readable one, up to a sentence's end. Returns the
 * index of the last block taken.
 */
export function addCaptions(
  { source, blocks, texts, first, end, style, measure }: CaptionRun,
  talk: TalkBuilder,
): number {
  const opening = blocks[first];
  let last = first;
  let length = 0;
  for (let i = first; i < end; i++) {
    const block = blocks[i];
    if (!block || block.kind !== "paragraph" || block.speaks) break;
    last = i;
    length += (texts[i] ?? "").length;
    if (length >= measure.most || (length >= measure.target && endsSentence(texts[i] ?? ""))) break;
  }
  if (opening && opening.wordsAt < (blocks[last]?.end ?? 0)) {
    const { words, start, end: to } = passageAt(source, opening.wordsAt, blocks[last]?.end ?? opening.end, style);
    talk.startTurn();
    talk.add("turn", words, opening.label.time === undefined ? {} : { start: opening.label.time }, { start, end: to });
  }
  return last;
}
