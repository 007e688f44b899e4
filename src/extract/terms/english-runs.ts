import type { EnglishToken } from "./english-tagger.ts";
import { addPlace, type TermForms, type TermWord } from "./term-form.ts";
import type { Span } from "../../schema/mention.ts";

const MOST_WORDS = 4;

/**
 * All stretches of neighbouring adjectives, nouns and -ing forms that end in a noun, from one passage: credit card
 * reader, card reader, reader; and two of them joined by “of”: ecosystem of ecosystems. `isFree` says whether a
 * stretch is no part of a name.
 */
export function addEnglishRuns(
  forms: TermForms,
  text: string,
  passage: number,
  tokens: readonly EnglishToken[],
  isFree: (span: Span) => boolean,
  isStop: (lemma: string) => boolean,
): void {
  for (let from = 0; from < tokens.length; from++) {
    const words: TermWord[] = [];
    for (let to = from; to < tokens.length && to - from < MOST_WORDS; to++) {
      const token = tokens[to];
      if (!token || !/^[angx]$/u.test(token.tag) || !isFree(token)) break;
      if (to > from && text.slice(tokens[to - 1]?.end, token.start) !== " ") break;
      if (to === from && isStop(token.lemma)) break;
      words.push({ text: token.lemma, tag: token.tag, surface: token.text.toLowerCase() });
      if (token.tag !== "n" && !(token.tag === "x" || (token.tag === "g" && to === from))) continue;
      const start = tokens[from]?.start ?? token.start;
      addPlace(forms, words.map((word) => word.text).join(" "), [...words], { passage, start, end: token.end });
      addOf(forms, text, passage, tokens, from, to, words);
    }
  }
}

/** access to the economy is left to the verbs; ecosystem of ecosystems, quality of life are terms where they recur. */
function addOf(
  forms: TermForms,
  text: string,
  passage: number,
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  head: readonly TermWord[],
): void {
  const [of, next] = [tokens[to + 1], tokens[to + 2]];
  const last = tokens[to];
  if (head.length > 2 || of?.lemma !== "of" || next?.tag !== "n" || last?.tag !== "n") return;
  if (text.slice(last.end, of.start) !== " " || text.slice(of.end, next.start) !== " ") return;
  const words = [...head, { text: "of", tag: "i" }, { text: next.lemma, tag: "n" }];
  const start = tokens[from]?.start ?? last.start;
  addPlace(forms, words.map((word) => word.text).join(" "), words, { passage, start, end: next.end });
}
