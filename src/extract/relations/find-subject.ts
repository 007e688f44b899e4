import type { Span } from "../../schema/mention.ts";
import type { Argument } from "./arguments.ts";
import { clauseAt, hasVerb, isDenied, type SentenceView } from "./sentence-view.ts";

/** Clauses put in between a subject and its verb: “Meta, which built Llama, competes …”; 谷歌，包括DeepMind，…. */
const INSERTED = {
  zh: /^(?:包括|比如|例如|也就是|即|就像|像|除了)/u,
  en: /^(?:which|who|whose|where|including|such as|like|as well as|along with|together with|for example|unlike)\b/iu,
} as const;

/** Words that stand as the subject of a cue; `carried` when they stand in an earlier clause. */
interface Subject {
  members: readonly Argument[];
  carried: boolean;
  hanging: boolean;
}

const RELATIVE_EN =
  /^,? ?(?:that|which|who|and|, which)?(?: (?:has|have|had|is|are|was|were|will|would|can|could|also|really|now|just|then|actually))*\s*$/iu;
/** Between the head of a clause and its verb stands no other subject. */
const NO_SUBJECT_EN =
  /^(?:and|but|so|then|or|also|which|that|who|to|it|just|really|actually|even|now|not only|has|have|had|is|are|was|were|will|would|can|could|do|does|did|don't|been|being|still|always|never|already|by|even|further|,|\s|-)*$/iu;
/** 李雷说我们要…, the chip that people buy: a pronoun or “people” nearer to the verb is its subject. */
const OTHER_SUBJECT = {
  zh: /我们|咱们|他们|她们|它们|你们|大家|人们|有人|很多人|每个人|任何人|(?<![其])他(?!的)|她(?!的)|(?<!自)我(?!们?的)|你(?!的)|认为|觉得|以为|相信|估计|发现|感觉/u,
  en: /\b(?:I|we|they|he|she|people|everyone|somebody|someone|you|nobody|many|everybody|think|guess|believe|hope|wonder)\b/iu,
} as const;
/** Tags of the dictionary that make a word a possible subject. */
const NOUNLIKE = /^(?:n|r|eng|m|nr|ns|nt|nz|vn|x)/u;
/** Words tagged as pronouns that are none here: 这样, 怎么, 什么. */
const NOT_SUBJECT_ZH =
  /^(?:这样|那样|这里|那里|其中|如何|怎么|为什么|什么|怎样|每|各|另|另外|同时|现在|今天|过去|未来|将来|最近|以后|之后|后来|目前|当时|最终|最后|实际上|事实上|本质上|一方面|首先|其次|甚至)$/u;

/** 几个月内, 三年后, 2016年: a time at the head of a clause does nothing. */
const TIME_FIRST_ZH =
  /^(?:在)?(?:过去的?|未来|接下来|短短)?(?:\d+|[几数两一二三四五六七八九十百]+)(?:多)?个?(?:年|月|天|周|星期|小时|分钟|季度)(?:之?内|之?后|以后|前|里|间|来|时间内?)?(?:就)?/u;

/** The subject of the verb at `at`: the nearest fitting phrase to the left in its clause, else the topic before it. */
export function findSubject(
  view: SentenceView,
  at: Span,
  reach: number,
  accepts: (argument: Argument) => boolean,
  mayCarry: boolean,
): Subject | undefined {
  const clause = clauseAt(view, at.start);
  const inside = leftOf(view, at.start, clause.start);
  for (const i of inside.toReversed()) {
    const argument = view.args[i] as Argument;
    const words = view.text.slice(argument.end, at.start);
    if (words.length > reach || OTHER_SUBJECT[view.language].test(words)) break;
    const { headOf, preposition, hangs } = view.phrases;
    const head = headOf[i] ?? -1;
    if (
      head >= 0 &&
      (view.args[head] as Argument).end <= at.start &&
      !(view.language === "en" && head < i && /^[, ]*(?:that|which|who)\b/iu.test(words))
    )
      continue;
    const relative = view.language === "en" && /^,? ?(?:that|which|who) /iu.test(words) && RELATIVE_EN.test(words);
    // 在OpenAI用Volta; at Google we built: the place of work acts where nobody else is named.
    const atWork =
      /^(?:在|at)$/u.test(preposition[i] ?? "") && (argument.type === "company" || argument.type === "organization");
    if (preposition[i] !== "" && !relative && !atWork) continue;
    // 坏AI的方式是让…: what only modifies acts through no noun of its own; a firm acts through its people.
    if (hangs[i] && (argument.type === "concept" || argument.type === "product")) continue;
    // 公司的发展取决于…: its growth does; a firm's people stand for the firm.
    if (hangs[i] && view.language === "zh" && !FIRM_ACTS_ZH.test(words)) continue;
    if (view.language === "zh" && (standsInsideNoun(words) || isObjectOfOther(view, argument, clause))) continue;
    // 训练AI、对齐AI、生成数据: deeds are listed, the one before is no subject.
    if (/^[、/]$/u.test(words.trim())) break;
    if (!accepts(argument)) continue;
    return { members: listBefore(view, i, at.start, accepts), carried: false, hanging: hangs[i] ?? false };
  }
  if (!mayCarry || hasOwnSubject(view, clause, at.start)) return undefined;
  return carriedSubject(view, clause, accepts);
}

const FIRM_ACTS_ZH =
  /^(?:的|旗下的)[^，。]{0,6}(?:人|团队|员工|工程师|科学家|创始人|同事|伙伴|老板|总裁|CEO|高管|部门|实验室)/u;

/** 你们对产品的需求是否…: the noun that such a phrase leads to is the subject. */
function standsInsideNoun(words: string): boolean {
  return /^(?:对|关于|与|和)[^，。]{1,10}的[\p{Script=Han}]{2,}/u.test(words);
}

/** 大家盯着谷歌要自己做…: what another verb is aimed at does nothing. */
function isObjectOfOther(view: SentenceView, argument: Argument, clause: Span): boolean {
  if (argument.reference) return false;
  const before = view.tokens.findLast((token) => token.end <= argument.start && token.start >= clause.start);
  return before?.end === argument.start && /着$/u.test(view.text.slice(before.start, before.end));
}

function leftOf(view: SentenceView, before: number, from: number): number[] {
  const found: number[] = [];
  view.args.forEach((argument, i) => {
    if (argument.end <= before && argument.start >= from) found.push(i);
  });
  return found;
}

function listBefore(
  view: SentenceView,
  i: number,
  before: number,
  accepts: (argument: Argument) => boolean,
): Argument[] {
  return (view.phrases.listOf[i] ?? [i])
    .map((member) => view.args[member] as Argument)
    .filter((argument) => argument.end <= before && accepts(argument));
}

/** A noun or pronoun before the verb that is no argument is its subject: 很多人开发…; people build …. */
function hasOwnSubject(view: SentenceView, clause: Span, at: number): boolean {
  if (view.language === "en") return !NO_SUBJECT_EN.test(view.text.slice(clause.start, at));
  if (/如何|怎么|怎样|为了|想着|希望/u.test(view.text.slice(clause.start, at))) return true;
  const time = TIME_FIRST_ZH.exec(view.text.slice(clause.start, at))?.[0].length ?? 0;
  return view.tokens.some(
    ({ start, end, tag }) =>
      start >= clause.start + time &&
      end <= at &&
      NOUNLIKE.test(tag) &&
      !NOT_SUBJECT_ZH.test(view.text.slice(start, end)) &&
      !/^(?:nt?d|t)$/u.test(tag),
  );
}

/** “which …” goes on about what was named last; else the clause before lends its first phrase. */
function carriedSubject(
  view: SentenceView,
  clause: Span,
  accepts: (argument: Argument) => boolean,
): Subject | undefined {
  const which = view.language === "en" && /^(?:which|who)\b/iu.test(view.text.slice(clause.start));
  const inserted = INSERTED[view.language];
  const isInserted = ({ start, end }: Span): boolean => inserted.test(view.text.slice(start, end));
  const earlier = view.sentence.clauses
    .filter((c) => c.end <= clause.start && (isInserted(clause) || !isInserted(c)))
    .toReversed()
    .slice(0, 3);
  for (const before of earlier) {
    const inside = leftOf(view, before.end, before.start);
    const order = which ? inside.toReversed() : inside;
    const i = order.find(
      (index) =>
        accepts(view.args[index] as Argument) &&
        !isDenied(view, before.start, (view.args[index] as Argument).start) &&
        (which || view.phrases.preposition[index] === "") &&
        view.phrases.headOf[index] === -1 &&
        (which ||
          !OTHER_SUBJECT[view.language].test(view.text.slice((view.args[index] as Argument).end, before.end))) &&
        // 很少有人在做OpenAI了，…: an object is no topic.
        (which || !hasVerb(view, before.start, (view.args[index] as Argument).start)),
    );
    if (i !== undefined)
      return {
        members: listBefore(view, i, before.end, accepts),
        carried: true,
        hanging: view.phrases.hangs[i] ?? false,
      };
    if (which) return undefined;
  }
  return undefined;
}
