import type { EntityType } from "../../schema/ontology.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** What stands before or after a name and tells its type, in either language. First match counts. */
const CONTEXTS: readonly { type: EntityType; before?: RegExp; after?: RegExp }[] = [
  {
    type: "company",
    before:
      /(?:CEO of|founder of|founded|co-founded|work(?:s|ed|ing)? (?:at|for)|joined|acquired by|invest(?:ed|or)? in|employees? at|startup called|company called|engineers? at) $/u,
  },
  // 来自Inflection的Mustafa
  { type: "company", before: /来自$/u, after: /^的\s?(?:[A-Z]|\p{Script=Han}{2,4}(?:[，。、和]|$))/u },
  { type: "person", before: /来自[^，。；]{1,20}的$/u },
  { type: "person", before: /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Senator|my friend|with my guest)\.? $/u },
  {
    type: "person",
    before: /(?:CEO|创始人|联合创始人|总裁|主席|博士|教授|先生|记者|主持人|嘉宾|朋友|同事|作者)$/u,
    after: /^(?![A-Za-z]*(?:公司|集团))/u,
  },
  {
    type: "person",
    after:
      /^(?:说过|说|认为|告诉|问我|跟我说|曾说|曾经说|先生|博士|教授|老师|（[\p{Script=Han}·]{2,6}）(?:说|曾|告诉))/u,
  },
  {
    type: "person",
    after: /^,? (?:said|says|told|thinks|wrote|explained|asked|and I\b|who (?:is|was|founded|runs)|himself|herself)/u,
  },
  {
    type: "person",
    before:
      /\b(?:joined (?:as always |today |again |here )?by(?: my co-?host,?)?|here with|talking (?:to|with)|guest(?: today| this week)?(?: is|,)|interview(?:ed|ing)?(?: with)?|conversation with|my co-?host,?|married(?: to)?) $/iu,
    after: /^(?!['’]s (?:CEO|founder)| (?:engineers|employees|team))/u,
  },
  {
    type: "event",
    before: /\b(?:live|keynote|booth|on stage|demoed|spoke|speaking|met) (?:here )?at $/iu,
    after: /^(?! (?:University|College))/u,
  },
  {
    type: "company",
    after: /^(?:公司|集团|的(?:CEO|首席|创始人|总裁|员工|股价|估值|团队)|估值|上市|融资|收购|的股票)/u,
  },
  {
    type: "company",
    after:
      /^(?:'s (?:CEO|founder|stock|employees|valuation|board)|,? Inc\b| (?:announced|acquired|hired|raised|employs))/u,
  },
  { type: "company", before: /(?:创立了?|创办了?|成立了?|加入了?|收购了?|投资了?|就职于|任职于)$/u },
  {
    type: "place",
    before:
      /\b(?:lived? in|living in|based in|moved to|city of|flew to|back in|downtown|born in|grew up in|raised in) $/u,
  },
  { type: "place", before: /(?:位于|来到|飞往|住在|前往|抵达)$/u },
  { type: "place", after: /^(?:街|路|大街|广场|镇|县|州|岛)(?!由)/u },
  {
    type: "product",
    after: /^(?:模型|芯片|系统|平台|框架|软件|架构|GPU|服务器|应用|浏览器|语言|手机|游戏|大模型|签证|频道)/u,
  },
  {
    type: "product",
    before:
      /\b(?:app called|tool called|product called|model called|platform called|library called|a book called|using|built on|written in) $/u,
  },
  { type: "product", before: /(?:叫做?|名为|发布了?|推出了?|使用了?|用过?|基于)$/u },
];

const PUBLIC_BODY =
  /^(?:University|College|Institute|School|Foundation|Council|Commission|Committee|Agency|Department|Ministry|Society|Union|Church|Museum|Orchestra|Association|Academy|Army|Navy|Board|Bureau|Authority|Parliament|Senate|Court)$/u;

/** The form of a full name: two or three capitalised words, an initial among them. */
const FULL_NAME =
  /^[A-Z][a-z\u00C0-\u024F'\-]+(?: (?:[A-Z]\.|[A-Z][a-z\u00C0-\u024F'\-]+(?:-[A-Z][a-z\u00C0-\u024F]+)?|(?:Mc|Mac|O'|De|Van|Le)[A-Z][a-z]+)){1,2}$/u;

/** A guess at what a name in Latin letters names, by its form and what stands round it; undefined where nothing tells. */
export function guessLatinType(
  text: string,
  start: number,
  end: number,
  knowledge: LanguageKnowledge,
): EntityType | undefined {
  const name = text.slice(start, end);
  const words = name.split(" ");
  const bySuffix = words.length > 1 ? typeOfSuffix(words.at(-1) ?? "", knowledge) : undefined;
  if (bySuffix !== undefined) return bySuffix;
  const first = words[0] ?? "";
  const firstName = knowledge.words("en", "firstNames").has(first);
  const alsoWord = knowledge.words("en", "namesAlsoWords").has(first);
  if (firstName && FULL_NAME.test(name)) return "person";
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  const context = CONTEXTS.find((c) => (c.before?.test(before) ?? true) && (c.after?.test(after) ?? true));
  if (context && !(context.type === "person" && /\d|^[A-Z]{2,}/u.test(name))) return context.type;
  if (firstName && !alsoWord && words.length === 1) return "person";
  if (/\d|^[a-z]|[+#]/u.test(name)) return "product";
  if (FULL_NAME.test(name) && words.every((word) => !isWord(word, knowledge))) return "person";
  return undefined;
}

function typeOfSuffix(last: string, knowledge: LanguageKnowledge): EntityType | undefined {
  if (knowledge.words("en", "orgSuffixes").has(last)) return PUBLIC_BODY.test(last) ? "organization" : "company";
  if (knowledge.words("en", "eventSuffixes").has(last)) return "event";
  if (knowledge.words("en", "placeSuffixes").has(last)) return "place";
  if (knowledge.words("en", "workSuffixes").has(last)) return "product";
  return undefined;
}

function isWord(word: string, { english }: LanguageKnowledge): boolean {
  return english.tagsOf(word.toLowerCase()) !== undefined;
}
