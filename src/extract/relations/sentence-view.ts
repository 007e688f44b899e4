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

/** Words between two spans. */
export function between(view: SentenceView, first: Span, second: Span): string {
  return view.text.slice(first.end, second.start);
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
