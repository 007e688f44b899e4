import type { EnglishToken } from "./english-tagger.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { GENERIC_HEADS } from "./generic-heads.ts";
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
  knowledge: LanguageKnowledge,
): void {
  const isStop = stopWords(knowledge);
  const lower = text.toLowerCase();
  for (let from = 0; from < tokens.length; from++) {
    const words: TermWord[] = [];
    for (let to = from; to < tokens.length && to - from < MOST_WORDS; to++) {
      const token = tokens[to];
      if (!token || !/^[angx]$/u.test(token.tag) || !isFree(token)) break;
      if (to > from && text.slice(tokens[to - 1]?.end, token.start) !== " ") break;
      if (to === from && isStop(token.lemma) && !beginsTerm(lower, token, knowledge)) break;
      words.push({ text: token.lemma, tag: token.tag, surface: token.text.toLowerCase() });
      if (token.tag === "a" || (token.tag === "g" && to > from && !isDoing(words, knowledge))) continue;
      if (isPhrase(words, knowledge)) continue;
      const start = tokens[from]?.start ?? token.start;
      addPlace(forms, words.map((word) => word.text).join(" "), words, { passage, start, end: token.end });
      if (!isGeneral(token.lemma)) addOf(forms, passage, text, tokens, from, to, words);
    }
  }
}

function stopWords(knowledge: LanguageKnowledge): (lemma: string) => boolean {
  const lists = ["modifierStop", "stop"].map((list) => knowledge.words("en", list));
  const capitals = ["capsStop", "calendar", "nationalities"].map((list) => knowledge.words("en", list));
  return (lemma) =>
    lists.some((list) => list.has(lemma)) ||
    capitals.some((list) => list.has(lemma.toUpperCase()) || list.has((lemma[0] ?? "").toUpperCase() + lemma.slice(1)));
}

/** open source, free will: a term that the lexicon has begins with this ordinary word. */
function beginsTerm(lower: string, { start, end }: Span, knowledge: LanguageKnowledge): boolean {
  return knowledge.names.matchesAt(lower, start).some((match) => match.end > end + 1);
}

function isGeneral(lemma: string): boolean {
  return GENERIC_HEADS.has(lemma);
}

/**
 * Stretches that are no compound: an -ing form behind a noun (company buying), a general head (hardware aspects), an
 * adjective that no term begins with (legitimate hacker).
 */
function isPhrase(words: readonly TermWord[], { english, termParts, words: list }: LanguageKnowledge): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last) return true;
  if (words.some((word) => word.text.length < 2 || (word.tag === "x" && /[^a-z&.-]/u.test(word.text)))) return true;
  // broader, newest: a comparison is no part of a term.
  if (first.tag === "a" && isComparison(first.text, english)) return true;
  if (!second)
    return isGeneral(last.text) || (isAction(first, english) && !isActivity(first.text, { termParts, words: list }));
  const phrase = words.map((word) => word.surface ?? word.text).join(" ");
  if (english.isCompound(phrase)) return false;
  if (isGeneral(last.text)) return true;
  if (/ing$/u.test(last.text) && !list("en", "headNouns").has(last.text) && termParts.asHead(last.text) === 0)
    return true;
  if (/^[ag]$/u.test(first.tag)) return termParts.asModifier(first.text) === 0 && !first.text.includes("-");
  return false;
}

function isComparison(word: string, english: LanguageKnowledge["english"]): boolean {
  const stem = /^(.{2,})(?:er|est)$/u.exec(word)?.[1];
  if (stem === undefined) return /^(?:far|more|most|less|least|better|worse)$/u.test(word);
  return [stem, `${stem}e`, stem.replace(/i$/u, "y"), stem.slice(0, -1)].some((base) =>
    english.tagsOf(base)?.includes("a"),
  );
}

/** problem solving, speech processing: known terms end with the -ing form, and a noun is what it is done to. */
function isDoing(words: readonly TermWord[], knowledge: LanguageKnowledge): boolean {
  const [before, last] = words.slice(-2);
  return last !== undefined && /^[nx]$/u.test(before?.tag ?? "") && isActivity(last.text, knowledge);
}

/** Dictionaries list some -ing forms as nouns that hardly anybody says as one: embracing. */
function isAction({ tag, text }: TermWord, english: LanguageKnowledge["english"]): boolean {
  return tag === "g" || (/.{3}ing$/u.test(text) && english.classOf(text) <= 1);
}

/** streaming, computing are things; asking, dealing are not. */
function isActivity(word: string, { termParts, words }: Pick<LanguageKnowledge, "termParts" | "words">): boolean {
  return words("en", "headNouns").has(word) || termParts.asHead(word) > 0;
}

/** access to the economy is left to the verbs; ecosystem of ecosystems, quality of life are terms where they recur. */
function addOf(
  forms: TermForms,
  passage: number,
  text: string,
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
