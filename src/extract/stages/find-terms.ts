import type { Candidate, Layers, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { defineStage } from "../stage.ts";

/** Concepts no lexicon lists: compounds with a head noun (张量并行, installed base), quoted and defined terms. */
export const findTerms = defineStage({
  name: "find-terms",
  reads: ["shadow", "tokens", "lexiconHits", "latinNames", "transcript"],
  adds: ["terms"],
  run(doc, { knowledge }) {
    const taken = spansByPassage([...doc.lexiconHits, ...doc.latinNames]);
    const found = doc.shadow.flatMap((text, passage) => {
      const words = doc.tokens[passage] ?? [];
      const compounds =
        doc.transcript.language === "en"
          ? englishCompounds(text, passage, knowledge)
          : chineseCompounds(text, words, passage, knowledge);
      return [...compounds, ...quotedTerms(text, passage, knowledge)];
    });
    return { terms: keepRecurring(found, doc, taken) };
  },
});

/** A compound said once may be any phrase; twice, in two paragraphs or in quotes, it is a term of this talk. */
const LEAST_COUNT = 2;

function keepRecurring(
  found: readonly Candidate[],
  doc: Pick<Layers, "shadow">,
  taken: ReadonlyMap<number, readonly Candidate[]>,
): Candidate[] {
  const counts = new Map<string, number>();
  const formOf = (c: Candidate): string => (doc.shadow[c.passage] ?? "").slice(c.start, c.end).toLowerCase();
  for (const c of found) counts.set(formOf(c), (counts.get(formOf(c)) ?? 0) + 1);
  return found.filter((c) => {
    const exact = (taken.get(c.passage) ?? []).some((t) => t.start <= c.start && t.end >= c.end);
    return !exact && ((counts.get(formOf(c)) ?? 0) >= LEAST_COUNT || c.rule === "defined-term");
  });
}

function spansByPassage(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const byPassage = new Map<number, Candidate[]>();
  for (const c of candidates) {
    const list = byPassage.get(c.passage);
    if (list) list.push(c);
    else byPassage.set(c.passage, [c]);
  }
  return byPassage;
}

/** Tags that may stand before the head of a Chinese compound: nouns, verbal nouns, Latin words, some adjectives. */
const MODIFIER_TAG = /^(?:n|nz|nr|ns|nt|vn|an|v|a|b|x|eng|nrt|ng|l|i|j)$/u;

function chineseCompounds(
  text: string,
  words: readonly Token[],
  passage: number,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const heads = knowledge.words("zh", "headNouns");
  const stop = knowledge.words("zh", "modifierStop");
  return words.flatMap((token, i): Candidate[] => {
    const head = text.slice(token.start, token.end);
    if (!heads.has(head)) return [];
    let from = i;
    while (from > 0 && i - from < 2) {
      const before = words[from - 1];
      if (!before || before.end !== words[from]?.start || !MODIFIER_TAG.test(before.tag)) break;
      const word = text.slice(before.start, before.end);
      if (stop.has(word) || (word.length === 1 && before.tag !== "eng")) break;
      from--;
    }
    const first = words[from];
    if (from === i || !first) return [];
    return [{ passage, start: first.start, end: token.end, type: "concept", rule: "head-noun", score: 0.5 }];
  });
}

function englishCompounds(text: string, passage: number, knowledge: LanguageKnowledge): Candidate[] {
  const heads = knowledge.words("en", "headNouns");
  const stop = new Set([
    ...knowledge.words("en", "modifierStop"),
    ...knowledge.words("en", "stop"),
    ...knowledge.words("en", "everyday"),
  ]);
  const found: Candidate[] = [];
  let previous: { word: string; start: number; end: number } | undefined;
  for (const match of text.matchAll(/[a-z]+(?:-[a-z]+)*/giu)) {
    const word = match[0].toLowerCase();
    const start = match.index;
    const adjacent = previous !== undefined && text.slice(previous.end, start) === " ";
    if (
      adjacent &&
      previous &&
      heads.has(word) &&
      !stop.has(previous.word) &&
      previous.word.length > 2 &&
      !/(?:ly|ing)$/u.test(previous.word)
    ) {
      found.push({
        passage,
        start: previous.start,
        end: start + word.length,
        type: "concept",
        rule: "head-noun",
        score: 0.5,
      });
    }
    previous = { word, start, end: start + match[0].length };
  }
  return found;
}

const QUOTED = /"([^"\n]{2,24})"/gu;
const DEFINED = /(?:所谓的?|叫做|称为|称之为|被称作)"?([\p{Script=Han}A-Za-z0-9]{2,10})"?(?=[，。、；]|$)/gu;
const SENTENCE_LIKE = /[，。！？,.!?]|[我你他她们的了吗呢吧啊是]|\b(?:I|you|we|it|is|are|was|do|don't|to|the|that)\b/iu;

/** “飞轮”, 所谓X: words the speaker sets apart as a term. */
function quotedTerms(text: string, passage: number, knowledge: LanguageKnowledge): Candidate[] {
  const everyday = knowledge.words("zh", "everyday");
  const of = (pattern: RegExp, rule: string, score: number): Candidate[] =>
    [...text.matchAll(pattern)].flatMap((match): Candidate[] => {
      const words = match[1] ?? "";
      if (SENTENCE_LIKE.test(words) || everyday.has(words) || words.split(" ").length > 4 || words !== words.trim())
        return [];
      const start = match.index + match[0].indexOf(words);
      return [{ passage, start, end: start + words.length, type: "concept", rule, score }];
    });
  return [...of(QUOTED, "quoted-term", 0.45), ...of(DEFINED, "defined-term", 0.5)];
}
