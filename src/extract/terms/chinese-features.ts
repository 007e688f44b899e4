import { flag, keyness, termShare } from "./measures.ts";
import type { TermForm, TermWord } from "./term-form.ts";
import type { TermSurroundings } from "./term-surroundings.ts";

/** Sum of the frequencies of the dictionary's corpus. */
const CORPUS_WORDS = 60_000_000;

/** What a Chinese form is made of: how common its words are, which are verbs, what terms are usually made of. */
export function chineseFeatures(form: TermForm, around: TermSurroundings): Record<string, number> {
  const { words, key } = form;
  const { knowledge, shadow } = around;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return {};
  const heads = knowledge.words("zh", "headNouns");
  const generic = knowledge.words("zh", "generic");
  const frequencyOf = (word: string): number => knowledge.segmenter.frequencyOf(word);
  const isPlainVerb = ({ tag, text }: TermWord): boolean => tag === "v" && !heads.has(text);
  const single = words.length === 1;
  const inner = words.slice(1, -1);
  const rarest = Math.min(...words.map((word) => (word.tag === "eng" ? 1 : frequencyOf(word.text))));
  const headFrequency = frequencyOf(last.text);
  return {
    single: flag(single),
    words3: flag(words.length >= 3),
    oneCharacter: flag(key.length === 1),
    latinAcronym: flag(single && /^[A-Z0-9]{2,5}s?$/u.test(first.text)),
    latinFirst: flag(!single && first.tag === "eng"),
    latinPhrase: flag(words.some((word) => word.text.includes(" "))),
    termHead: termShare(knowledge.termParts.asHead(last.text), heads.has(last.text)),
    termModifier: single ? 0 : termShare(knowledge.termParts.asModifier(first.text), heads.has(first.text)),
    firstStop: flag(!single && knowledge.words("zh", "modifierStop").has(first.text)),
    adjectiveFirst: flag(!single && first.tag === "a"),
    verbInner: flag(inner.some(isPlainVerb)),
    verbLast: flag(!single && isPlainVerb(last)),
    singleVerb: flag(single && first.tag === "v"),
    singleOther: flag(single && /^[alidfz]$/u.test(first.tag)),
    spoken: first.tag === "v" ? shareOf(form, (p) => SPOKEN.test(textBefore(shadow, p.passage, p.start))) : 0,
    object: last.tag === "v" ? shareOf(form, (p) => ACTING.test(textAfter(shadow, p.passage, p.end))) : 0,
    everyday: flag(knowledge.words("zh", "everyday").has(key)),
    generic: flag(generic.has(key)),
    rare: flag(rarest < 100),
    headCommon: flag(headFrequency > 10_000),
    headVeryCommon: flag(headFrequency > 25_000),
    keyness: single ? keyness(form.places.length / around.size, (frequencyOf(key) + 10) / CORPUS_WORDS, 4, 8) : 0,
  };
}

/** What stands before a word that is a verb here: 我们 / 训练模型. */
const SPOKEN =
  /(?:[我你他她它们人谁要会能想去来再就都也不没又还在把被让请先]|可以|应该|需要|开始|继续|必须|一直|如何|怎么|怎样)$/u;
/** What stands after one: 模型 / 发布了. */
const ACTING = /^(?:[了过着到得出成给我你他她它一这那]|起来|下去)/u;

function textBefore(shadow: readonly string[], passage: number, start: number): string {
  return (shadow[passage] ?? "").slice(Math.max(0, start - 3), start);
}

function textAfter(shadow: readonly string[], passage: number, end: number): string {
  return (shadow[passage] ?? "").slice(end, end + 2);
}

function shareOf({ places }: TermForm, holds: (place: TermForm["places"][number]) => boolean): number {
  const some = places.slice(0, 32);
  return some.filter(holds).length / some.length;
}
