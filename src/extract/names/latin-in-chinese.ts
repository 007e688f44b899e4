import type { Candidate } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { singular } from "../terms/english-tagger.ts";
import { guessLatinType } from "./guess-latin-type.ts";
import { LATIN_RUN, POSSESSIVE } from "./latin-run.ts";

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
      const type = guessLatinType(text, start, end, knowledge);
      // AI应用, GPU服务器: what follows says little about a mere acronym.
      if (type !== undefined && !(type === "product" && isAcronym(words))) typed.add(words);
      found.push({ passage, start, end, type, rule: "latin-run", score: type === undefined ? 0.6 : 0.75 });
    }
  });
  return found.filter(({ passage, start, end }) => {
    const words = (shadow[passage] ?? "").slice(start, end);
    return typed.has(words) || isName(words, knowledge);
  });
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
