import { flag, keyness, termShare } from "./measures.ts";
import type { TermForm } from "./term-form.ts";
import type { TermSurroundings } from "./term-surroundings.ts";

/** Words of the corpus that the word list's classes count. */
const CORPUS_WORDS = 200_000;

/** What an English form is made of: compounds that dictionaries have, how common its head is, parts of speech. */
export function englishFeatures(form: TermForm, around: TermSurroundings): Record<string, number> {
  const { words, key } = form;
  const { english, termParts, words: list } = around.knowledge;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return {};
  const single = words.length === 1;
  const surface = words.map((word) => word.surface ?? word.text).join(" ");
  const headClass = english.classOf(last.text);
  const heads = list("en", "headNouns");
  return {
    single: flag(single),
    words3: flag(words.length >= 3),
    of: flag(words.some((word) => word.text === "of")),
    compound: flag(!single && (english.isCompound(key) || english.isCompound(surface))),
    termHead: termShare(termParts.asHead(last.text), heads.has(last.text)),
    termModifier: single ? 0 : termShare(termParts.asModifier(first.text), heads.has(first.text)),
    nounFirst: flag(!single && first.tag === "n"),
    adjectiveFirst: flag(!single && first.tag === "a"),
    acronym: flag(single && first.tag === "x"),
    gerund: flag(single && first.tag === "g"),
    hyphen: flag(key.includes("-")),
    everydayHead: flag(list("en", "everyday").has(last.text)),
    everyday: flag(single && list("en", "everyday").has(key)),
    headRare: flag(headClass <= 2),
    headCommon: flag(headClass >= 5),
    headVeryCommon: flag(headClass >= 7),
    keyness: single
      ? keyness(form.places.length / around.size, (2 ** Math.max(0, headClass) + 1) / CORPUS_WORDS, 1, 7)
      : 0,
  };
}
