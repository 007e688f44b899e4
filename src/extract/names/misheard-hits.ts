import type { Span } from "../../schema/mention.ts";
import type { Layers, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { formsOf, type LexiconForm } from "./name-automaton.ts";
import { soundOf } from "./pinyin.ts";
import type { JudgedHit } from "./judge-readings.ts";

/** Shorter forms sound like too much else. */
const LEAST_LENGTH = 3;
/** Longest form that is looked for, in characters. */
const MOST_LENGTH = 8;
/** How many characters speech recognition has to have written as the lexicon does. */
const LEAST_SHARED = 2;

const HAN_RUN = /^\p{Script=Han}+$/u;

/**
 * Names and terms of three characters and more that speech recognition wrote with others of the same sounds: 编成语言 for
 * 编程语言, 黄任勋 for 黄仁勋. The stretch begins and ends with words of the segmentation, is no word itself, and shares
 * two characters or more with the one form it can mean, in their places. `hits` are what the talk spells right; those
 * inside a longer misheard name give way to it.
 */
export function findMisheardHits(
  { shadow, tokens }: Pick<Layers, "shadow" | "tokens">,
  hits: readonly JudgedHit[],
  knowledge: LanguageKnowledge,
): JudgedHit[] {
  const forms = formsBySound(knowledge);
  const byPassage = new Map<number, JudgedHit[]>();
  for (const hit of hits) {
    const list = byPassage.get(hit.passage);
    if (list) list.push(hit);
    else byPassage.set(hit.passage, [hit]);
  }
  const result: JudgedHit[] = [];
  shadow.forEach((text, passage) => {
    const known = byPassage.get(passage) ?? [];
    const misheard = misheardIn(text, tokens[passage] ?? [], forms, knowledge)
      .map((hit): JudgedHit => ({ ...hit, passage, misheard: true }))
      .filter((hit) => known.every((other) => !touches(hit, other) || isInside(other, hit)));
    result.push(...known.filter((other) => misheard.every((hit) => !touches(hit, other))), ...misheard);
  });
  return result.sort((a, b) => a.passage - b.passage || a.start - b.start);
}

function misheardIn(
  text: string,
  tokens: readonly Token[],
  forms: ReadonlyMap<string, readonly LexiconForm[]>,
  knowledge: LanguageKnowledge,
): (Span & Pick<JudgedHit, "form">)[] {
  const found: (Span & Pick<JudgedHit, "form">)[] = [];
  let free = 0;
  for (let from = 0; from < tokens.length; from++) {
    const start = tokens[from]?.start ?? 0;
    if (start < free) continue;
    for (let to = from; to < tokens.length; to++) {
      const token = tokens[to];
      if (!token || (to > from && token.start !== tokens[to - 1]?.end)) break;
      const { end } = token;
      if (end - start > MOST_LENGTH) break;
      const words = text.slice(start, end);
      const form = end - start < LEAST_LENGTH ? undefined : meantBy(words, forms, knowledge);
      if (!form || tokens.slice(from, to + 1).some((part) => isOwnWord(part, start, text, form, knowledge))) continue;
      found.push({ start, end, form });
      free = end;
    }
  }
  return found;
}

function meantBy(
  words: string,
  forms: ReadonlyMap<string, readonly LexiconForm[]>,
  knowledge: LanguageKnowledge,
): LexiconForm | undefined {
  if (!HAN_RUN.test(words) || knowledge.segmenter.has(words)) return undefined;
  const same = forms.get(soundOf(words, knowledge.pinyin)) ?? [];
  const [only, another] = same.filter(
    (form) => form.form !== words && sharedCharacters(form.form, words) >= LEAST_SHARED,
  );
  return another === undefined && same.every((form) => form.form !== words) ? only : undefined;
}

/** 兰州 / 是 is no 兰州市: a function word is what it is. */
function isOwnWord(
  token: Token,
  start: number,
  text: string,
  { form }: LexiconForm,
  knowledge: LanguageKnowledge,
): boolean {
  const word = text.slice(token.start, token.end);
  return word !== form.slice(token.start - start, token.end - start) && knowledge.words("zh", "stop").has(word);
}

function sharedCharacters(one: string, other: string): number {
  return [...one].filter((character, i) => character === other[i]).length;
}

const bySound = new WeakMap<LanguageKnowledge, ReadonlyMap<string, readonly LexiconForm[]>>();

/** The lexicon's Chinese forms by how they sound; one for each entry. Built once for a lexicon. */
function formsBySound(knowledge: LanguageKnowledge): ReadonlyMap<string, readonly LexiconForm[]> {
  const built = bySound.get(knowledge);
  if (built) return built;
  const index = new Map<string, LexiconForm[]>();
  for (const entry of knowledge.entries.values()) {
    for (const form of formsOf(entry, knowledge.fold)) {
      const { length } = form.form;
      if (form.ambiguous || length < LEAST_LENGTH || length > MOST_LENGTH || !HAN_RUN.test(form.form)) continue;
      const sound = soundOf(form.form, knowledge.pinyin);
      const list = index.get(sound);
      if (!list) index.set(sound, [form]);
      else if (list.every((other) => other.entry !== form.entry)) list.push(form);
    }
  }
  bySound.set(knowledge, index);
  return index;
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}
