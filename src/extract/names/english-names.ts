import type { Candidate, Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { guessLatinType } from "./guess-latin-type.ts";
import { LATIN_RUN, POSSESSIVE } from "./latin-run.ts";
import { isInitial } from "./letter-case.ts";

/**
 * Runs of capitals in English talk, without what is no part of a name at their ends (And Anthropic, Because Sam). A
 * lone word that begins a sentence counts only where the talk has it with a capital inside a sentence too.
 */
export function findEnglishNames(
  { shadow, sentences, transcript }: Pick<Layers, "shadow" | "sentences" | "transcript">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const speakers = new Set(transcript.speakers.filter((s) => !s.unnamed).flatMap((s) => s.name.split(/[ ·]/u)));
  const lowerCase = new Set(shadow.flatMap((text) => text.match(/(?<![A-Za-z])[a-z][a-z']+/gu) ?? []));
  // What a speaker is called is a name also where it begins a sentence, and beside a jack of another kind.
  const isOrdinary = (word: string): boolean => !speakers.has(word) && lowerCase.has(word.toLowerCase());
  const found: (Candidate & { words: string; initial: boolean })[] = [];
  const midSentence = new Set<string>();
  shadow.forEach((text, passage) => {
    const starts = new Set((sentences[passage] ?? []).map((sentence) => sentence.start));
    for (const match of text.matchAll(LATIN_RUN)) {
      for (const { start, end, initial } of trimRun(match[0], match.index, text, starts, isOrdinary, knowledge)) {
        const words = text.slice(start, end);
        if (!initial || speakers.has(words)) midSentence.add(words);
        if (isPluralAcronym(words)) continue;
        const type = speakers.has(words) ? "person" : guessLatinType(text, start, end, knowledge);
        // Who is named in full once is meant by the first name that begins a sentence.
        if (type === "person") for (const part of words.split(" ")) midSentence.add(part);
        const score = type === undefined ? 0.6 : 0.75;
        found.push({ passage, start, end, type, rule: "capitals", score, words, initial });
      }
    }
  });
  return found
    .filter(({ words, initial }) => !initial || midSentence.has(words) || /\s|[a-z][A-Z]|\d/u.test(words))
    .map(({ passage, start, end, type, rule, score }) => ({ passage, start, end, type, rule, score }));
}

/** ATMs, GPUs, BBS'es are a kind of thing. */
function isPluralAcronym(words: string): boolean {
  return /^[A-Z]{2,6}(?:'?e?s)$/u.test(words);
}

interface Part {
  start: number;
  end: number;
  /** The first word of a sentence, whose capital says nothing. */
  initial: boolean;
}

/** Takes words off a run's ends that are no part of a name: “And Anthropic”, “Because Sam Altman”, months, titles. */
function trimRun(
  run: string,
  at: number,
  text: string,
  starts: ReadonlySet<number>,
  isOrdinary: (word: string) => boolean,
  knowledge: LanguageKnowledge,
): Part[] {
  const words = [...run.matchAll(/\S+/gu)].map((match) => {
    const start = at + match.index;
    return { word: match[0].replace(POSSESSIVE, ""), start, initial: isInitial(text, start, starts) };
  });
  let from = 0;
  let to = words.length;
  // British Museum, Northern Fisheries Council: the body's name begins with what elsewhere is an adjective.
  const body = words.length > 1 && isBodySuffix(words.at(-1)?.word ?? "", knowledge);
  for (let first = words[from]; first && from < to; first = words[++from])
    if (body && !first.initial && knowledge.words("en", "nationalities").has(first.word)) break;
    else if (!isNoName(first.word, knowledge) && !(first.initial && isOrdinary(first.word) && to - from > 1)) break;
  for (let last = words[to - 1]; last && to > from && isNoName(last.word, knowledge); last = words[--to - 1]);
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || from >= to) return [];
  const end = last.start + last.word.length;
  const name = text.slice(first.start, end);
  if (name.length < 2 || /^[A-Z]\.?$/u.test(name) || !/[A-Z]/u.test(name)) return [];
  const lone = to - from === 1;
  // A lone word that is also used in lower case is an ordinary word, unless a capital stands inside it.
  if (lone && isOrdinary(name) && !/^[A-Z]{2,}|[a-z][A-Z]|\d/u.test(name)) return [];
  // So is one that a dictionary has, where nothing but a sentence's start gave it the capital.
  if (
    lone &&
    first.initial &&
    knowledge.english.tagsOf(name.toLowerCase()) !== undefined &&
    !knowledge.words("en", "firstNames").has(name)
  )
    return [];
  return [{ start: first.start, end, initial: first.initial && lone }];
}

function isBodySuffix(word: string, knowledge: LanguageKnowledge): boolean {
  return ["orgSuffixes", "eventSuffixes"].some((list) => knowledge.words("en", list).has(word));
}

function isNoName(word: string, knowledge: LanguageKnowledge): boolean {
  return (
    ["sentenceStarters", "calendar", "nationalities", "capsStop"].some((list) =>
      knowledge.words("en", list).has(word),
    ) || knowledge.words("en", "stop").has(word.toLowerCase())
  );
}
