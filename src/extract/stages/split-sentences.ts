import type { Span } from "../../schema/mention.ts";
import type { Sentence } from "../doc.ts";
import { defineStage } from "../stage.ts";

/** Cuts passages into sentences and those into clauses: “…，…。” → two clauses of one sentence. */
export const splitSentences = defineStage({
  name: "split-sentences",
  reads: ["shadow"],
  adds: ["sentences"],
  run: ({ shadow }) => ({ sentences: shadow.map(sentencesOf) }),
});

/** A full stop counts before white space or the end, not in 2.5, GPT-4.o or after an abbreviation (Dr., U.S.). */
const END = /[。！？!?…]+["')）”’]*|\.+["')]*(?=\s|$)|\n/gu;
const ABBREVIATION = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|Inc|Corp|Ltd|Jr|Sr|No)|\b[A-Z])$/u;
/** Speech recognition leaves no full stops: past this a sentence is cut at the next comma or space. */
const LONGEST_SENTENCE = 400;

export function sentencesOf(text: string): Sentence[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    ends.push(match.index + match[0].length);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends) {
    for (const part of cutLong(text, start, end)) {
      const trimmed = trim(text, part);
      if (trimmed.end > trimmed.start)
        sentences.push({ ...trimmed, clauses: clausesOf(text, trimmed), question: isQuestion(text, trimmed) });
    }
    start = end;
  }
  return sentences;
}

function cutLong(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  while (end - start > LONGEST_SENTENCE) {
    const window = text.slice(start, start + LONGEST_SENTENCE);
    const at = Math.max(
      window.lastIndexOf("，"),
      window.lastIndexOf(","),
      window.lastIndexOf("；"),
      window.lastIndexOf(" "),
    );
    const cut = at > LONGEST_SENTENCE / 3 ? start + at + 1 : start + LONGEST_SENTENCE;
    parts.push({ start, end: cut });
    start = cut;
  }
  parts.push({ start, end });
  return parts;
}

const CLAUSE_END = /[，；：—]+|,(?=\s)|;(?=\s)|:(?=\s)|\s-{1,2}\s/gu;

function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const end = sentence.start + match.index + match[0].length;
    clauses.push(trim(text, { start, end }));
    start = end;
  }
  if (start < sentence.end) clauses.push(trim(text, { start, end: sentence.end }));
  return clauses.filter((clause) => clause.end > clause.start);
}

function isQuestion(text: string, { start, end }: Span): boolean {
  return /[？?]["')）]*$/u.test(text.slice(start, end)) || /(?:吗|呢)[。，]?$/u.test(text.slice(start, end));
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
