import type { Argument } from "./arguments.ts";

/** What stands to what in one sentence: owners, lists, prepositions. Indexes are those of the arguments. */
export interface Phrases {
  /** Index of the argument that this one modifies (X的Y, X's Y, Y of X), or -1. */
  readonly headOf: readonly number[];
  /** Arguments listed together, in order; one alone is a list of one. */
  readonly listOf: readonly (readonly number[])[];
  /** The preposition that governs the argument, in lower case, or "". */
  readonly preposition: readonly string[];
  /** The argument only modifies a word that is no argument: Llama的下载量, Square's office. */
  readonly hangs: readonly boolean[];
}

/** Coordination is followed this far: A、B、C and D. */
const MOST_LISTED = 8;

const LIST = {
  zh: /^(?:[、/]|[,，]?\s?(?:和|与|及|以及|或|或者|还有|再到|\+|、以及|而且还有)\s?|[、，,]\s?(?:尤其是|甚至)?)(?:一些|各种|其他|其它|我们的|他们的|整个|一个|新的|(?<=[和及有、])(?:[\p{Script=Han}]{3,8}的)[\p{Script=Han}]{0,3})?$/u,
  en: /^(?:,? (?:and|or|as well as|&) |, |\/|, (?:and|or) (?:then|also|even) )(?:the |a |an |our |your |its |their |some |other |even )?$/iu,
} as const;
/** A comma alone joins only inside a list that and/和 or 、 shows to be one. */
const BARE_COMMA = /^[,，]\s?[^\p{L}]*(?:(?:the|a|an|our|your|its|their|some|other|even) )?$/iu;
const CLASSED_ZH = /^(?:等等?(?:[\p{Script=Han}]{0,4}的)?|这样的|之类的)$/u;
const OWNS = {
  zh: /^(?:的|旗下的?|自家的|自己的|自研的|这个|的(?:新|大|这个|整个|所有)的?)$/u,
  en: /^(?:['’]s?|) (?:own |new |first |latest |original |very own )?$/iu,
} as const;
const OF_EN = /^ of (?:the |a |an |our |their |its )?$/iu;
const NAMED_ZH = /(?:叫做?|叫作|名为|名叫|称为)$/u;
const POSSESSIVE_EN = /^(?:our|my|your|his|her|its|their)$/iu;

const PREPOSITION = {
  zh: /((?<![现正存实所])在|对于|(?<!绝)对|从|向|给|为了|(?<![认因成作称行])为|跟|(?<![可所])以|关于|根据|按照|比|把|将|被|(?<![自理])由|(?<![使利运采作应活专借可引启费])用|通过|(?<!好)像|拿|随着|除了|作为|帮(?!助)|替)(?:一些|一个|这个|这些|那个|每个|整个|所有|很多|各种|我们的|你们的|他们的|自己的|新的|大的|更好的){0,2}$/u,
  en: /\b(in|on|at|for|with|from|by|about|into|onto|of|through|via|to|than|like|as|without|within|under|over|using|behind|across|between|among|around|after|before)\s+(?:(?:the|a|an|this|that|these|those|our|your|my|his|her|its|their|some|any|all|every|each|other|new|big|more|most)\s+)*(?:[\p{L}-]+\s+)?$/iu,
} as const;
/** “Most of the internet”: the quantity is no head of its own. */
const QUANTITY_EN =
  /\b(?:most|all|some|many|lot|lots|bunch|kind|sort|type|version|any|each|one|rest|majority|number|millions|thousands|hundreds|dozens|couple|pair|variety|range|set|half|much|none|few|plenty|tons|part|piece|form) of (?:the |our |their |these |those |this |that )?(?:[a-z-]+ )?$/iu;
/** 推理时, 训练之后: a time, no thing that acts or is acted on. */
const TIME_BEHIND = /^(?:的时候|时(?!代|间|期|刻|尚|装|空|序|延|事|速|区|钟)|之后|以后|之前|以前|期间|过程中|阶段时)/u;
const HANGS = {
  zh: /^(?:的|旗下的)(?=[\p{Script=Han}\p{L}])(?!时候|话|时代|出现|诞生|问世|发布|推出|崛起|基础上|情况下)/u,
  en: /^(?:['’]s?) \p{L}/u,
} as const;

const SUBJECT_EN = /^(?:I|we|he|she|they)$/iu;

export function readPhrases(text: string, args: readonly Argument[], language: "zh" | "en"): Phrases {
  const gap = (i: number): string => text.slice(args[i]?.end ?? 0, args[i + 1]?.start ?? 0);
  const headOf = args.map(() => -1);
  for (let i = 0; i + 1 < args.length; i++) {
    const words = gap(i);
    const owner = args[i] as Argument;
    // 一个叫cuDNN的领域特定库: the name is no owner.
    if (language === "zh" && NAMED_ZH.test(text.slice(Math.max(0, owner.start - 3), owner.start))) continue;
    // 送餐机器人: of two nouns side by side the second is the head.
    if (
      language === "zh" &&
      words === "" &&
      owner.type === "concept" &&
      !owner.reference &&
      !args[i + 1]?.reference &&
      owner.end === args[i + 1]?.start
    )
      headOf[i] = i + 1;
    else if (language === "en" && OF_EN.test(words)) headOf[i + 1] = i;
    else if (OWNS[language].test(words) && (language === "zh" || (isOwner(text, owner) && !args[i + 1]?.reference)))
      headOf[i] = i + 1;
  }
  const listOf = joinLists(args, headOf, gap, language);
  return {
    headOf,
    listOf,
    preposition: args.map((_, i) => prepositionOf(text, args, headOf, listOf, i, language)),
    hangs: args.map(
      (arg, i) =>
        headOf[i] === -1 &&
        !(language === "en" && arg.reference) &&
        HANGS[language].test(text.slice(arg.end, arg.end + 8)),
    ),
  };
}

/** “It Rust” is no phrase, “its compiler” is. */
function isOwner(text: string, arg: Argument): boolean {
  return (
    arg.reference === undefined || POSSESSIVE_EN.test(text.slice(arg.start, arg.end)) || arg.reference.via === "role"
  );
}

function joinLists(
  args: readonly Argument[],
  headOf: number[],
  gap: (i: number) => string,
  language: "zh" | "en",
): number[][] {
  const listOf: number[][] = args.map((_, i) => [i]);
  for (let i = 0; i + 1 < args.length; i++) {
    const words = gap(i);
    const first = args[i] as Argument;
    const next = args[i + 1] as Argument;
    // A plural pronoun stands for a list: one argument for each member, all at the same words.
    const same = first.start === next.start;
    // A、B等C; 像A这样的C: the class stands with its members.
    const classed = language === "zh" && CLASSED_ZH.test(words);
    if (!same && !classed && (!LIST[language].test(words) || headOf[i] === i + 1)) continue;
    if (first.reference || next.reference) if (first.type !== next.type) continue;
    const head = headOf[i + 1] ?? -1;
    // 金融和医疗的模型: both are owners. Meta的Llama和谷歌的Gemini: the things are listed.
    // 数据中心的架构和AI工厂的架构: the first architecture has its owner, the second another.
    if (head > i + 1 && first.type === next.type && (args[head] as Argument).entity !== first.entity) {
      headOf[i] = head;
      continue;
    }
    const last = head > i + 1 ? head : i + 1;
    const joined = [...(listOf[i] ?? []), last];
    if (joined.length > MOST_LISTED) continue;
    if (!same && BARE_COMMA.test(words) && !closesLater(i + 1, args, gap, language) && joined.length < 3) continue;
    for (const member of joined) listOf[member] = joined;
  }
  return listOf;
}

/** Whether the list that the comma before argument `i` would open goes on: “A, B and C”. */
function closesLater(i: number, args: readonly Argument[], gap: (i: number) => string, language: "zh" | "en"): boolean {
  for (let j = i; j + 1 < args.length && j < i + 3; j++) {
    const words = gap(j);
    if (!LIST[language].test(words)) return false;
    if (!BARE_COMMA.test(words)) return true;
  }
  return false;
}

function prepositionOf(
  text: string,
  args: readonly Argument[],
  headOf: readonly number[],
  listOf: readonly (readonly number[])[],
  i: number,
  language: "zh" | "en",
): string {
  // “After college I moved”: what is no object is governed by nothing.
  if (language === "en" && SUBJECT_EN.test(text.slice(args[i]?.start, args[i]?.end))) return "";
  // The first word of the whole phrase: of the list, and of its owner before it.
  let first = listOf[i]?.[0] ?? i;
  while (first > 0 && headOf[first - 1] === first) first--;
  if (language === "en") {
    const head = headOf[i] ?? -1;
    if (head >= 0 && head < i) return "of";
  }
  const at = args[first]?.start ?? 0;
  const floor = args[first - 1]?.end ?? 0;
  if (language === "zh" && TIME_BEHIND.test(text.slice(args[i]?.end ?? 0, (args[i]?.end ?? 0) + 4))) return "时";
  const before = text.slice(Math.max(floor, at - 40), at);
  if (language === "en" && QUANTITY_EN.test(before)) return "";
  return PREPOSITION[language].exec(before)?.[1]?.toLowerCase() ?? "";
}
