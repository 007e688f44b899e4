import type { Span } from "../../schema/mention.ts";
import type { Argument } from "./arguments.ts";
import { clauseAt, hasVerb, isSpeaker, type SentenceView } from "./sentence-view.ts";

/** What stands as the object of a cue. */
interface Objects {
  members: readonly Argument[];
  /** Named as examples behind the object: …新架构，比如NVLink. */
  examples: readonly Argument[];
  hanging: boolean;
  /** “V X 的 Y”, “V X that …”: index of Y. */
  head?: number;
}

const EXAMPLES = {
  zh: /^.{0,10}?[，、：:—（(]*(?:比如说?|例如|譬如|诸如|像|如|包括|尤其是|特别是|也就是|叫做?|首先是)[，：:]?(?:我们的|一些|新的)?$/u,
  en: /^(?:,|:| -| \()? ?(?:such as|like|including|for example|for instance|namely|called|especially|e\.g\.)[,:]? (?:the |a |an )?$/iu,
} as const;

/** “Tools like Slack”, “a thing called Slack”: what such words lead to is meant itself. */
const STANDS_FOR_EN =
  /^ (?:[\p{L}'-]+ ){0,4}?(?:something|anything|stuff|one|\p{L}{3,}s|thing|tool|app|service|company|product|platform|business|project|program|site|startup|technology|language|book|system|feature|brand) (?:like|such as|called|named|known as) (?:the |a |an )?$/iu;
const AGAIN_EN =
  /^ (?:an?|the|this|another|our|my|his|her|their|its) (?:[\p{L}-]+ ){0,3}[\p{L}-]+, (?:an?|the|this|another|called|named|our|my|its) (?:[\p{L}-]+ ){0,3}$/iu;
/** “A Firefox extension called Firesheep”, “an ecosystem called TBD”: the name behind is the object. */
const CALLED_EN = /^(?: \p{L}[\p{L}-]*){0,2} (?:called|named|known as) (?:the )?$/iu;

/** The nearest fitting phrase to the right of the cue in its clause, its list, and examples that follow. */
export function findObjects(
  view: SentenceView,
  at: Span,
  reach: number,
  accepts: (argument: Argument) => boolean,
  over: boolean,
): Objects | undefined {
  const clause = clauseAt(view, at.start);
  // 帮助我们开发软件: with a verb to come, the pronoun is whom it helps.
  const first = view.args.findIndex((argument) => argument.start >= at.end && !(over && isSpeaker(argument)));
  const argument = view.args[first];
  if (!argument) return undefined;
  const words = view.text.slice(at.end, argument.start);
  // “A new business, an ecosystem called TBD”: what the comma adds is the same object again.
  const outside = argument.start >= clause.end && !(view.language === "en" && AGAIN_EN.test(words));
  if (outside) {
    // 我们发明了新的架构，比如NVLink: the object itself is no argument, its examples are.
    if (!EXAMPLES[view.language].test(words)) return undefined;
    return { members: [], examples: listFrom(view, first, at.end, accepts), hanging: false };
  }
  // 需要把X整合: a preposition after the verb takes what follows; the 用 of 使用 is none.
  // 需要一年的飞轮, 在做的事情的原理: the verb has an object of its own before 的.
  // 让你觉得…; 让人对AI…: felt or looked at, not brought about.
  // “Help me understand what …”, “let's see how …”.
  if (
    over &&
    view.language === "en" &&
    /\b(?:understand|know|see|explain|realize|imagine|figure out|think)\b/iu.test(words)
  )
    return undefined;
  if (
    over &&
    (/^(?:我|你|您|他|她|人|大家|人们)(?:们)?(?:觉得|感到|感觉|想)/u.test(words) ||
      /^(?:对|对于|从|在|跟|比|被)$/u.test(view.phrases.preposition[first] ?? ""))
  )
    return undefined;
  if (
    /^(?:在内|里面?(?!程)|中(?![心国文的])|当中|内(?![部容核]))/u.test(view.text.slice(argument.end, argument.end + 2))
  )
    return undefined;
  // 帮助我们使用它们: done by us, not brought about.
  if (over && argument.reference && view.args.some((a) => a.start >= at.end && a.end <= argument.start && isSpeaker(a)))
    return undefined;
  if (!over && view.language === "zh" && ownsObject(view, at.end, argument.start)) return undefined;
  if (!over && /[年月天时岁]的$|的[^的]{1,6}的$/u.test(words)) return undefined;
  const preposition = view.phrases.preposition[first] ?? "";
  if (
    view.language === "zh" &&
    !over &&
    preposition !== "" &&
    preposition !== "像" &&
    (preposition === "时" || words.includes(preposition))
  )
    return undefined;
  const standsFor = view.language === "en" && STANDS_FOR_EN.test(words);
  if (words.length > reach || (!over && !standsFor && isBlocked(view, at.end, argument.start))) return undefined;
  const called = calledBehind(view, first);
  if (called >= 0 && (view.args[called] as Argument).end <= clause.end) {
    const names = listFrom(view, called, at.end, accepts);
    if (names.length > 0) return { members: names, examples: [], hanging: false };
  }
  let i = first;
  const { headOf, hangs } = view.phrases;
  // The head of the phrase: English “of” points back, 的 and 's point on.
  for (let head = headOf[i] ?? -1; head > i && (view.args[head] as Argument).start < clause.end; head = headOf[i] ?? -1)
    i = head;
  if (!accepts(view.args[i] as Argument)) {
    if (i === first || !accepts(argument)) return undefined;
    return { members: [argument], examples: [], hanging: true };
  }
  const members = listFrom(view, i, at.end, accepts);
  const last = members.at(-1) ?? argument;
  const done = over ? doneByObject(view, last, clause.end, reach, accepts) : [];
  return {
    members: [...members, ...done],
    examples: examplesAfter(view, last, accepts),
    hanging: hangs[i] ?? false,
    ...(i > first ? { head: i } : {}),
  };
}

/** 有经验的创业者: the noun before 的 is the object, the one behind it has it. */
function ownsObject(view: SentenceView, from: number, to: number): boolean {
  if (!/^[\p{Script=Han}]{2,4}的$/u.test(view.text.slice(from, to)) || !/[有具]$/u.test(view.text.slice(0, from)))
    return false;
  const noun = view.tokens.findLast((token) => token.start >= from && token.end < to);
  return noun !== undefined && /^n/u.test(noun.tag);
}

/** Index of the name that “called” gives to the thing at `i`, or -1. */
function calledBehind(view: SentenceView, i: number): number {
  const next = view.args[i + 1];
  if (view.language !== "en" || !next || next.reference) return -1;
  return CALLED_EN.test(view.text.slice(view.args[i]?.end, next.start)) ? i + 1 : -1;
}

/** 让开发者写代码; lets developers write code: what those who are helped do is brought about too. */
function doneByObject(
  view: SentenceView,
  last: Argument,
  end: number,
  reach: number,
  accepts: (argument: Argument) => boolean,
): Argument[] {
  const next = view.args.findIndex((argument) => argument.start > last.end);
  const argument = view.args[next];
  if (
    !argument ||
    argument.end > end ||
    argument.start - last.end > reach / 2 ||
    !accepts(argument) ||
    argument.reference
  )
    return [];
  const words = view.text.slice(last.end, argument.start);
  const verb =
    view.language === "en"
      ? /^ (?:to )?[a-z]+ (?:[a-z]+ ){0,2}$/u.test(words) &&
        !/ (?:of|for|in|on|at|with|and|from|by|than|is|are|that) /u.test(words)
      : hasVerb(view, last.end, argument.start);
  return verb ? listFrom(view, next, last.end, accepts) : [];
}

function listFrom(view: SentenceView, i: number, from: number, accepts: (argument: Argument) => boolean): Argument[] {
  return (view.phrases.listOf[i] ?? [i])
    .map((member) => view.args[member] as Argument)
    .filter((argument) => argument.start >= from && accepts(argument));
}

function examplesAfter(view: SentenceView, last: Argument, accepts: (argument: Argument) => boolean): Argument[] {
  const next = view.args.findIndex((argument) => argument.start >= last.end);
  const argument = view.args[next];
  if (!argument || argument.start > view.sentence.end) return [];
  if (!EXAMPLES[view.language].test(view.text.slice(last.end, argument.start))) return [];
  return listFrom(view, next, last.end, accepts);
}

/** Another verb, or a preposition, takes what follows: hacked together for an iPhone. */
function isBlocked(view: SentenceView, from: number, to: number): boolean {
  // “I started working within Acme”: what is begun or liked is a deed.
  if (
    view.language === "en" &&
    /^ \p{Ll}{2,}ing\b/u.test(view.text.slice(from, to)) &&
    /\b(?:start|begin|began|try|trie|love|lov|enjoy|like|help)\p{L}*$/iu.test(
      view.text.slice(Math.max(0, from - 12), from),
    )
  )
    return true;
  if (view.language === "en" && PREPOSITION_EN.test(view.text.slice(from, to))) return true;
  if (hasVerb(view, from, to)) return true;
  return view.cues.some(
    ({ start, end, cue }) =>
      start >= from &&
      end <= to &&
      (cue.construction === "active" || cue.construction === "copula") &&
      cue.strength !== "weak" &&
      view.text[to - 1] !== "的",
  );
}

/** “a lot of”, “kind of” lead on to the object; other prepositions do not. */
const PREPOSITION_EN =
  /\b(?:for|with|in|on|at|from|by|about|into|onto|to|as|than|like|through|because|when|if|that|which|who|so|how|what|but|where)\b/iu;
