import type { Span } from "../../schema/mention.ts";
import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import { fitsEnds } from "./ends.ts";
import { findSubject } from "./find-subject.ts";
import { fromCue, type FoundRelation } from "./found-relation.ts";
import { clauseAt, hasVerb, REACH, type SentenceView } from "./sentence-view.ts";

const ONLY_ADVERB = {
  zh: /^(?:其实|本身|也|就|都|已经|不仅|确实|只|仅仅|仅|实际上|本质上|当然|显然|绝对|无疑|可能|现在|今天|毫无疑问|这种|这个|这样|系统|技术|技术|公司|平台|模型|，)*$/u,
  en: /^,? ?(?:(?:really|actually|itself|also|just|basically|essentially|obviously|clearly|now|still|which|who|that|is|are|was|being|definitely|certainly)\s?)*$/iu,
} as const;
/** The class's noun phrase ends here. */
const AFTER_CLASS_EN =
  /^(?:[\s.,;:!?)”"'-]|$| (?:that|which|who|for|to|in|on|of|with|and|but|where|company|platform|system|service|model|business))/iu;

/** NVLink是一种互联技术; Rust is a programming language; TBD, which is a platform. */
export function copulaRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const { cue } = hit;
  const weak = cue.strength === "weak";
  const clause = clauseAt(view, hit.start);
  const object =
    view.language === "zh"
      ? (classAtEnd(view, hit, clause.end, weak) ?? classBefore(view, hit, clause))
      : classAfter(view, hit, clause.end);
  if (!object) return [];
  const accepts = (subject: Argument): boolean => fitsEnds(cue, subject, object) && isFitting(subject, object);
  const reach = REACH[view.language];
  const subject = findSubject(view, hit, weak ? reach.close * 2 : reach.near, accepts, !weak);
  if (!subject || subject.hanging) return [];
  if (weak && subject.members.some((s) => s.reference?.rule === "topic-this")) return [];
  // “It's a joy”: what stands for a notion no lexicon has is too loosely bound to be classed.
  if (view.language === "en" && subject.members.some((s) => s.reference?.via === "pronoun" && s.guessed)) return [];
  const last = subject.members.at(-1);
  const until = subject.carried ? clause.start : hit.start;
  if (!last || !ONLY_ADVERB[view.language].test(view.text.slice(last.end, until))) return [];
  // 傅某，做的其实是…: the clause has a subject of its own.
  if (subject.carried && view.language === "zh" && /的/u.test(view.text.slice(clause.start, hit.start))) return [];
  // “One of her strengths is patience” makes patience a strength.
  const [first] = subject.members;
  const oneOf =
    first !== undefined &&
    view.language === "en" &&
    /\bone of (?:[\p{L}']+ ){0,2}$/iu.test(view.text.slice(view.sentence.start, first.start));
  if (oneOf) return fitsEnds(cue, object, first) ? [{ ...fromCue(view, hit), source: object, target: first }] : [];
  return subject.members.flatMap((source) =>
    classesListed(view, object)
      .filter((target) => fitsEnds(cue, source, target) && isFitting(source, target))
      .map((target) => ({ ...fromCue(view, hit), source, target, carried: subject.carried })),
  );
}

/** “She is a chef and restaurateur”: the class and those listed with it. */
function classesListed(view: SentenceView, object: Argument): Argument[] {
  const listed = view.language === "en" ? (view.phrases.listOf[view.args.indexOf(object)] ?? []) : [];
  const others = listed.flatMap((i) => view.args[i] ?? []).filter((a) => a.start > object.end && a.type === "concept");
  return [object, ...others];
}

/** 是在脑灰质, 是用铜缆, 是做什么工作流: a place, a means or a question stands there, no class. */
const NO_CLASS_ZH = /^(?:在|从|由|被|把|给|向|为了|因为|通过)|用|什么|哪|谁|怎|多少/u;

/** Chinese puts the class last in its clause: 一个领域特定的库. */
function classAtEnd(view: SentenceView, hit: CueHit, end: number, weak: boolean): Argument | undefined {
  const inside = view.args.filter((a) => a.start >= hit.end && a.end <= end && a.reference === undefined);
  const object = inside.findLast((a) =>
    /^(?:之一|之类|了|吧|啊|呢|而已|[\s。，,.!！?？”"、；;）)])*$/u.test(view.text.slice(a.end, end)),
  );
  if (!object || object.start - hit.end > (weak ? 6 : REACH.zh.far)) return undefined;
  // 这就是我的模型 names a thing, no class; 老周就是帮我们定义了…: what follows is a deed.
  if (/(?:我|你|他|她)(?:们)?的/u.test(view.text.slice(hit.end, object.start))) return undefined;
  if (NO_CLASS_ZH.test(view.text.slice(hit.end, object.start))) return undefined;
  return hasVerb(view, hit.end, object.start) ? undefined : object;
}

/** cuDNN是一个库，OptiX是一个，RAPIDS是另一个: the class was said in an earlier clause. */
function classBefore(view: SentenceView, hit: CueHit, clause: Span): Argument | undefined {
  if (
    !/一个$|一种$|之一$/u.test(view.text.slice(hit.start, hit.end)) ||
    !/^[\s，。,.；;！!]*$/u.test(view.text.slice(hit.end, clause.end))
  )
    return undefined;
  const ends = view.sentence.clauses.filter((c) => c.end <= clause.start).map((c) => c.end);
  return view.args.findLast(
    (a) =>
      a.end < clause.start &&
      a.reference === undefined &&
      a.type === "concept" &&
      ends.some((end) => /^[\s，；,;]*$/u.test(view.text.slice(a.end, end)) && end >= a.end) &&
      /是.{0,12}$/u.test(view.text.slice(view.sentence.start, a.start)),
  );
}

/** English puts it first: a language that …, with adjectives before it. */
function classAfter(view: SentenceView, hit: CueHit, end: number): Argument | undefined {
  const first = view.args.findIndex((a) => a.start >= hit.end);
  const argument = view.args[first];
  if (!argument || argument.reference || argument.end > end) return undefined;
  const words = view.text.slice(hit.end, argument.start);
  if (
    !/^ (?:[\p{L}\p{N}'-]+ ){0,4}$/u.test(words) ||
    /\b(?:of|for|to|in|into|on|with|that|than|from|about|behind|between|under|over|within|without|by|at|like|what|how|why|when|where)\b/iu.test(
      words,
    )
  )
    return undefined;
  // “It was helping them get access”, “it is based on”: a verb follows, no class.
  if (
    /^ (?:\p{L}+ly )?(?:\p{L}{2,}(?:ing|ed)|got|done|made|built) /iu.test(words) &&
    !/\ban?$/iu.test(view.text.slice(hit.start, hit.end))
  )
    return undefined;
  if (!AFTER_CLASS_EN.test(view.text.slice(argument.end, argument.end + 14))) return undefined;
  // “An alternative to Vagrant”, “a fork of it”: what such a noun relates says more than it classes.
  const behind = view.text.slice(argument.end, argument.end + 28);
  if (
    RELATIONAL_EN.test(view.text.slice(argument.start, argument.end)) &&
    /^ (?:and (?:an? )?[a-z]+ )?(?:to|of|for|with|between)\b/u.test(behind)
  )
    return undefined;
  const head = view.phrases.headOf[first] ?? -1;
  return head > first ? view.args[head] : argument;
}

const RELATIONAL_EN =
  /(?:^|[ -])(?:alternative|fork|part|piece|competitor|rival|successor|predecessor|kind|version|example|reference|member|sort|fan|user|follower|supporter|customer|result|combination|lot|bunch|mix|matter|way|reason|step|form|type|key|side|threat|response|answer|consequence|function|source|friend|student|set|collection|variety)s?$/iu;

/** A class is a concept; a product is one of a product (a version of), never of a pronoun. */
function isFitting(subject: Argument, object: Argument): boolean {
  return object.type === "concept" || (object.type === subject.type && subject.reference === undefined);
}
