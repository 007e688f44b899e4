import type { Span } from "../../schema/mention.ts";
import type { CueHit } from "../cues.ts";
import type { Sentence, Token } from "../doc.ts";
import type { Argument } from "./arguments.ts";
import { readPhrases, type Phrases } from "./phrases.ts";

/** One sentence as the rules see it. Arguments, cues and tokens are those inside it, sorted by start. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly language: "zh" | "en";
  readonly args: readonly Argument[];
  readonly cues: readonly CueHit[];
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
}

export function makeView(parts: Omit<SentenceView, "phrases">): SentenceView {
  return { ...parts, phrases: readPhrases(parts.text, parts.args, parts.language) };
}

/** The clause that holds an offset. */
export function clauseAt(view: SentenceView, at: number): Span {
  return view.sentence.clauses.findLast((clause) => clause.start <= at) ?? view.sentence;
}

/** How far an end may stand from its cue, in UTF-16 units: English words are longer than Chinese ones. */
export const REACH = {
  zh: { far: 24, near: 12, close: 5 },
  en: { far: 64, near: 34, close: 14 },
} as const;

export function reachOf(view: SentenceView, strength: "strong" | "medium" | "weak" | undefined): number {
  const reach = REACH[view.language];
  return strength === "weak" ? reach.close : strength === "medium" ? reach.near : reach.far;
}

/** Verbs that only carry others, or stand before nouns: they do not make a clause of their own. */
const LIGHT_VERB_ZH =
  /^(?:是|有|会|能|能够|可以|要|来|去|到|想|做|成为|上|下|没有|没|像|如|叫|应该|需要|必须|开始|继续|一样|出|起|得|过|着|了|可能|不断|相关|高效)$/u;

/** Whether a verb of its own stands between two offsets; “V … 的 N” is a description of N and does not count. */
export function hasVerb(view: SentenceView, from: number, to: number): boolean {
  if (view.language === "en") return false;
  if (view.text[to - 1] === "的" && to - from <= 8) return false;
  return view.tokens.some(
    ({ start, end, tag }) =>
      start >= from && end <= to && /^v(?!n)/u.test(tag) && !LIGHT_VERB_ZH.test(view.text.slice(start, end)),
  );
}

/** 不做引擎，…: what somebody does not do has no effect. */
export function isDenied(view: SentenceView, from: number, to: number): boolean {
  return view.language === "zh" && /(?:不|没|没有)再?[\p{Script=Han}]$/u.test(view.text.slice(from, to));
}

/** A pronoun for a speaker or a speaker's employer: 我, 我们, you. */
export function isSpeaker(argument: Argument): boolean {
  return argument.reference?.via === "speaker";
}
