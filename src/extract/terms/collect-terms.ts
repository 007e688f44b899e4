import type { Span } from "../../schema/mention.ts";
import type { Candidate, Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { addChineseRuns } from "./chinese-runs.ts";
import { addEnglishRuns } from "./english-runs.ts";
import { tagEnglish } from "./english-tagger.ts";
import { SpanSet } from "./span-set.ts";
import type { TermSurroundings } from "./term-features.ts";
import { addPlace, countNested, type TermForms } from "./term-form.ts";

export type TermLayers = Pick<
  Layers,
  "shadow" | "tokens" | "sentences" | "transcript" | "lexiconHits" | "latinNames" | "contextNames"
>;

/** Everything in the talk that may name a concept: stretches of words outside names, and the lexicon's concepts. */
export function collectTerms(
  doc: TermLayers,
  knowledge: LanguageKnowledge,
): { forms: TermForms; around: TermSurroundings } {
  const forms: TermForms = new Map();
  const language = doc.transcript.language === "en" ? "en" : "zh";
  const names = new SpanSet(namesOf(doc));
  let size = 0;
  doc.shadow.forEach((text, passage) => {
    const isFree = (span: Span): boolean => !names.touches(passage, span);
    if (language === "zh") {
      const tokens = doc.tokens[passage] ?? [];
      size += tokens.length;
      addChineseRuns(forms, text, passage, tokens, isFree, knowledge);
    } else {
      const starts = new Set((doc.sentences[passage] ?? []).map((sentence) => sentence.start));
      const tokens = tagEnglish(text, knowledge.english, starts);
      size += tokens.length;
      addEnglishRuns(forms, text, passage, tokens, isFree, knowledge);
    }
  });
  addLexiconTerms(forms, doc, language);
  countNested(forms);
  const isFront = (passage: number): boolean => doc.transcript.paragraphs[passage]?.kind !== "turn";
  return { forms, around: { language, shadow: doc.shadow, isFront, size: Math.max(1, size), knowledge } };
}

function namesOf({ lexiconHits, latinNames, contextNames }: TermLayers): Candidate[] {
  return [...lexiconHits.filter((hit) => hit.type !== "concept"), ...latinNames, ...contextNames];
}

/** Marks forms that the lexicon has, and adds those of its concepts that no stretch of words gave. */
function addLexiconTerms(forms: TermForms, doc: TermLayers, language: "zh" | "en"): void {
  const byPlace = new Map<string, string>();
  for (const form of forms.values())
    for (const { passage, start, end } of form.places) byPlace.set(`${passage}:${start}:${end}`, form.key);
  for (const { passage, start, end, type, entry } of doc.lexiconHits) {
    if (type !== "concept" || entry === undefined) continue;
    const text = (doc.shadow[passage] ?? "").slice(start, end);
    const folded = language === "zh" ? text.replace(/\s+/gu, "").toLowerCase() : text.toLowerCase();
    const known = byPlace.get(`${passage}:${start}:${end}`);
    const tag = language === "zh" && /^[A-Za-z]/u.test(text) ? "eng" : "n";
    const words = language === "zh" ? [{ text, tag }] : folded.split(" ").map((word) => ({ text: word, tag: "n" }));
    const form = known === undefined ? addPlace(forms, folded, words, { passage, start, end }) : forms.get(known);
    if (form) form.entry ??= entry;
  }
}
