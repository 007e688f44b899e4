import { contextFeatures } from "./context-features.ts";
import { chineseFeatures } from "./chinese-features.ts";
import { englishFeatures } from "./english-features.ts";
import { flag } from "./measures.ts";
import type { TermForm } from "./term-form.ts";
import type { TermSurroundings } from "./term-surroundings.ts";

/** What is counted of a form: 0 or 1, or a share between them. The weights say what each is worth. */
export type TermFeatures = Readonly<Record<string, number>>;

export function featuresOf(form: TermForm, around: TermSurroundings): TermFeatures {
  const { places, entry, nested } = form;
  return {
    field: entry === undefined ? 0 : Math.min(1, around.fieldShare(entry) * 3),
    count2: flag(places.length >= 2),
    count3: flag(places.length >= 3),
    count5: flag(places.length >= 5),
    count9: flag(places.length >= 9),
    front: flag(places.some((place) => around.isFront(place.passage))),
    lexicon: flag(entry !== undefined),
    nested: nested / places.length,
    ...contextFeatures(form, around.shadow),
    ...(around.language === "en" ? englishFeatures(form, around) : chineseFeatures(form, around)),
  };
}
