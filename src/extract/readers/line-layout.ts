import type { TextStyle } from "./text-style.ts";

/**
 * How lines make paragraphs in a file with hardly any blank lines: every line is one, or (where lines are wrapped at a
 * width) a line that ends a sentence short of the width ends one. In files with blank lines only those count.
 */
export function lineLayout(text: string, style: TextStyle): (line: string, previous: string) => boolean {
  const lines = text.split("\n").map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  if (filled.length < 5 || lines.length - filled.length > lines.length / 8) return () => false;
  if (!style.wrapped) return () => true;
  const width = filled.map((line) => line.length).sort((a, b) => a - b)[Math.floor(filled.length * 0.9)] ?? 0;
  return (_line, previous) => SENTENCE_END.test(previous) && previous.trim().length < width * 0.85;
}

const SENTENCE_END = /[。！？!?.…:：][”"’』」）)\]]*\s*$/u;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
