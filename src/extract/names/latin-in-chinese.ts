import type { Candidate } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { singular } from "../terms/english-tagger.ts";
import { guessLatinType } from "./guess-latin-type.ts";
import { LATIN_RUN, POSSESSIVE } from "./latin-run.ts";

/** Amdahl定律, Dunning-Kruger效应 are ideas with a name in it. */
const LAW = /^(?:定律|定理|效应|悖论|原理|猜想|方程|法则|曲线|指数|模型假说|算法)/u;

/**
 * Latin names in Chinese talk. A run that something tells the type of is a name, and so is one with a word that no
 * dictionary has (Blackwell); acronyms (DMA) and plain English words (Agent, function call) are left to the terms.
 */
export function findLatinInChinese(shadow: readonly string[], knowledge: LanguageKnowledge): Candidate[] {
  const stop = knowledge.words("en", "capsStop");
  const found: Candidate[] = [];
  const typed = new Set<string>();
  shadow.forEach((text, passage) => {
    for (const match of text.matchAll(LATIN_RUN)) {
      const words = match[0].replace(POSSESSIVE, "");
      if (words.length < 2 || stop.has(words) || /^[A-Z]\d?$/u.test(words)) continue;
      const start = match.index;
      const end = start + words.length;
      if (isConcept(words, knowledge)) continue;
      const law = LAW.exec(text.slice(end, end + 4))?.[0].length;
      if (law !== undefined) {
        found.push({ passage, start, end: end + law, type: "concept", rule: "named-law", score: 0.8 });
        typed.add(text.slice(start, end + law));
        continue;
      }
      const type = guessLatinType(text, start, end, knowledge);
      // AI应用, GPU服务器: what follows says little about a mere acronym.
      if (type !== undefined && !(type === "product" && isAcronym(words))) typed.add(words);
      found.push({ passage, start, end, type, rule: "latin-run", score: type === undefined ? 0.6 : 0.75 });
    }
  });
  const counts = new Map<string, number>();
  const wordsOf = ({ passage, start, end }: Candidate): string => (shadow[passage] ?? "").slice(start, end);
  for (const candidate of found) counts.set(wordsOf(candidate), (counts.get(wordsOf(candidate)) ?? 0) + 1);
  return found.filter((candidate) => {
    const words = wordsOf(candidate);
    return (
      typed.has(words) || isName(words, knowledge) || ((counts.get(words) ?? 0) > 1 && isRareWord(words, knowledge))
    );
  });
}

/** Strawberry: a word that English seldom has, with a capital in Chinese talk, more than once. */
function isRareWord(run: string, { english }: LanguageKnowledge): boolean {
  const step = english.classOf(run.toLowerCase());
  return (
    /^[A-Z][a-z]{3,}$/u.test(run) &&
    step >= 0 &&
    step <= 2 &&
    english.tagsOf(run.toLowerCase())?.startsWith("n") === true
  );
}

/** DMA, PoC, toB: two to five letters, capitals among them that no word begins with. */
function isAcronym(run: string): boolean {
  return /^[A-Z]{2,6}s?$/u.test(run) || (/^[A-Za-z]{2,4}$/u.test(run) && !/^[A-Z]?[a-z]+$/u.test(run));
}

function isConcept(run: string, knowledge: LanguageKnowledge): boolean {
  const [longest] = knowledge.names.matchesAt(run.toLowerCase(), 0).toReversed();
  return longest?.end === run.length && longest.forms.every((form) => form.entry.type === "concept");
}

/** A digit, a capital inside, or a capitalised word that no English dictionary has. */
function isName(run: string, knowledge: LanguageKnowledge): boolean {
  if (isAcronym(run)) return false;
  return run.split(" ").some((word) => {
    const lower = word.toLowerCase();
    if (/\d/u.test(word) || /[a-z][A-Z]/u.test(word)) return true;
    if (!/^[A-Z][a-z]/u.test(word)) return false;
    const { english } = knowledge;
    return english.tagsOf(lower) === undefined && english.tagsOf(singular(lower, english)) === undefined;
  });
}
