import type { EntityType } from "../../schema/ontology.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** What stands before or after a name and tells its type, in either language. First match counts. */
const CONTEXTS: readonly { type: EntityType; before?: RegExp; after?: RegExp }[] = [
  {
    type: "person",
    before:
      /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Senator|CEO|founder|co-founder|named|friend|with my guest)\.? $/u,
  },
  {
    type: "person",
    after:
      /^(?:说|表示|认为|告诉|问我|和我|和他的|跟我说|曾说|曾经说|先生|博士|教授|老师|（[\p{Script=Han}·]{2,6}）(?:说|曾|告诉))/u,
  },
  { type: "person", after: /^,? (?:said|says|told|thinks|wrote|explained|asked|and I\b|who (?:is|was|founded|runs))/u },
  { type: "company", after: /^(?:公司|集团|的(?:CEO|首席|创始人|总裁|员工|股价|估值)|估值|上市|融资|收购)/u },
  {
    type: "company",
    after: /^(?:'s (?:CEO|founder|stock|employees|valuation|board)|,? Inc\b| (?:announced|acquired|hired|raised))/u,
  },
  {
    type: "company",
    before:
      /(?:CEO of|founder of|founded|co-founded|work(?:s|ed|ing)? (?:at|for)|joined|acquired by|invest(?:ed|or)? in|employee at|startup called|company called) $/u,
  },
  { type: "company", before: /(?:创立了?|创办了?|成立了?|加入了?|收购了?|投资了?|就职于|任职于)$/u },
  { type: "place", before: /\b(?:lived? in|live in|based in|moved to|city of|flew to|back (?:in|to)|downtown) $/u },
  { type: "place", before: /(?:位于|来到|飞往|住在|前往|抵达)$/u },
  { type: "product", after: /^(?:模型|芯片|系统|平台|框架|软件|架构|GPU|服务器|应用|浏览器|语言|手机|游戏|大模型)/u },
  {
    type: "product",
    before:
      /\b(?:app called|tool called|product called|called|model called|platform called|library called|a book called|using|built on) $/u,
  },
  { type: "product", before: /(?:叫做?|名为|发布了?|推出了?|使用了?|用过?|基于)$/u },
];

/** A guess at what a name in Latin letters names, by its form and what stands round it; undefined where nothing tells. */
export function guessLatinType(
  text: string,
  start: number,
  end: number,
  knowledge: LanguageKnowledge,
): EntityType | undefined {
  const name = text.slice(start, end);
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 1) {
    if (knowledge.words("en", "orgSuffixes").has(last))
      return /University|College|Institute|School|Foundation|Council|Commission|Committee|Agency|Department|Ministry|Society|Union|Church|Museum|Orchestra|Association/u.test(
        last,
      )
        ? "organization"
        : "company";
    if (knowledge.words("en", "eventSuffixes").has(last)) return "event";
    if (knowledge.words("en", "placeSuffixes").has(last)) return "place";
    if (knowledge.words("en", "workSuffixes").has(last)) return "product";
  }
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  const context = CONTEXTS.find(
    (c) => (c.before === undefined || c.before.test(before)) && (c.after === undefined || c.after.test(after)),
  );
  if (context && !(context.type === "person" && /\d/u.test(name))) return context.type;
  if (/\d|^[a-z]|[+#]/u.test(name)) return "product";
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^[A-Z][a-z\u00C0-\u024F'’\-]+\.?$|^[A-Z]\.$|^(?:Mc|Mac|O')[A-Z][a-z]+$/u.test(word))
  )
    return "person";
  return undefined;
}
