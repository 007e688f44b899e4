import { CHARACTER, characterClass, pairClass } from "./character-class.ts";

/** The smallest parts of a text that a word can be made of, in order: they cover it. */
export interface Atoms {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Tag of the atom if it stands alone: "x" a Chinese character, "eng", "m", "w"; "" is white space. */
  kinds: string[];
}

/** A number may carry a unit and still be a number: 200MW, 5nm, 10km; 4o, 3D and H100 are names. */
const UNIT =
  /^(?:%|‰|[kKmMbB]|bn|mm|cm|km|m|nm|um|kg|g|mg|lb|oz|[KMGTPE]i?B|[kMGT]?bps|[kMGT]?W|[kMGT]?Wh|[kMG]?Hz|ms|s|h|min|st|nd|rd|th|x|X|V|A|C|F|fps|am|pm|AM|PM|mph|kph|rpm|ml|L|l|s)$/u;

/** Cuts text into atoms: one Chinese character, one Latin word, one number, one sign, one stretch of white space. */
export function cutAtoms(text: string): Atoms {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const kinds: string[] = [];
  for (let at = 0; at < text.length;) {
    const { end, kind } = atomAt(text, at);
    starts[kinds.length] = at;
    ends[kinds.length] = end;
    kinds.push(kind);
    at = end;
  }
  return { text, count: kinds.length, starts, ends, kinds };
}

function atomAt(text: string, at: number): { end: number; kind: string } {
  switch (characterClass(text.charCodeAt(at))) {
    case CHARACTER.han:
      return { end: at + 1, kind: "x" };
    case CHARACTER.space:
      return { end: runEnd(text, at, CHARACTER.space), kind: "" };
    case CHARACTER.latin:
      return { end: latinEnd(text, at), kind: "eng" };
    case CHARACTER.digit:
      return numberAt(text, at);
    case CHARACTER.letter:
      return { end: runEnd(text, at, CHARACTER.letter), kind: "x" };
    case CHARACTER.high:
      return pairAt(text, at);
    default:
      return isPossessive(text, at) ? { end: at + 2, kind: "eng" } : { end: at + 1, kind: "w" };
  }
}

function classAt(text: string, at: number): number {
  return at < text.length ? characterClass(text.charCodeAt(at)) : 0;
}

function runEnd(text: string, at: number, wanted: number): number {
  let end = at + 1;
  while (classAt(text, end) === wanted) end++;
  return end;
}

/**
 * GPT-4o, C++, AT&T, re:Invent's first half, don't: letters and digits with inner signs. A possessive 's stands apart
 * (Amazon / 's), so that names end where they end.
 */
function latinEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const here = classAt(text, end);
    if (here === CHARACTER.latin || here === CHARACTER.digit) end++;
    else if (isJoint(text, end) && isWordPart(classAt(text, end + 1))) end += 2;
    else break;
  }
  while (/^[+#]$/u.test(text[end] ?? "") && end - at <= 2) end++;
  return end;
}

function isWordPart(character: number): boolean {
  return character === CHARACTER.latin || character === CHARACTER.digit;
}

function isJoint(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === "-" || sign === "." || sign === "&" || sign === "_") return true;
  return (sign === "'" || sign === "’") && !isPossessive(text, at) && classAt(text, at + 1) === CHARACTER.latin;
}

/** The 's of Amazon's, it's. */
function isPossessive(text: string, at: number): boolean {
  if (text[at] !== "'" && text[at] !== "’") return false;
  const before = at > 0 && isWordPart(classAt(text, at - 1));
  return before && /^[sS]$/u.test(text[at + 1] ?? "") && !isWordPart(classAt(text, at + 2));
}

/** 3.5, 1,000, 50%, 200MW are numbers; 4o, 3D, 2x4 go on as words. */
function numberAt(text: string, at: number): { end: number; kind: string } {
  let end = at + 1;
  for (;;) {
    if (classAt(text, end) === CHARACTER.digit) end++;
    else if (/^[.,:]$/u.test(text[end] ?? "") && classAt(text, end + 1) === CHARACTER.digit) end += 2;
    else break;
  }
  if (text[end] === "%" || text[end] === "‰") return { end: end + 1, kind: "m" };
  if (classAt(text, end) !== CHARACTER.latin) return { end, kind: "m" };
  const wordEnd = latinEnd(text, end);
  return { end: wordEnd, kind: UNIT.test(text.slice(end, wordEnd)) ? "m" : "eng" };
}

/** A character of two units. */
function pairAt(text: string, at: number): { end: number; kind: string } {
  const pair = text.slice(at, at + 2);
  if (pair.codePointAt(0) === pair.charCodeAt(0)) return { end: at + 1, kind: "w" };
  return { end: at + 2, kind: pairClass(pair) === CHARACTER.sign ? "w" : "x" };
}
