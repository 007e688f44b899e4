import { allowsEnds, type EntityType, type RelationType } from "../../schema/ontology.ts";
import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import { POSSESSION_RULES, possessionOf } from "./possession.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the words between two neighbouring arguments say by themselves; those words are the cue. */
interface NeighbourRule {
  rule: string;
  language: "zh" | "en";
  type: RelationType;
  between: RegExp;
  /** The same with the second argument's own words. */
  with?: RegExp;
  /** What must follow the second argument. */
  after?: RegExp;
  /** What must stand before the first. */
  before?: RegExp;
  /** The second argument is the source. */
  flip?: boolean;
  /** Everything listed with the first argument is meant: A、B等C. */
  list?: boolean;
  from?: readonly EntityType[];
  to?: readonly EntityType[];
  implied?: boolean;
}

const TITLE_ZH =
  "(?:首席[\\p{Script=Han}]{2,4}官|执行官|CEO|CTO|CFO|COO|CMO|总裁|副总裁|董事长|总经理|副总经理|掌门人|掌门|首席科学家|科学家|校长|院长|所长|教授|副教授|讲师|主编|总编|编辑|记者|工程师|架构师|合伙人|负责人|总监|主任|主席|理事长|秘书长|主教练|教练|队长|馆长|研究员|分析师|创始合伙人|产品经理|创意总监|发言人|顾问)";
/** 南京大学天文系教授: the part of the house between it and the title. */
const DEPARTMENT_ZH = "(?:[\\p{Script=Han}]{1,8}(?:系|学院|研究院|研究所|部门|事业部|实验室|研究中心|专业))?";
const FOUNDER_ZH = "(?:联合|共同)?创(?:始|办|立)(?:人|者)";
const TITLE_EN =
  "(?:(?:co-)?(?:CEO|CTO|CFO|COO|CMO|president|chairman|chairwoman|chair|director|head|chief [a-z ]{3,24}|vice president|VP|SVP|professor|partner|managing partner|editor(?:-in-chief)?|coach|head coach|manager|engineer|scientist|researcher|analyst|executive|boss|curator|spokesperson|senior [a-z ]{3,20}|lead [a-z ]{3,20}))";
const FOUNDER_EN = "(?:co-?founder|founder|founding [a-z]+)";
const re = (source: string): RegExp => new RegExp(source, "iu");

const RULES: readonly NeighbourRule[] = [
  // 英伟达首席执行官黄仁勋
  {
    rule: "zh-title-works-at",
    language: "zh",
    type: "works_at",
    between: new RegExp(
      `^的?${DEPARTMENT_ZH}(?:现任|前|前任|联合|执行|高级|资深|全球|中国区|中国)*(?:${FOUNDER_ZH}[、兼和及]*)?(?:高级|执行|联合|资深)*${TITLE_ZH}(?:[、兼和及]*(?:联合|执行|高级)*${TITLE_ZH})*(?:[、，]|[（(])?$`,
      "u",
    ),
    flip: true,
  },
  // 360创始人周鸿祎
  {
    rule: "zh-title-founded",
    language: "zh",
    type: "founded",
    between: new RegExp(`^的?${FOUNDER_ZH}(?:[、兼和及&]*(?:首席)?${TITLE_ZH})*(?:[、，]|[（(])?$`, "u"),
    flip: true,
  },
  // 张鹏（极客公园创始人兼总裁）, 张三是星河的创始人
  {
    rule: "zh-founder-behind",
    language: "zh",
    type: "founded",
    between: /^(?:[（(，]|(?:就|也)?是|曾是|，?作为)?(?:前)?$/u,
    after: new RegExp(`^的?${FOUNDER_ZH}`, "u"),
    from: ["person"],
  },
  {
    rule: "zh-title-behind",
    language: "zh",
    type: "works_at",
    between:
      /^(?:教练|老师|先生|女士|博士|教授|导演|同学)?(?:[（(，]|[，]?(?:现在|目前|当时|后来)?(?:就|也)?是|曾是|，?作为|，?现任|出任|担任|，?现为)(?:前)?$/u,
    after: new RegExp(`^的?${DEPARTMENT_ZH}(?:前|现任|联合)?${TITLE_ZH}`, "u"),
    from: ["person"],
  },
  // 我，孙某，来自星河
  {
    rule: "zh-comes-from",
    language: "zh",
    type: "works_at",
    between: /^[，,]?(?:现在|目前)?来自(?:于)?$/u,
    from: ["person"],
  },
  // 何某，亚运会冠军
  {
    rule: "zh-took-part",
    language: "zh",
    type: "part_of",
    between:
      /^(?:，|、|是|曾是|作为|拿到过?|获得过?|夺得|拿下|现在是|，?现任|当选)?(?:了)?(?:第[\d一二三四五六七八九十百]+届)?$/u,
    after:
      /^(?:的)?(?:[男女]子)?(?:冠军|亚军|季军|金牌|银牌|铜牌|选手|成员|委员|代表|得主|队员|参赛者|主唱|会员|嘉宾)/u,
    from: ["person"],
    to: ["event", "organization", "product"],
  },
  // 来自星河的张三
  {
    rule: "zh-from-works-at",
    language: "zh",
    type: "works_at",
    between: /^的(?:创业者|研究员|工程师|教授|同学|朋友)?$/u,
    before: /来自$/u,
    flip: true,
  },
  // 像Llama这样的模型; PyTorch、TensorFlow等框架
  {
    rule: "zh-this-kind",
    language: "zh",
    type: "is_a",
    between:
      /^(?:等等?(?:其他|各种|不同的?|主流的?|知名)?的?|这样的(?:大型|新型)?|这种|这类|这款|这一类|之类的|这些|这几个)$/u,
    list: true,
    to: ["concept"],
  },
  // Triton和许多不同的框架
  {
    rule: "zh-and-other",
    language: "zh",
    type: "is_a",
    between:
      /^(?:和|以及|与|、|还有)(?:许多|很多|各种|其他|其它|不少|诸多)(?:各种|不同|其他|类似|主流)?的?(?:[\p{Script=Han}]{1,4}的)?$/u,
    list: true,
    to: ["concept"],
  },
  // 一个叫cuDNN的领域特定库
  {
    rule: "zh-called-kind",
    language: "zh",
    type: "is_a",
    between: /^的(?:全新|新|大型|开源)?(?:的)?$/u,
    before: /(?:叫做?|叫作|名为|名叫|称为)$/u,
    to: ["concept"],
  },
  // Figma CEO Dylan Field; Block's CEO, Jack Dorsey
  {
    rule: "en-title-works-at",
    language: "en",
    type: "works_at",
    between: re(
      `^(?:['’]s)? (?:former |current |own |then-)?(?:${FOUNDER_EN},? (?:and|&) )?${TITLE_EN}(?:,? (?:and|&) ${FOUNDER_EN})?,? $`,
    ),
    flip: true,
  },
  {
    rule: "en-title-founded",
    language: "en",
    type: "founded",
    between: re(`^(?:['’]s)? (?:${TITLE_EN},? (?:and|&) )?${FOUNDER_EN}(?:,? (?:and|&) ${TITLE_EN})?,? $`),
    flip: true,
  },
  // Jane Roe, the CEO of Acme; I'm the founder of Acme
  {
    rule: "en-apposition-works-at",
    language: "en",
    type: "works_at",
    between: re(
      `^(?:,|['’](?:m|s|re)| am| is| are| was| were|, who is|, who was| became| as)? ?(?:the |a |an |currently |now )*(?:former |current )?(?:${FOUNDER_EN},? (?:and|&) )?${TITLE_EN}(?:,? (?:and|&) ${FOUNDER_EN})? (?:of|at|for) (?:the )?$`,
    ),
  },
  {
    rule: "en-apposition-founded",
    language: "en",
    type: "founded",
    between: re(
      `^(?:,|['’](?:m|s|re)| am| is| are| was| were|, who is|, who was)? ?(?:the |a |an )?(?:${TITLE_EN},? (?:and|&) )?${FOUNDER_EN}(?:,? (?:and|&) ${TITLE_EN})? (?:of|at|behind) (?:the )?$`,
    ),
  },
  // Sam from OpenAI
  {
    rule: "en-from-works-at",
    language: "en",
    type: "works_at",
    between: /^,? (?:here )?(?:from|at|of) (?:the )?$/iu,
    from: ["person"],
    implied: true,
  },
  // Tidal, a music streaming service,
  {
    rule: "en-apposition-is-a",
    language: "en",
    type: "is_a",
    between:
      /^, (?:which is |who is )?(?:a|an|one of the|the) (?:(?!(?:of|for|in|and|to|with|on|from)\b)[\p{L}-]+ ){0,3}$/iu,
    after: /^(?:[,.;:!?)]|$| (?:that|which|who|for|based|built|made|designed|service|company|platform|framework)\b)/iu,
    to: ["concept"],
  },
  // Go and other languages
  {
    rule: "en-and-other",
    language: "en",
    type: "is_a",
    between: /^,? (?:and|or) (?:many |all the |some )?(?:other|similar) (?:[\p{L}-]+ ){0,2}$/iu,
    list: true,
    to: ["concept"],
  },
  // Dune by Frank Herbert; a model from Mistral AI
  {
    rule: "en-by-develops",
    language: "en",
    type: "develops",
    between: /^,? (?:which (?:is|was) )?by (?:the )?(?:author |artist |band |writer |director |company )?$/iu,
    flip: true,
    from: ["person", "company", "organization"],
    to: ["product"],
  },
  {
    rule: "en-from-develops",
    language: "en",
    type: "develops",
    between:
      /^,? (?:which (?:is|was) )?(?:here |out |straight )?from (?:the )?(?:folks |people |team |guys )?(?:over |out )?(?:at |of )?(?:the )?$/iu,
    flip: true,
    from: ["company", "organization"],
    to: ["product"],
    implied: true,
  },
  // Bitcoin and the broader crypto ecosystem
  {
    rule: "en-and-broader",
    language: "en",
    type: "part_of",
    between: /^,? (?:and|or|as well as|but also) (?:[a-z]+ ){0,4}$/iu,
    with: /^,? (?:and|or|as well as|but also) (?:(?:the|its|their|our|this|that|all of) )*(?:broader|wider|larger|whole|entire|overall|rest of the|rest of|bigger|greater) /iu,
    to: ["concept", "product", "organization", "place", "event"],
  },
  // child actor Ann Lee
  {
    rule: "en-role-name",
    language: "en",
    type: "is_a",
    between: /^,? $/u,
    with: /^\p{Ll}.*(?:er|or|ist|ian|ant|ent|star|man|woman|hero|champion|chef|coach|expert|guru|pilot|poet|friend)s? \p{Lu}/u,
    flip: true,
    from: ["person"],
    to: ["concept"],
  },
  // a Google tool called Bazel; an Acme tradition called maker week
  {
    rule: "en-called-develops",
    language: "en",
    type: "develops",
    between: /^ (?:[a-z-]+ ){1,3}(?:called|named) (?:the )?$/u,
    before: /\b(?:an?|the|this|that|another|new|old|famous|internal) $/iu,
    from: ["company", "organization"],
    to: ["product"],
  },
  {
    rule: "en-called-part",
    language: "en",
    type: "part_of",
    between: /^ (?:[a-z-]+ ){1,3}(?:called|named) (?:the )?$/u,
    before: /\b(?:an?|the|this|that|another|new|old|famous|internal) $/iu,
    flip: true,
    from: ["concept", "event", "company", "organization"],
    to: ["company", "organization"],
  },
  // an ecosystem called TBD
  {
    rule: "en-called",
    language: "en",
    type: "is_a",
    between:
      /^,? (?:(?:company|platform|system|service|business|brand) )?(?:called|named|known as|titled|by the name of) (?:the )?$/iu,
    flip: true,
    from: ["product", "company", "concept", "organization", "event"],
    to: ["concept"],
  },
  // 一种语言叫Rust
  {
    rule: "zh-called",
    language: "zh",
    type: "is_a",
    between: /^(?:[，,])?(?:名叫|叫做|叫作|叫|名为|称为)$/u,
    flip: true,
    from: ["product", "company", "organization", "event"],
    to: ["concept"],
  },
  // 孟菲斯的工厂; the lab in Zurich
  {
    rule: "zh-at-place",
    language: "zh",
    type: "located_in",
    between: /^(?:是|就)?(?:在|位于|坐落在|坐落于)$/u,
    after: /^(?:的|[，。,.]|附近|市|举行|举办|召开|开|$)/u,
    from: ["company", "organization", "product", "event", "place"],
    implied: true,
  },
  {
    rule: "en-in-place",
    language: "en",
    type: "located_in",
    between:
      /^,? (?:here |based |located |held |over |down |up |out |right |is |was |lives |lived )*(?:in|at|near) (?:downtown |the )?$/iu,
    from: ["company", "organization", "event", "place", "person"],
    implied: true,
  },
  { rule: "en-place-based", language: "en", type: "located_in", between: /^-based (?:[a-z]+ ){0,2}$/iu, flip: true },
  {
    rule: "en-place-in-place",
    language: "en",
    type: "located_in",
    between: /^, $/u,
    from: ["place"],
    to: ["place"],
    implied: true,
  },
];

/** Relations that two neighbours state by what stands between them. */
export function applyNeighbourRules(view: SentenceView): FoundRelation[] {
  return view.args.slice(0, -1).flatMap((first, i): FoundRelation[] => {
    const second = view.args[i + 1];
    if (!second || second.start < first.end || second.entity === first.entity) return [];
    const gap = view.text.slice(first.end, second.start);
    if (gap.length > 60) return [];
    const cue = { start: first.end, end: second.start };
    // “a book about chess called Openings”: the name is not one of what a preposition governs.
    const governed = (view.phrases.preposition[i] ?? "") !== "";
    // One gap can say two things: CEO and co-founder.
    const rules = RULES.filter(
      (r) => r.language === view.language && fits(view, r, first, second, gap) && !(governed && r.rule === "en-called"),
    );
    if (rules.length > 0) return rules.flatMap((rule) => write(view, rule, i)).map((found) => ({ ...found, cue }));
    return POSSESSION_RULES[view.language].test(gap) ? possessionOf(view, i, cue) : [];
  });
}

function fits(view: SentenceView, rule: NeighbourRule, first: Argument, second: Argument, gap: string): boolean {
  const [source, target] = rule.flip ? [second, first] : [first, second];
  return (
    rule.between.test(gap) &&
    allowsEnds(rule.type, source.type, target.type) &&
    (rule.from === undefined || rule.from.includes(source.type)) &&
    (rule.to === undefined || rule.to.includes(target.type)) &&
    (rule.with === undefined || rule.with.test(view.text.slice(rule.flip ? first.start : first.end, second.end))) &&
    (rule.after === undefined || rule.after.test(view.text.slice(second.end, view.sentence.end))) &&
    (rule.before === undefined || rule.before.test(view.text.slice(view.sentence.start, first.start)))
  );
}

function write(view: SentenceView, rule: NeighbourRule, i: number): FoundRelation[] {
  const first = view.args[i] as Argument;
  const second = view.args[i + 1] as Argument;
  // 编程这些AI: one name alone is no list of what follows.
  if (
    /^这/u.test(view.text.slice(first.end, second.start)) &&
    rule.list &&
    /^这(?:些|几)/u.test(view.text.slice(first.end)) &&
    (view.phrases.listOf[i] ?? []).length < 2
  )
    return [];
  const firsts = rule.list ? (view.phrases.listOf[i] ?? [i]).map((j) => view.args[j] as Argument) : [first];
  return firsts
    .filter((member) => member.entity !== second.entity && member.end <= second.start)
    .filter((member) =>
      rule.flip ? allowsEnds(rule.type, second.type, member.type) : allowsEnds(rule.type, member.type, second.type),
    )
    .map((member) => ({
      type: rule.type,
      source: rule.flip ? second : member,
      target: rule.flip ? member : second,
      rule: rule.rule,
      construction: "neighbour",
      strength: "strong",
      implied: rule.implied ?? false,
    }));
}
