import type { MappedText } from "./mapped-text.ts";
import { sourceSpan } from "./mapped-text.ts";
import { normaliseSlice } from "./normalise.ts";
import type { TextStyle } from "./text-style.ts";

export interface Passage {
  words: MappedText;
  start: number;
  end: number;
}

/**
 * The words of `source[start..end)` with the span that holds them, so that `normalisePassage(source.slice(start, end))`
 * is their text: the span takes in the backslash of an escape, a whole entity and a whole link at its edges.
 */
export function passageAt(source: string, start: number, end: number, style: TextStyle): Passage {
  const words = normaliseSlice(source, start, end, style);
  const span = outerSpan(source, sourceSpan(words), start, end);
  if (span.start === start && span.end === end && words.text.length === end - start) return { words, ...span };
  // Once more from the slice itself: what stands beside it must not count.
  const again = normaliseSlice(source.slice(span.start, span.end), 0, span.end - span.start, style);
  return { words: { text: again.text, map: again.map.map((at) => at + span.start) }, ...span };
}

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/iuy;
const LINK_END = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*){0,8}(?:\s+"[^"\n]{0,300}")?\)/uy;

function outerSpan(
  source: string,
  inner: { start: number; end: number },
  least: number,
  most: number,
): { start: number; end: number } {
  let { start, end } = inner;
  if (start > least && (source[start - 1] === "\\" || source[start - 1] === "[")) start--;
  ENTITY.lastIndex = end - 1;
  if (end > start && ENTITY.test(source) && ENTITY.lastIndex <= most) end = ENTITY.lastIndex;
  LINK_END.lastIndex = end;
  if (source.slice(start, end).includes("[") && LINK_END.test(source) && LINK_END.lastIndex <= most)
    end = LINK_END.lastIndex;
  return { start, end };
}
