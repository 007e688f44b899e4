import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { causesBefore } from "./causal-rule.ts";
import { cueAllows } from "./ends.ts";
import { findObjects } from "./find-objects.ts";
import { findSubject } from "./find-subject.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import { clauseAt, reachOf, type SentenceView } from "./sentence-view.ts";

const BE_BEFORE =
  /\b(?:is|are|was|were|be|been|being|get|gets|got|it's|that's|they're|isn't|wasn't)\s+(?:\p{L}+ly\s+|also\s+|now\s+|not\s+|just\s+|all\s+)*$/iu;
const BY_AFTER = /^ (?:\p{L}+ ){0,3}?by /iu;
/** A determiner, an owner or a preposition before an English word makes it a noun: the use of, our need. */
const NOUN_BEFORE_EN =
  /\b(?:the|a|an|this|that|our|your|my|his|her|its|their|of|no|any|some|more|great|good|big|open|in)\s+$/iu;
/** 他们的支持, 这种影响, 芯片设计: the word is a noun here. */
const NOUN_BEFORE_ZH = /(?:的|这种|各种|一种|一些|大量|这个|那个|\+)$/u;

/** 让门槛降到很低: brought down, not brought about. */
const BROUGHT_DOWN_ZH = /^[^，。]{0,8}(?:降|减少|消失|失去|变差|下滑|崩)/u;
/** 推荐使用, 鼓励大家用: advised, not done. */
const ADVISED_ZH = /(?:推荐|建议|鼓励|劝)[^，。]{0,3}$/u;
/** 需要现代化, 需要升级: what is needed is to be done to the thing itself. */
const DEED_ZH = /(?:化|改造|升级|更新|转型|改革|维护|保护|监管)$/u;

/** 我们发明了NVLink; NVIDIA built CUDA; CUDA was built by NVIDIA; the chip we designed; 我们开发的Megatron. */
export function activeRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const { text, language } = view;
  const before = text.slice(Math.max(0, hit.start - 24), hit.start);
  const after = text.slice(hit.end, hit.end + 40);
  if (language === "en") {
    if (hit.participle && BY_AFTER.test(after)) return passiveByRule(view, hit, BY_AFTER.exec(after)?.[0].length ?? 0);
    const oneWord = !/ /u.test(text.slice(hit.start, hit.end));
    if (oneWord && hit.participle && BE_BEFORE.test(before)) return [];
    if (oneWord && !hit.participle && NOUN_BEFORE_EN.test(before)) return [];
  } else if (
    NOUN_BEFORE_ZH.test(before) ||
    ADVISED_ZH.test(before) ||
    (/[、将把在]$/u.test(before) && /^(?:和|与|、|以及)/u.test(after))
  )
    return [];
  return plainRule(view, hit);
}

function plainRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const { cue } = hit;
  const reach = reachOf(view, cue.over ? "strong" : cue.strength);
  const clause = clauseAt(view, hit.start);
  const somewhere = view.args.filter((a) => a.end <= hit.start);
  const objects = findObjects(
    view,
    hit,
    reach,
    (object) => somewhere.length === 0 || somewhere.some((s) => cueAllows(cue, s, object)) || cue.relative === true,
    cue.over ?? false,
  );
  if (!objects) return view.language === "en" ? objectBeforeRule(view, hit) : [];
  // 我们需要把…, 需要改变的…: what is needed is a deed.
  if (cue.type === "depends_on" && beginsWithVerb(view, hit.end)) return [];
  if (
    /^(?:都)?需要/u.test(view.text.slice(hit.start, hit.end)) &&
    objects.members.some((a) => DEED_ZH.test(view.text.slice(a.start, a.end)))
  )
    return [];
  if (cue.type === "enables" && view.language === "zh") {
    const last = objects.members.at(-1);
    // 扩大到上百万块GPU: a measure, no object.
    if (/^[到至]/u.test(view.text.slice(hit.end))) return [];
    if (last && cue.over && BROUGHT_DOWN_ZH.test(view.text.slice(last.end, clause.end))) return [];
    // 用于特定算法的库: a description of what follows.
    if (objects.hanging && /(?:用于|用来|适用于)$/u.test(view.text.slice(hit.start, hit.end))) return [];
  }
  const all = [...objects.members, ...objects.examples];
  const accepts = (subject: Argument): boolean => all.some((object) => cueAllows(cue, subject, object));
  if (cue.relative && objects.head !== undefined) {
    // 基于奖励系统的强化学习: the head is the subject, what stands before 的 the object.
    const head = view.args[objects.head] as Argument;
    const object = view.args.find((a) => a.start >= hit.end);
    if (object && cueAllows(cue, head, object)) return [make(view, hit, head, object, {})];
  }
  // “…，让X更快”: at the head of its clause such a verb goes on about all that came before.
  if (cue.type === "enables" && !cue.reverse) {
    const causes = causesBefore(view, hit.start);
    if (causes.length > 0 && !isListedDeed(view, causes)) {
      const pairs = causes.flatMap((s) =>
        all
          .filter((object) => cueAllows(cue, s, object))
          .map((object) => make(view, hit, s, object, { carried: true, hanging: objects.hanging })),
      );
      if (pairs.length > 0) return pairs;
    }
  }
  const subject = findSubject(view, hit, reach * 1.5, accepts, mayCarry(hit));
  if (!subject || clause.end < hit.end) return [];
  // An empty subject is too little to say who made somebody do something.
  if (cue.over && subject.members.some((s) => s.reference?.via === "ellipsis")) return [];
  return subject.members.flatMap((s) =>
    all
      .filter((object) => cueAllows(cue, s, object))
      .map((object) =>
        make(view, hit, s, object, {
          carried: subject.carried,
          hanging: subject.hanging || objects.hanging,
          example: objects.examples.includes(object),
        }),
      ),
  );
}

/** 支持创业者，支持学生: what the same kind of verb acts on before is a deed listed with this one. */
function isListedDeed(view: SentenceView, causes: readonly Argument[]): boolean {
  const [first] = causes;
  return view.cues.some(
    ({ cue, end }) =>
      cue.type === "enables" &&
      cue.construction === "active" &&
      first !== undefined &&
      end <= first.start &&
      first.start - end <= 4,
  );
}

/** “the API we released”, “CUDA, which NVIDIA built”: the object stands before its subject. */
function objectBeforeRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const s = view.args.findLastIndex((a) => a.end <= hit.start);
  const subject = view.args[s];
  const object = view.args[s - 1];
  if (!subject || !object || !cueAllows(hit.cue, subject, object)) return [];
  const near = /^ (?:(?:have|had|has|'ve|just|also|originally|first|co-)\s?)*$/iu.test(
    view.text.slice(subject.end, hit.start),
  );
  const joined = /^,? ?(?:that |which |who )?$/iu.test(view.text.slice(object.end, subject.start));
  return near && joined ? [make(view, hit, subject, object, {})] : [];
}

/** “CUDA, built by NVIDIA”: the agent follows, the thing stands before. */
function passiveByRule(view: SentenceView, hit: CueHit, markerLength: number): FoundRelation[] {
  const from = hit.end + markerLength;
  const agents = findObjects(view, { start: hit.start, end: from }, 24, () => true, false);
  if (!agents) return [];
  const accepts = (thing: Argument): boolean => agents.members.some((agent) => cueAllows(hit.cue, agent, thing));
  const found = findSubject(view, hit, reachOf(view, "strong"), accepts, true);
  if (!found) return [];
  const things = { ...found, members: found.members.map((thing) => classedBefore(view, thing, accepts)) };
  return agents.members.flatMap((agent) =>
    things.members
      .filter((thing) => cueAllows(hit.cue, agent, thing))
      .map((thing) => ({
        ...make(view, { ...hit, end: from - 1 }, agent, thing, {
          carried: things.carried,
          hanging: things.hanging || agents.hanging,
        }),
        construction: "passive",
        rule: `en-passive-${hit.cue.id}`,
      })),
  );
}

/** “Zig is a language created by …”: what is classed so was created, not the class. */
function classedBefore(view: SentenceView, thing: Argument, accepts: (argument: Argument) => boolean): Argument {
  const before = view.args[view.args.indexOf(thing) - 1];
  if (!before || thing.type !== "concept" || !accepts(before)) return thing;
  const words = view.text.slice(before.end, thing.start);
  return /^(?:,|['’]s| is| was|,? which (?:is|was)) (?:an?|the|another) (?:[\p{L}-]+ ){0,3}$/u.test(words)
    ? before
    : thing;
}

function make(
  view: SentenceView,
  hit: CueHit,
  subject: Argument,
  object: Argument,
  more: Pick<FoundRelation, "carried" | "hanging" | "example">,
): FoundRelation {
  const [source, target] = hit.cue.reverse ? [object, subject] : [subject, object];
  return { ...fromCue(view, hit), source, target, ...more };
}

/** “…，包括视频剪辑” goes on about the last word before it, not about the subject; a weak cue carries nothing. */
function mayCarry({ cue }: CueHit): boolean {
  return cue.strength !== "weak" && !(cue.type === "part_of" && cue.reverse === true);
}

function beginsWithVerb(view: SentenceView, at: number): boolean {
  const next = view.tokens.find((token) => token.start >= at);
  if (!next || view.language === "en" || view.args.some((a) => a.start <= next.start && next.start < a.end))
    return false;
  return (
    /^(?:v(?!n)|p)/u.test(next.tag) && !/^(?:有|是|要|到|用到|大|像|一)$/u.test(view.text.slice(next.start, next.end))
  );
}
