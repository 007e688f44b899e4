import type { Span } from "../../schema/mention.ts";
import type { EntityType, RelationType } from "../../schema/ontology.ts";
import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What owning says, by the types of owner and thing. `thing`: the thing is the source. */
interface Possession {
  owner: readonly EntityType[];
  owned: readonly EntityType[];
  type: RelationType;
  thing?: boolean;
  language?: "en";
}

const POSSESSIONS: readonly Possession[] = [
  // 亚马逊的Trainium; Meta's MTIA
  { owner: ["company", "organization"], owned: ["product"], type: "develops" },
  // 熊彼特的创造性破坏; Moore's law
  { owner: ["person"], owned: ["product", "concept"], type: "develops" },
  // ChatGPT的Canvas; Rust's compiler. What 的 joins to a concept mostly describes it: Azure的toB服务.
  { owner: ["product"], owned: ["product"], type: "part_of", thing: true },
  { owner: ["product"], owned: ["concept"], type: "part_of", thing: true, language: "en" },
  // 我们的聚云公司; Google's DeepMind
  { owner: ["company", "organization"], owned: ["company", "organization", "event"], type: "part_of", thing: true },
  // Meta的Noam Brown
  { owner: ["company", "organization"], owned: ["person"], type: "works_at", thing: true },
  // 孟菲斯的工厂
  {
    owner: ["place"],
    owned: ["company", "organization", "event", "product", "place"],
    type: "located_in",
    thing: true,
  },
];

/** The words that join owner and thing. */
export const POSSESSION_RULES = {
  zh: /^(?:的|旗下的?|自家的|自己的|自研的|的(?:新|开源|整个|小说|电影|专辑|歌曲|作品|新书|书|产品|手机|模型|芯片|论文|节目|应用|平台|游戏|画作|诗|文章|系统|技术|工具|项目|框架|理论|概念|著作|名画|代表作)+)$/u,
  en: /^(?:['’]s?|) (?:own |new |first |latest |original |very own )?$/iu,
} as const;
const POSSESSIVE_EN = /^(?:our|my|your|his|her|its|their)$/iu;

/** What the owner at `i` and the argument behind it say: an implied relation by their types. */
export function possessionOf(view: SentenceView, i: number, cue: Span): FoundRelation[] {
  const owner = view.args[i] as Argument;
  const owned = view.args[i + 1] as Argument;
  const words = view.text.slice(owner.start, owner.end);
  const bare =
    !/['’的]/u.test(view.text.slice(cue.start, cue.end)) && !/旗下|自/u.test(view.text.slice(cue.start, cue.end));
  if (owned.reference || (view.language === "en" && owner.reference && !POSSESSIVE_EN.test(words))) return [];
  // English nouns in a row are names of one thing as often as not.
  if (
    view.language === "en" &&
    bare &&
    !(owner.reference || (isOrganisation(owner) && (owned.type === "product" || owned.type === "event")))
  )
    return [];
  if (view.language === "zh" && endsRelativeClause(view, i)) return [];
  // “My newsletter”: what one writes or records is one's making.
  if (view.language === "en" && owner.type === "person" && owned.type === "concept" && owner.reference)
    return WORK_EN.test(view.text.slice(owned.start, owned.end)) && owner.reference.via === "speaker"
      ? [{ ...madeBy(owner, owned), cue: { start: owner.start, end: owned.end } }]
      : [];
  // 周总的粉丝 are nobody's making; 熊彼特的“创造性破坏” is.
  if (owned.type === "concept" && owner.type === "person" && !/^[“"《「『]/u.test(view.text.slice(owner.end + 1)))
    return [];
  if (view.language === "zh" && owner.type === "person" && owner.reference) return [];
  // 他们的Volta may be bought; 我们的Hopper and Meta的MTIA are made.
  if (owned.type === "product" && owner.reference?.via === "pronoun" && owner.type !== "product") return [];
  const listed = (view.phrases.listOf[i + 1] ?? [i + 1]).map((j) => (view.args[j] as Argument).type);
  // 我们的芯片设计、Hopper、Blackwell: the first that says something speaks for the list.
  const rule = [owned.type, ...listed].flatMap((type) => ruleFor(owner.type, type, view.language))[0];
  if (!rule || (owner.type === "person" && owner.reference && owned.type === "concept")) return [];
  // 我们的芯片设计、Hopper和Blackwell: the whole list is owned.
  const sameRule = (thing: Argument): boolean =>
    POSSESSIONS.some((p) => p.type === rule.type && p.owner.includes(owner.type) && p.owned.includes(thing.type));
  const things = (view.phrases.listOf[i + 1] ?? [i + 1])
    .filter((j) => j === i + 1 || !view.phrases.headOf.includes(j))
    .map((j) => view.args[j] as Argument)
    .filter(
      (thing) => thing.start >= owned.start && thing.entity !== owner.entity && sameRule(thing) && !thing.reference,
    );
  const own = view.text.slice(cue.start, cue.end).trim() !== "" ? cue : { start: owner.start, end: owned.end };
  return things.map((thing) => ({
    type: rule.type,
    source: rule.thing ? thing : owner,
    target: rule.thing ? owner : thing,
    rule: `${view.language}-possessive-${rule.type}-${owner.type}-${thing.type}`,
    construction: "possessive",
    strength: "medium",
    implied: true,
    cue: own,
  }));
}

/** Works that somebody speaks of as their own. */
const WORK_EN =
  /(?:^|[ -])(?:newsletter|podcast|book|blog|blog post|novel|memoir|album|song|film|documentary|paper|thesis|dissertation|essay|article|column|cookbook|screenplay|startup|invention|painting|sculpture|prototype|youtube channel|website|plugin|side project)s?$/iu;

function madeBy(source: Argument, target: Argument): Omit<FoundRelation, "cue"> {
  return {
    type: "develops",
    source,
    target,
    rule: "en-possessive-develops-person-work",
    construction: "possessive",
    strength: "medium",
    implied: true,
  };
}

function ruleFor(owner: EntityType, owned: EntityType, language: "zh" | "en"): readonly Possession[] {
  return POSSESSIONS.filter(
    (p) => p.owner.includes(owner) && p.owned.includes(owned) && (p.language ?? language) === language,
  );
}

function isOrganisation({ type }: Argument): boolean {
  return type === "company" || type === "organization";
}

const RELATIVE_VERB = /(?:用于|基于|运行|支持|面向|针对|适合|包含|需要|依赖|兼容|搭载|类似|关于|对于)$/u;

/** 用于奖励系统的模型: such a verb before the owner makes 的 the end of a relative clause. */
function endsRelativeClause(view: SentenceView, i: number): boolean {
  const first = view.args[view.phrases.listOf[i]?.[0] ?? i] as Argument;
  return RELATIVE_VERB.test(view.text.slice(Math.max(0, first.start - 4), first.start));
}
