import type { EntityType } from "../../schema/ontology.ts";
import type { Candidate, Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { guessLatinType } from "../names/guess-latin-type.ts";
import { defineStage } from "../stage.ts";

/** Names in Latin letters: any in Chinese talk (Grace Blackwell, GPT-4o), runs of capitals in English. */
export const findLatinNames = defineStage({
  name: "find-latin-names",
  reads: ["shadow", "sentences", "transcript"],
  adds: ["latinNames"],
  run(doc, { knowledge }) {
    const english = doc.transcript.language === "en";
    const found = english ? findEnglish(doc, knowledge) : findInChinese(doc.shadow, knowledge);
    return { latinNames: found };
  },
});

/** A word with capitals or digits in it, joined to the next by a space: Sam Altman, Llama 3.1, H100, C++. */
const CAPITAL_WORD = String.raw`(?:[A-Z][A-Za-z0-9\u00C0-\u024F'+#]*|[a-z]+[A-Z][A-Za-z0-9]*|[a-z]\d[A-Za-z0-9]*)(?:[.\-&][A-Za-z0-9]+)*\+*`;
const RUN = new RegExp(
  String.raw`(?<![A-Za-z0-9\u00C0-\u024F.@/_])${CAPITAL_WORD}(?: (?:(?:of|the|and|de|van|von|der|for) (?=[A-Z]))?(?:${CAPITAL_WORD}|\d+(?:\.\d+)?(?![A-Za-z0-9%])))*`,
  "gu",
);
const POSSESSIVE = /['’]s?$/u;

function findInChinese(shadow: readonly string[], knowledge: LanguageKnowledge): Candidate[] {
  const stop = knowledge.words("en", "capsStop");
  return shadow.flatMap((text, passage) =>
    [...text.matchAll(RUN)].flatMap((match): Candidate[] => {
      const words = match[0].replace(POSSESSIVE, "");
      if (words.length < 2 || stop.has(words) || /^[A-Z]\d?$/u.test(words)) return [];
      const start = match.index;
      const end = start + words.length;
      const type = guessLatinType(text, start, end, knowledge);
      return [{ passage, start, end, type, rule: "latin-run", score: 0.7 }];
    }),
  );
}

function findEnglish(
  { shadow, sentences }: Pick<Layers, "shadow" | "sentences">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const lowerCase = new Set(shadow.flatMap((text) => text.match(/(?<![A-Za-z])[a-z][a-z']+/gu) ?? []));
  const raw: Candidate[] = [];
  const midSentence = new Set<string>();
  shadow.forEach((text, passage) => {
    const starts = new Set((sentences[passage] ?? []).map((sentence) => sentence.start));
    for (const match of text.matchAll(RUN)) {
      for (const part of trimRun(match[0], match.index, text, starts, lowerCase, knowledge)) {
        const words = text.slice(part.start, part.end);
        if (!part.initial) midSentence.add(words);
        const type: EntityType | undefined = guessLatinType(text, part.start, part.end, knowledge);
        raw.push({
          passage,
          start: part.start,
          end: part.end,
          type,
          rule: part.initial ? "capitals-initial" : "capitals",
          score: part.initial ? 0.4 : 0.7,
        });
      }
    }
  });
  // A name that only ever begins a sentence may be any word.
  return raw.filter((c) => {
    const words = (shadow[c.passage] ?? "").slice(c.start, c.end);
    return c.rule === "capitals" || midSentence.has(words) || /\s|[a-z][A-Z]|\d/u.test(words);
  });
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
  lowerCase: ReadonlySet<string>,
  knowledge: LanguageKnowledge,
): Part[] {
  const skip = (word: string): boolean =>
    knowledge.words("en", "sentenceStarters").has(word) ||
    knowledge.words("en", "calendar").has(word) ||
    knowledge.words("en", "nationalities").has(word) ||
    knowledge.words("en", "capsStop").has(word) ||
    knowledge.words("en", "stop").has(word.toLowerCase());
  const words = [...run.matchAll(/\S+/gu)].map((m) => ({
    word: m[0].replace(POSSESSIVE, ""),
    start: at + m.index,
    initial: false,
  }));
  words.forEach(
    (w) =>
      (w.initial = starts.has(w.start) || /["'(:—\-\u201C]\s?$/u.test(text.slice(Math.max(0, w.start - 2), w.start))),
  );
  let from = 0;
  let to = words.length;
  while (
    from < to &&
    (skip(words[from]?.word ?? "") || (words[from]?.initial && lowerCase.has((words[from]?.word ?? "").toLowerCase())))
  )
    from++;
  while (to > from && skip(words[to - 1]?.word ?? "")) to--;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return [];
  const end = last.start + last.word.length;
  const name = text.slice(first.start, end);
  if (name.length < 2 || /^[A-Z]\.?$/u.test(name) || !/[A-Z]/u.test(name)) return [];
  // A lone capitalised word that is also used in lower case is an ordinary word, unless a capital stands inside it.
  const lone = to - from === 1;
  if (lone && lowerCase.has(name.toLowerCase()) && !/^[A-Z]{2,}|[a-z][A-Z]|\d/u.test(name)) return [];
  return [{ start: first.start, end, initial: first.initial && lone }];
}
