import { allowsEnds, type RelationType } from "../../schema/ontology.ts";
import type { CueHit } from "../cues.ts";
import type { Sentence } from "../doc.ts";
import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./make-finding.ts";

/** One sentence as the rules see it. Arguments and cues are those inside it, sorted by start. */
export interface SentenceView {
  text: string;
  sentence: Sentence;
  args: readonly Argument[];
  cues: readonly CueHit[];
  language: "zh" | "en";
}

/** How far an end may stand from its cue, in UTF-16 units: English words are longer than Chinese ones. */
const REACH = { zh: { source: 24, target: 26, close: 6 }, en: { source: 70, target: 70, close: 16 } } as const;
/** Coordination is followed this far: A、B、C and D. */
const MOST_COORDINATED = 8;
const COORDINATION =
  /^(?:[、,，]\s?|\s?(?:和|与|及|以及|或|或者|还有|and|or|&)\s?|,? (?:and|or|as well as) (?:the |a |an |our |their )?|[、,，]\s?(?:和|以及|与|and|or) ?)+$/u;

/** Everything the cues of one sentence say. */
export function applyCues(view: SentenceView): FoundRelation[] {
  return view.cues.flatMap((hit, i) => {
    // A cue inside a name is part of the name: 加速计算.
    if (view.args.some((a) => a.reference === undefined && a.start < hit.end && hit.start < a.end)) return [];
    switch (hit.cue.construction) {
      case "active":
      case "fixed":
        return activeRule(view, hit, i);
      case "passive":
        return passiveRule(view, hit);
      case "between":
        return betweenRule(view, hit);
      case "copula":
        return copulaRule(view, hit);
      case "examples":
        return examplesRule(view, hit);
    }
  });
}

function ruleId(view: SentenceView, hit: CueHit): string {
  return `${view.language}-${hit.cue.construction}-${hit.cue.id}`;
}

/** 我们发明了NVLink；NVIDIA built CUDA. The subject may stand in an earlier clause of the sentence. */
function activeRule(view: SentenceView, hit: CueHit, index: number): FoundRelation[] {
  const weak = hit.cue.strength === "weak";
  const reach = REACH[view.language];
  const clause = clauseOf(view.sentence, hit.start);
  const nextCue = view.cues[index + 1];
  const targets = rightArguments(view, hit.end, weak ? reach.close : reach.target, clause.end, nextCue?.start);
  if (targets.length === 0) return [];
  const left = view.args.filter(
    (a) => a.end <= hit.start && a.start >= clause.start && hit.start - a.end <= (weak ? reach.close : reach.source),
  );
  const near = left.toReversed().slice(0, 3);
  const carried =
    near.length === 0 && !weak
      ? view.args.filter((a) => a.end <= clause.start && a.start >= view.sentence.start).slice(0, 1)
      : [];
  return pairUp(hit.cue.type, near.length > 0 ? near : carried, targets, hit.cue.reverse ?? false).map(
    ({ source, target }) => ({
      type: hit.cue.type,
      source,
      target,
      cue: { start: hit.start, end: hit.end },
      rule: ruleId(view, hit),
      weak,
      carried: near.length === 0,
    }),
  );
}

/** CUDA是由英伟达开发的；Figma was built by Dylan. */
function passiveRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const verbs = hit.cue.verbs ?? [];
  const agent = view.args.find((a) => a.start >= hit.end && a.start - hit.end <= (view.language === "zh" ? 4 : 8));
  const patient = view.args.findLast((a) => a.end <= hit.start && hit.start - a.end <= REACH[view.language].source);
  if (!agent || !patient) return [];
  const verbAt =
    view.language === "zh"
      ? view.text.slice(agent.end, agent.end + 8)
      : view.text.slice(Math.max(0, hit.start - 14), hit.start);
  const verb = verbs.find((word) => verbAt.includes(word));
  if (verb === undefined || !allowsEnds(hit.cue.type, agent.type, patient.type) || agent.entity === patient.entity)
    return [];
  return [
    {
      type: hit.cue.type,
      source: agent,
      target: patient,
      cue: { start: hit.start, end: hit.end },
      rule: ruleId(view, hit),
    },
  ];
}

/** A和B竞争；A与B相比；A compared to B. */
function betweenRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const reach = REACH[view.language].source;
  const left = view.args.filter((a) => a.end <= hit.start && hit.start - a.end <= reach);
  const right = view.args.find((a) => a.start >= hit.end && a.start - hit.end <= reach);
  const last = left.at(-1);
  const before = left.at(-2);
  const joined =
    last && before && /^\s?(?:和|与|跟|同|及|vs\.?|and|with|、)\s?$/iu.test(view.text.slice(before.end, last.start));
  const pairs: [Argument | undefined, Argument | undefined][] = [];
  if (joined) pairs.push([before, last]);
  else if (last && right && right.start - last.end <= reach) pairs.push([last, right]);
  return pairs.flatMap(([a, b]): FoundRelation[] => {
    if (!a || !b || a.entity === b.entity || !allowsEnds(hit.cue.type, a.type, b.type)) return [];
    return [
      { type: hit.cue.type, source: a, target: b, cue: { start: hit.start, end: hit.end }, rule: ruleId(view, hit) },
    ];
  });
}

/** NVLink是一种互联技术；Rust is a language. The class is what the clause ends with. */
function copulaRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const weak = hit.cue.strength === "weak";
  const clause = clauseOf(view.sentence, hit.start);
  const subject = view.args.findLast((a) => a.end <= hit.start && a.start >= clause.start);
  const gap = subject ? hit.start - subject.end : Infinity;
  if (
    !subject ||
    gap > (weak ? 2 : REACH[view.language].close) ||
    !isOnlyAdverb(view.text.slice(subject.end, hit.start))
  )
    return [];
  const inside = view.args.filter((a) => a.start >= hit.end && a.end <= clause.end && a.reference === undefined);
  const object = inside.findLast((a) => /^[\s。，,.!！?？”"]*$/u.test(view.text.slice(a.end, clause.end)));
  if (!object || object.start - hit.end > (weak ? 4 : REACH[view.language].target) || object.entity === subject.entity)
    return [];
  if (!allowsEnds("is_a", subject.type, object.type) || (object.type !== "concept" && object.type !== subject.type))
    return [];
  return [
    {
      type: "is_a",
      source: subject,
      target: object,
      cue: { start: hit.start, end: hit.end },
      rule: ruleId(view, hit),
      weak,
    },
  ];
}

function isOnlyAdverb(between: string): boolean {
  return /^\s*(?:其实|本身|也|就|都|已经|不仅|确实|really|actually|itself|also|just)?\s*$/iu.test(between);
}

/** 大语言模型，比如Llama和Qwen；languages such as Rust and Go. */
function examplesRule(view: SentenceView, hit: CueHit): FoundRelation[] {
  const category = view.args.findLast((a) => a.end <= hit.start);
  if (!category || category.reference || !/^[\s，,（(：:—]*$/u.test(view.text.slice(category.end, hit.start)))
    return [];
  if (view.language === "en" && /^like$/iu.test(view.text.slice(hit.start, hit.end)) && category.type !== "concept")
    return [];
  const members = rightArguments(view, hit.end, REACH[view.language].close, view.sentence.end, undefined);
  return members.flatMap((member): FoundRelation[] => {
    if (member.reference || member.entity === category.entity || category.type !== "concept") return [];
    if (!allowsEnds("is_a", member.type, category.type)) return [];
    return [
      {
        type: "is_a",
        source: member,
        target: category,
        cue: { start: hit.start, end: hit.end },
        rule: ruleId(view, hit),
      },
    ];
  });
}

function clauseOf(sentence: Sentence, at: number): { start: number; end: number } {
  return sentence.clauses.findLast((clause) => clause.start <= at) ?? sentence;
}

/** The nearest argument to the right and those joined to it: CUDA、cuDNN和NVLink. Goes on past 比如, 包括. */
function rightArguments(
  view: SentenceView,
  from: number,
  reach: number,
  clauseEnd: number,
  stop: number | undefined,
): Argument[] {
  const right = view.args.filter((a) => a.start >= from);
  const first = right[0];
  if (
    !first ||
    first.start - from > reach ||
    first.start >= clauseEnd ||
    (stop !== undefined && stop < first.start && stop > from)
  )
    return [];
  const found = [first];
  for (const next of right.slice(1)) {
    const last = found.at(-1);
    if (!last || found.length >= MOST_COORDINATED || !COORDINATION.test(view.text.slice(last.end, next.start))) break;
    found.push(next);
  }
  return found;
}

/** The first source that the type allows with each target. */
function pairUp(
  type: RelationType,
  sources: readonly Argument[],
  targets: readonly Argument[],
  reverse: boolean,
): { source: Argument; target: Argument }[] {
  return targets.flatMap((right) => {
    const left = sources.find(
      (s) =>
        s.entity !== right.entity &&
        (reverse ? allowsEnds(type, right.type, s.type) : allowsEnds(type, s.type, right.type)),
    );
    if (!left) return [];
    return [reverse ? { source: right, target: left } : { source: left, target: right }];
  });
}
