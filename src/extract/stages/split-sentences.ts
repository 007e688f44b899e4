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
    const breath = breathsIn(window).findLast((offset) => offset > LONGEST_SENTENCE / 3);
    const cut = at > LONGEST_SENTENCE / 3 ? start + at + 1 : start + (breath ?? LONGEST_SENTENCE);
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
  return clauses.filter((clause) => clause.end > clause.start).flatMap((clause) => cutAtBreaths(text, clause));
}

/** A Chinese clause beyond this was written down without its commas. */
const LONGEST_CLAUSE = 48;
/** Where a speaker draws breath: behind a particle, before a word that leads on. */
const BREATH =
  /(?<=[啊嗯呢吧嘛哦呃哎呀])(?![啊嗯呢吧嘛哦呃哎呀的])|(?<=(?<![\p{Script=Han}][面相反针])对)(?=我|他|你|那|这|其|所|然|但|因|就|包|像)|(?<=的话)(?![题的，])|(?=那(?:这|个|你|我|它|他|以后|就|现在|时候|其实))|(?=然后|所以|但是|不过|因为|而且|那么|如果|比如|就是说|其实|另外|首先|第二个|当然|后来|而是|包括)/gu;
/** Fewer characters than this are no clause. */
const SHORTEST_CLAUSE = 6;

function breathsIn(text: string): number[] {
  return [...text.matchAll(BREATH)].map((match) => match.index);
}

function cutAtBreaths(text: string, clause: Span): Span[] {
  if (clause.end - clause.start <= LONGEST_CLAUSE) return [clause];
  const parts: Span[] = [];
  let { start } = clause;
  for (const breath of breathsIn(text.slice(clause.start, clause.end))) {
    const end = clause.start + breath;
    if (end - start < SHORTEST_CLAUSE || clause.end - end < SHORTEST_CLAUSE) continue;
    parts.push(trim(text, { start, end }));
    start = end;
  }
  parts.push(trim(text, { start, end: clause.end }));
  return parts;
}

function isQuestion(text: string, { start, end }: Span): boolean {
  return /[？?]["')）]*$/u.test(text.slice(start, end)) || /(?:吗|呢)[。，]?$/u.test(text.slice(start, end));
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
