import { allowsEnds, type RelationType } from "../../schema/ontology.ts";
import type { Argument } from "./arguments.ts";
import type { SentenceView } from "./cue-rules.ts";
import type { FoundRelation } from "./make-finding.ts";

/** What words between two neighbouring arguments say by themselves. `flip`: the second is the source. */
interface AdjacencyRule {
  rule: string;
  type: RelationType;
  between: RegExp;
  flip: boolean;
  implied?: boolean;
  /** The words of `between` are the cue. */
  cue: boolean;
}

const TITLE_ZH = String.raw`(?:首席执行官|执行官|CEO|CTO|CFO|COO|总裁|副总裁|董事长|总经理|掌门人|科学家|首席科学家|校长|院长|教授|主编|工程师|合伙人|负责人|主席|主教练)`;
const RULES: readonly AdjacencyRule[] = [
  // 英伟达首席执行官黄仁勋
  {
    rule: "zh-title-works-at",
    type: "works_at",
    between: new RegExp(
      String.raw`^的?(?:现任|前|联合)?(?:创始人|联合创始人)?[、兼和及]*(?:首席|高级|执行)?${TITLE_ZH}(?:[、兼和及]*${TITLE_ZH})*$`,
      "u",
    ),
    flip: true,
    cue: true,
  },
  // 360创始人周鸿祎
  {
    rule: "zh-title-founded",
    type: "founded",
    between: new RegExp(String.raw`^的?(?:联合|共同)?创(?:始|办)人(?:[、兼和及]*(?:首席)?${TITLE_ZH})*$`, "u"),
    flip: true,
    cue: true,
  },
  // Figma CEO Dylan Field; Block's CEO, Jack Dorsey
  {
    rule: "en-title-works-at",
    type: "works_at",
    between:
      /^(?:['’]s)? (?:former )?(?:CEO|president|chairman|CTO|CFO|COO|director|head|vice president)(?: and (?:co-?founder|founder))?,? $/iu,
    flip: true,
    cue: true,
  },
  {
    rule: "en-title-founded",
    type: "founded",
    between: /^(?:['’]s)? (?:CEO and )?(?:co-?founder|founder)(?: and CEO)?,? $/iu,
    flip: true,
    cue: true,
  },
  // Jane Roe, the CEO of Acme
  {
    rule: "en-apposition-works-at",
    type: "works_at",
    between:
      /^,? (?:who is |is |was )?(?:the |a |an )?(?:former )?(?:co-?founder and |founder and )?(?:CEO|president|chairman|CTO|director|head|professor|partner|VP)(?: and (?:co-?founder|founder))? (?:of|at) (?:the )?$/iu,
    flip: false,
    cue: true,
  },
  {
    rule: "en-apposition-founded",
    type: "founded",
    between: /^,? (?:who is |is |was )?(?:the |a )?(?:CEO and )?(?:co-?founder|founder)(?: and CEO)? of (?:the )?$/iu,
    flip: false,
    cue: true,
  },
  // 来自清华大学的张三
  { rule: "zh-from-works-at", type: "works_at", between: /^的$/u, flip: true, implied: true, cue: true },
  // 亚马逊的Trainium; Meta's MTIA
  {
    rule: "possessive-develops",
    type: "develops",
    between: /^(?:的|自家的|自己的|['’]s|['’]) ?(?:own |new |first )?$/u,
    flip: false,
    implied: true,
    cue: true,
  },
];

/** Relations that two neighbours state by what stands between them. */
export function applyAdjacency(view: SentenceView): FoundRelation[] {
  return view.args.slice(0, -1).flatMap((first, i): FoundRelation[] => {
    const second = view.args[i + 1];
    if (!second || second.start < first.end || second.entity === first.entity) return [];
    const between = view.text.slice(first.end, second.start);
    if (between.length > 50) return [];
    const rule = RULES.find((r) => r.between.test(between) && fits(r, first, second));
    if (!rule) return [];
    const [source, target] = rule.flip ? [second, first] : [first, second];
    return [
      {
        type: rule.type,
        source,
        target,
        rule: rule.rule,
        cue: { start: first.end, end: second.start },
        implied: rule.implied ?? false,
      },
    ];
  });
}

function fits(rule: AdjacencyRule, first: Argument, second: Argument): boolean {
  const [source, target] = rule.flip ? [second, first] : [first, second];
  if (!allowsEnds(rule.type, source.type, target.type)) return false;
  // A company's concept (英伟达的竞争优势) is not something it made.
  return rule.type !== "develops" || (target.type === "product" && source.type !== "person");
}
