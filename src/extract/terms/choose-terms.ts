import { SpanSet } from "./span-set.ts";
import { featuresOf, type TermFeatures } from "./term-features.ts";
import type { TermSurroundings } from "./term-surroundings.ts";
import type { TermForm, TermForms, TermPlace } from "./term-form.ts";
import { LEAST, THRESHOLD, WEIGHTS } from "./term-weights.ts";

export interface ChosenTerm {
  form: TermForm;
  place: TermPlace;
  /** 0–1: how likely an annotator would take the form for a concept of the talk. */
  score: number;
  /** The form that has the same words in another order and is more frequent. */
  variantOf?: TermForm;
}

/**
 * The forms that weigh enough, with the places where no longer one of them stands; the longest word chain wins. Those
 * under the threshold take what is left, and stay only if a relation speaks of them.
 */
export function chooseTerms(forms: TermForms, around: TermSurroundings): ChosenTerm[] {
  const scored = [...forms.values()].map((form) => ({
    form,
    weight: weigh(featuresOf(form, around), around.language),
  }));
  const threshold = THRESHOLD[around.language];
  const best = new Map<string, number>();
  for (const { form, weight } of scored)
    if (form.entry !== undefined) best.set(form.entry, Math.max(best.get(form.entry) ?? -Infinity, weight));
  const chosen = scored
    .map(({ form, weight }) => ({ form, weight: Math.max(weight, best.get(form.entry ?? "") ?? -Infinity) }))
    .filter(({ weight }) => weight >= LEAST[around.language])
    .sort(
      (a, b) =>
        Number(b.weight >= threshold) - Number(a.weight >= threshold) ||
        lengthOf(b.form) - lengthOf(a.form) ||
        b.weight - a.weight ||
        (a.form.key < b.form.key ? -1 : 1),
    );
  const variantOf = mainVariants(chosen.map(({ form }) => form));
  const taken = new SpanSet();
  return chosen.flatMap(({ form, weight }) => {
    const free = form.places.filter((place) => !taken.touches(place.passage, place));
    free.forEach((place) => taken.add(place));
    const main = variantOf.get(form);
    return free.map((place): ChosenTerm => {
      const term = { form, place, score: sigmoid(weight) };
      return main ? { ...term, variantOf: main } : term;
    });
  });
}

/** 数据整理 and 整理数据, AI安全 and 安全的AI are one: for each form the most frequent (or the lexicon's) with its words. */
function mainVariants(forms: readonly TermForm[]): Map<TermForm, TermForm> {
  const byWords = new Map<string, TermForm[]>();
  for (const form of forms) {
    if (form.words.length < 2 || form.words.some((word) => word.text === "of")) continue;
    const key = form.words
      .map((word) => word.text.toLowerCase())
      .sort()
      .join(" ");
    const list = byWords.get(key);
    if (list) list.push(form);
    else byWords.set(key, [form]);
  }
  const main = new Map<TermForm, TermForm>();
  for (const variants of byWords.values()) {
    const [first, ...others] = variants.toSorted(
      (a, b) =>
        Number(b.entry !== undefined) - Number(a.entry !== undefined) ||
        b.places.length - a.places.length ||
        (a.key < b.key ? -1 : 1),
    );
    if (first) for (const other of others) if (other.entry === undefined) main.set(other, first);
  }
  return main;
}

/** Log odds that the form is a concept of the talk. */
export function weigh(features: TermFeatures, language: "zh" | "en"): number {
  const weights = WEIGHTS[language];
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? 0),
    weights["bias"] ?? 0,
  );
}

function lengthOf({ places }: TermForm): number {
  const [place] = places;
  return place ? place.end - place.start : 0;
}

/** Probability of log odds, to two places. The exponential is (1 + x/1024)^1024: the same bits in every engine. */
function sigmoid(weight: number): number {
  let power = 1 - weight / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return Math.round(100 / (1 + power)) / 100;
}
