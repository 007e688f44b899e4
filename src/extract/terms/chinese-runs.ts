import type { Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { GENERIC_HEADS } from "./generic-heads.ts";
import { addPlace, type TermForms, type TermWord } from "./term-form.ts";

/** Longest compound in words: 三维 / 游戏 / 电脑 / 市场. */
const MOST_WORDS = 4;
/** Tags of words that may stand in a compound: nouns, verbal nouns, verbs, adjectives, Latin words, idioms. */
const INNER_TAGS = new Set("n nz nr ns nt nrt ng vn v an a b j l i ad d x eng z".split(" "));
/** Tags of words that may end one. A verb may only where it names an activity: 并行 / 计算. */
const HEAD_TAGS = new Set("n nz nt nr ns ng vn v an j l i eng a x f k".split(" "));
/** Idioms, adverbs, names of people: no part of a compound unless terms are made with the word. */
const LOOSE_TAGS = new Set("i l z d ad nr nrt".split(" "));
/** A verb begins a compound where this many known terms begin with it: 生成 / 模型, not 依赖 / 机器学习. */
const MODIFIER_VERB = 2;
/** Single characters that end a compound: 推理 / 链, 项目 / 制. */
const SHORT_HEADS = new Set([
  ..."卡链层库栈词器机率学论力性化法制体端品业圈商者员师权税险股券债币病症药菌素酸糖油气电热光波场量值度剂膜肌骨赛组派戏剧曲画语族史城车船馆院室网云线图表谱案罪刑案例会节",
]);
/** Single characters that begin one: 大 / 模型, 短 / 视频, 预 / 训练. */
const SHORT_STARTS = new Set([..."大小短超预微暗多双单元反非老硬软冷热慢快高低轻重黑白红绿蓝好坏"]);

/**
 * All stretches of up to four neighbouring words that may name a concept, from every passage; those that may also be a
 * verb and its object go to `verbFirst`. `isFree` says whether a token is no part of a name. Linear: at most four stretches begin at a word.
 */
export function addChineseRuns(
  { forms, verbFirst }: { forms: TermForms; verbFirst: TermForms },
  text: string,
  passage: number,
  cut: readonly Token[],
  isFree: (token: Token) => boolean,
  knowledge: LanguageKnowledge,
): void {
  const lists = wordLists(knowledge);
  const tokens = joinLatin(text, cut);
  for (let from = 0; from < tokens.length; from++) {
    const words: TermWord[] = [];
    for (let to = from; to < tokens.length && to - from < MOST_WORDS; to++) {
      const token = tokens[to];
      if (!token || !isFree(token) || (to > from && !areNeighbours(text, tokens[to - 1], token))) break;
      const word = { text: text.slice(token.start, token.end), tag: token.tag };
      if (!isInner(word, to - from, lists)) break;
      words.push(word);
      const first = words[0];
      if (!first || !isHead(word, words.length, lists) || isPhrase(words, lists)) continue;
      const start = tokens[from]?.start ?? token.start;
      const into = isVerbFirst(words, lists) ? verbFirst : forms;
      addPlace(into, foldKey(text.slice(start, token.end)), words, { passage, start, end: token.end });
    }
  }
}

function foldKey(text: string): string {
  return /^[\u4E00-\u9FFF]+$/.test(text) ? text : text.replace(/\s+/gu, "").toLowerCase();
}

/** Latin words that a space parts are one: function call, All in AI. */
function joinLatin(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before?.tag === "eng" && token.tag === "eng" && token.start === before.end + 1 && text[before.end] === " ")
      joined[joined.length - 1] = { start: before.start, end: token.end, tag: "eng" };
    else joined.push(token);
  }
  return joined;
}

/** Acronyms and words no dictionary has; of ordinary English words only a phrase (All in AI), not PK, vs, Miss. */
function isLatinTerm(text: string, stopLatin: ReadonlySet<string>, english: ReadonlySet<string>): boolean {
  if (stopLatin.has(text) || stopLatin.has(text.toUpperCase())) return false;
  return text.includes(" ") || !english.has(text.toLowerCase());
}

interface Lists {
  everyday: ReadonlySet<string>;
  parts: LanguageKnowledge["termParts"];
  stopLatin: ReadonlySet<string>;
  /** English words too common to be a term by themselves. */
  english: ReadonlySet<string>;
  stop: ReadonlySet<string>;
  modifierStop: ReadonlySet<string>;
  heads: ReadonlySet<string>;
}

function wordLists(knowledge: LanguageKnowledge): Lists {
  return {
    stop: knowledge.words("zh", "stop"),
    stopLatin: knowledge.words("en", "capsStop"),
    english: knowledge.words("en", "stop"),
    modifierStop: knowledge.words("zh", "modifierStop"),
    heads: knowledge.words("zh", "headNouns"),
    everyday: knowledge.words("zh", "everyday"),
    parts: knowledge.termParts,
  };
}

/** Side by side; a space may part a Latin word from a Chinese one (AI 模型) or two Latin ones (function call). */
function areNeighbours(text: string, before: Token | undefined, token: Token): boolean {
  if (!before || before.end === token.start) return before !== undefined;
  return token.start === before.end + 1 && text[before.end] === " " && (before.tag === "eng" || token.tag === "eng");
}

function isInner(
  { text, tag }: TermWord,
  position: number,
  { stop, modifierStop, stopLatin, english }: Lists,
): boolean {
  if (position > 0 && text.length === 1 && SHORT_HEADS.has(text)) return true;
  if (!INNER_TAGS.has(tag) || stop.has(text)) return false;
  if (tag === "eng") return isLatinTerm(text, stopLatin, english);
  if (position === 0 && text.length === 1) return SHORT_STARTS.has(text) || !modifierStop.has(text);
  return true;
}

/**
 * Stretches that are no compound: a verb and its object (卖 / 包子, 参加 / 论坛, 使用 / AI), a name and its verb (AI /
 * 保持), a plain adjective and an everyday noun (大 / 平台), a general head (编写 / 方式).
 */
function isPhrase(words: readonly TermWord[], { heads, everyday, parts }: Lists): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !second || !last) return /^[A-Za-z]$/u.test(first?.text ?? "");
  const isVerb = ({ tag, text }: TermWord): boolean => tag === "v" || (tag === "vn" && text.length === 1);
  if (isVerb(first)) {
    if (second.tag === "eng") return true;
    if (first.text.length === 1 && words.length === 2 && second.text.length > 1) return true;
    if (words.length > 2 && isVerbFirst(words, { heads, parts })) return true;
  }
  if (last.tag === "v" && words.at(-2)?.tag === "eng" && !heads.has(last.text)) return true;
  if (first.tag === "a" && first.text.length === 1 && words.length === 2 && everyday.has(last.text)) return true;
  if (GENERIC_HEADS.has(last.text)) return true;
  return words.some(({ tag, text }) => LOOSE_TAGS.has(tag) && !heads.has(text) && parts.asHead(text) === 0);
}

/** 安装 / 基础, but also 依赖 / 机器学习: only how they are said tells a compound from a verb and its object. */
function isVerbFirst(words: readonly TermWord[], { heads, parts }: Pick<Lists, "heads" | "parts">): boolean {
  const [first] = words;
  return (
    words.length > 1 &&
    first?.tag === "v" &&
    first.text.length > 1 &&
    !heads.has(first.text) &&
    parts.asModifier(first.text) < MODIFIER_VERB
  );
}

function isHead({ text, tag }: TermWord, count: number, { modifierStop, heads }: Lists): boolean {
  if (count > 1 && text.length === 1 && SHORT_HEADS.has(text)) return true;
  if (!HEAD_TAGS.has(tag)) return false;
  if (tag === "eng") return true;
  if (text.length === 1) return count > 1 && (SHORT_HEADS.has(text) || !modifierStop.has(text));
  if (tag === "a" || tag === "f" || tag === "k") return false;
  // 替代, 比如说, 度日如年: a verb, a turn of speech or an idiom alone is what is said, not what is spoken of.
  if (count === 1 && /^[vli]$/u.test(tag)) return heads.has(text);
  return count > 1 || !modifierStop.has(text) || heads.has(text);
}
