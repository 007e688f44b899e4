import type { Span } from "../../schema/mention.ts";
import type { Candidate, Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { addChineseRuns } from "./chinese-runs.ts";
import { addEnglishRuns } from "./english-runs.ts";
import { tagEnglish } from "./english-tagger.ts";
import { SpanSet } from "./span-set.ts";
import type { TermSurroundings } from "./term-surroundings.ts";
import { addPlace, countNested, type TermForm, type TermForms, type TermPlace } from "./term-form.ts";

export type TermLayers = Pick<
  Layers,
  "shadow" | "tokens" | "sentences" | "transcript" | "lexiconHits" | "latinNames" | "contextNames"
>;

/** An attribute or a measure word stands before nouns. */
const NOUN_PHRASE_BEFORE = /[的个种类项套款层]$/u;
/** In a few sentences any word is frequent: shorter talks are taken for one of this many words. */
const LEAST_SIZE = 500;

/** Everything in the talk that may name a concept: stretches of words outside names, and the lexicon's concepts. */
export function collectTerms(
  doc: TermLayers,
  knowledge: LanguageKnowledge,
): { forms: TermForms; around: TermSurroundings } {
  const forms: TermForms = new Map();
  const language = doc.transcript.language === "en" ? "en" : "zh";
  const names = new SpanSet(namesOf(doc));
  const verbFirst: TermForms = new Map();
  let size = 0;
  doc.shadow.forEach((text, passage) => {
    const isFree = (span: Span): boolean => !names.touches(passage, span);
    if (language === "zh") {
      const tokens = doc.tokens[passage] ?? [];
      size += tokens.length;
      addChineseRuns({ forms, verbFirst }, text, passage, tokens, isFree, knowledge);
    } else {
      const starts = new Set((doc.sentences[passage] ?? []).map((sentence) => sentence.start));
      const tokens = tagEnglish(text, knowledge.english, starts);
      size += tokens.length;
      addEnglishRuns(forms, text, passage, tokens, isFree, knowledge);
    }
  });
  for (const form of verbFirst.values()) if (isCompound(form, doc.shadow)) forms.set(form.key, form);
  if (language === "zh") addSplitForms(forms, doc, names);
  addLexiconTerms(forms, doc, language);
  countNested(forms);
  const isFront = (passage: number): boolean => doc.transcript.paragraphs[passage]?.kind !== "turn";
  const fieldShare = fieldShares(forms, knowledge);
  const around: TermSurroundings = {
    language,
    shadow: doc.shadow,
    isFront,
    size: Math.max(LEAST_SIZE, size),
    knowledge,
    fieldShare,
  };
  return { forms, around };
}

/** A verb and a noun that recur and stand where only a noun phrase begins: 坚实的 / 安装基础, not 我们 / 参加论坛. */
function isCompound({ places }: TermForm, shadow: readonly string[]): boolean {
  return (
    places.length > 1 &&
    places.some(({ passage, start }) => NOUN_PHRASE_BEFORE.test((shadow[passage] ?? "").slice(0, start).slice(-2)))
  );
}

/** What the talk is about, told by the fields of the lexicon's concepts in it. */
function fieldShares(forms: TermForms, knowledge: LanguageKnowledge): (entry: string) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { entry } of forms.values()) {
    const field = entry === undefined ? undefined : knowledge.fieldOf(entry);
    if (field === undefined) continue;
    counts.set(field, (counts.get(field) ?? 0) + 1);
    all++;
  }
  return (entry) => (counts.get(knowledge.fieldOf(entry) ?? "") ?? 0) / Math.max(1, all);
}

/** 市场的创造者, GPU的集群: a form of two words with 的 between them stands for the one without. */
function addSplitForms(forms: TermForms, { shadow, tokens }: TermLayers, names: SpanSet): void {
  const byWords = new Map<string, TermForm>();
  for (const form of forms.values())
    if (form.words.length === 2) byWords.set(form.words.map((word) => word.text.toLowerCase()).join(" "), form);
  shadow.forEach((text, passage) => {
    const words = tokens[passage] ?? [];
    words.forEach((of, i) => {
      const [before, after] = [words[i - 1], words[i + 1]];
      if (!before || !after || text.slice(of.start, of.end) !== "的") return;
      const place = { passage, start: before.start, end: after.end };
      if (before.end !== of.start || of.end !== after.start || names.touches(passage, place)) return;
      const pair = [before, after].map((word) => text.slice(word.start, word.end).toLowerCase());
      const form = byWords.get(pair.join(" ")) ?? byWords.get(pair.toReversed().join(" "));
      if (form) form.places.push(place);
    });
  });
}

function namesOf({ lexiconHits, latinNames, contextNames }: TermLayers): Candidate[] {
  return [...lexiconHits.filter((hit) => hit.type !== "concept"), ...latinNames, ...contextNames];
}

/** Marks forms that the lexicon has, and adds those of its concepts that no stretch of words gave. */
function addLexiconTerms(forms: TermForms, doc: TermLayers, language: "zh" | "en"): void {
  const concepts = doc.lexiconHits.filter((hit) => hit.type === "concept");
  const formAt = formsAtPlaces(forms, concepts);
  for (const { passage, start, end, entry } of concepts) {
    if (entry === undefined) continue;
    const text = (doc.shadow[passage] ?? "").slice(start, end);
    const folded = language === "zh" ? text.replace(/\s+/gu, "").toLowerCase() : text.toLowerCase();
    const known = formAt({ passage, start, end });
    const tag = language === "zh" && /^[A-Za-z]/u.test(text) ? "eng" : "n";
    const words = language === "zh" ? [{ text, tag }] : folded.split(" ").map((word) => ({ text: word, tag: "n" }));
    const form = known ?? addPlace(forms, folded, words, { passage, start, end });
    form.entry ??= entry;
  }
}

/** Tells which form stands at one of `places`, and at exactly its words. Linear in the places of all forms. */
function formsAtPlaces(forms: TermForms, places: readonly TermPlace[]): (place: TermPlace) => TermForm | undefined {
  const byPassage = new Map<number, Map<number, TermForm | undefined>>();
  for (const place of places) {
    const inPassage = byPassage.get(place.passage);
    if (inPassage) inPassage.set(keyOf(place), undefined);
    else byPassage.set(place.passage, new Map([[keyOf(place), undefined]]));
  }
  for (const form of forms.values())
    for (const place of form.places) {
      const inPassage = byPassage.get(place.passage);
      if (inPassage?.has(keyOf(place))) inPassage.set(keyOf(place), form);
    }
  return (place) => byPassage.get(place.passage)?.get(keyOf(place));
}

/** One number for a stretch: exact for passages of up to 2^26 units. */
function keyOf({ start, end }: Span): number {
  return start * 2 ** 26 + end;
}
