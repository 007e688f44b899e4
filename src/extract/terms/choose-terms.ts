import { SpanSet } from "./span-set.ts";
import { featuresOf, type TermFeatures, type TermSurroundings } from "./term-features.ts";
import type { TermForm, TermForms, TermPlace } from "./term-form.ts";
import { THRESHOLD, WEIGHTS } from "./term-weights.ts";

export interface ChosenTerm {
  form: TermForm;
  place: TermPlace;
  /** 0–1: how likely an annotator would take the form for a concept of the talk. */
  score: number;
}

/** The forms that weigh enough, with the places where no longer one of them stands; the longest word chain wins. */
export function chooseTerms(forms: TermForms, around: TermSurroundings): ChosenTerm[] {
  const scored = [...forms.values()].map((form) => ({
    form,
    weight: weigh(featuresOf(form, around), around.language),
  }));
  const best = new Map<string, number>();
  for (const { form, weight } of scored)
    if (form.entry !== undefined) best.set(form.entry, Math.max(best.get(form.entry) ?? -Infinity, weight));
  const chosen = scored
    .map(({ form, weight }) => ({ form, weight: Math.max(weight, best.get(form.entry ?? "") ?? -Infinity) }))
    .filter(({ weight }) => weight >= THRESHOLD[around.language])
    .sort((a, b) => lengthOf(b.form) - lengthOf(a.form) || b.weight - a.weight || (a.form.key < b.form.key ? -1 : 1));
  const taken = new SpanSet();
  return chosen.flatMap(({ form, weight }) => {
    const free = form.places.filter((place) => !taken.touches(place.passage, place));
    free.forEach((place) => taken.add(place));
    return free.map((place) => ({ form, place, score: sigmoid(weight) }));
  });
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

/** Rounded: the exponential's last bits differ between engines. */
function sigmoid(weight: number): number {
  return Math.round(100 / (1 + Math.exp(-weight))) / 100;
}
