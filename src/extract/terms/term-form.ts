import type { Span } from "../../schema/mention.ts";

/** One place where a form stands. */
export interface TermPlace extends Span {
  /** Index of the passage. */
  passage: number;
}

/** One word of a form. */
export interface TermWord {
  text: string;
  /** Part of speech: a dictionary tag in Chinese; n, v, a, g (-ing) in English; "eng" a Latin word in Chinese talk. */
  tag: string;
  /** English: as written, in lower case, where `text` is the dictionary form. */
  surface?: string;
}

/** A stretch of words that may name a concept, with all its places. Forms that differ by a plural's s are one. */
export interface TermForm {
  /** Folded: lower case, no white space, English head in the singular. */
  key: string;
  words: readonly TermWord[];
  places: TermPlace[];
  /** Lexicon entry that has this form. */
  entry?: string;
  /** How many places lie inside a longer form that recurs. */
  nested: number;
}

/** Forms by key, in the order in which the talk has them. */
export type TermForms = Map<string, TermForm>;

/** Adds one place of a form; `words` may change afterwards. */
export function addPlace(forms: TermForms, key: string, words: readonly TermWord[], place: TermPlace): TermForm {
  let form = forms.get(key);
  if (!form) forms.set(key, (form = { key, words: [...words], places: [], nested: 0 }));
  form.places.push(place);
  return form;
}

/** Counts for every form the places that lie inside a longer form which recurs: one sweep over each passage. */
export function countNested(forms: TermForms): void {
  const byPassage = new Map<number, { form: TermForm; place: TermPlace }[]>();
  for (const form of forms.values())
    for (const place of form.places) {
      const list = byPassage.get(place.passage);
      if (list) list.push({ form, place });
      else byPassage.set(place.passage, [{ form, place }]);
    }
  for (const list of byPassage.values()) {
    list.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
    let reach = 0;
    for (const { form, place } of list) {
      if (place.end <= reach) form.nested++;
      else if (form.places.length > 1) reach = place.end;
    }
  }
}
