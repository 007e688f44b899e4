import type { EntityType } from "../../schema/ontology.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** “X is a brewery”, “X, a festival”, “a festival called X”: nouns that say of what type the name is. */
const KINDS: readonly (readonly [EntityType, string])[] = [
  [
    "company",
    "company|startup|start-up|firm|studio|restaurant|bakery|brewery|winery|retailer|bank|manufacturer|publisher|publishing house|record label|brand|shop|store|chain|airline|carmaker|chipmaker|newspaper|law firm|consultancy|hotel|distillery|venture fund|hedge fund",
  ],
  [
    "organization",
    "organi[sz]ation|non-?profit|charity|university|institute|foundation|association|union|museum|school|college|movement|research center|think tank|orchestra|choir|club|band|team|church|party|agency|ngo|hospital",
  ],
  ["event", "conference|festival|tournament|competition|hackathon|summit|championship|marathon|trade show|exhibition"],
  ["place", "city|town|village|country|island|neighbou?rhood|province|region|suburb|valley|lake|river|mountain"],
  [
    "product",
    "programming language|language|framework|library|tool|app|application|database|book|novel|memoir|film|movie|documentary|song|album|game|video game|product|operating system|protocol|browser|website|podcast|newsletter|magazine|tv show|series|plugin|extension|editor|search engine|chatbot|model|engine|console|phone|gadget",
  ],
  [
    "person",
    "chef|actor|actress|singer|writer|author|musician|painter|poet|professor|scientist|journalist|engineer|designer|photographer|architect|lawyer|doctor|physicist|mathematician|economist|composer|director|comedian|friend of mine|guy|man|woman|kid|colleague|entrepreneur|investor|farmer|historian|philosopher",
  ],
];
const KIND_CONTEXTS: readonly { type: EntityType; before?: RegExp; after?: RegExp }[] = KINDS.flatMap(
  ([type, nouns]) => [
    {
      type,
      after: new RegExp(
        String.raw`^(?:,| is| was|,? which (?:is|was)|,? who (?:is|was)) (?:an?|the|another|my|our) (?:(?!of\b|for\b|in\b|at\b)[a-z-]+ ){0,3}?(?:${nouns})(?![\p{L}-]| (?:of|for|called|developer|manager|engineer|founder|owner|company|team))`,
        "u",
      ),
    },
    { type, before: new RegExp(String.raw`\b(?:${nouns}) (?:called|named) $`, "u") },
  ],
);

/** What stands before or after a name and tells its type, in either language. First match counts. */
const CONTEXTS: readonly { type: EntityType; before?: RegExp; after?: RegExp }[] = [
  {
    type: "company",
    before:
      /(?:CEO of|founder of|founded|co-founded|work(?:s|ed|ing)? (?:at|for)|joined|acquired by|invest(?:ed|or)? in|employees? at|startup called|company called|engineers? at) $/u,
  },
  {
    type: "organization",
    before:
      /\b(?:stud(?:ied|ying|y) at|graduated from|degree (?:from|at)|professor (?:at|of [a-z ]{3,24} at)|teach(?:es|ing)? at|taught at|PhD (?:at|from|in [a-z ]{3,24} at)|school at|enrolled at) $/u,
  },
  {
    type: "company",
    before: /\b(?:partner(?:ed|ing)? with|merged with|hired by|work(?:ed|s|ing)? for|shares in|stake in) $/u,
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

/** One word that says what it is: BenevolentAI, NVentures, AcmeLabs. */
const COMPANY_FORM = /^[A-Z][A-Za-z]*(?:[a-z](?:AI|Labs?|Bio|Health|Tech)|[A-Z]entures|[a-z]soft)$/u;
/** What speaks for a firm where nothing speaks for anything else. */
const COMPANY_NEAR = {
  before:
    /\b(?:I was|we were|(?:years|months|stint|time|days|worked|working|job|people|folks|friends|team|everyone) (?:over )?at|came (?:out of|over from)|led by|backed by|funded by|customers like|companies like) (?:a |the )?$/u,
  after: /^['’]s (?:software|platform|products?|technology|API|engineers?|team|customers?|office|valuation)\b/u,
};

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
  const near = text.slice(Math.max(0, start - 48), start);
  const far = text.slice(end, end + 64);
  const kind = KIND_CONTEXTS.find((c) => (c.before?.test(near) ?? true) && (c.after?.test(far) ?? true));
  if (kind && !(kind.type === "person" && /\d|^[A-Z]{2,}/u.test(name))) return kind.type;
  const context = CONTEXTS.find((c) => (c.before?.test(before) ?? true) && (c.after?.test(after) ?? true));
  if (context && !(context.type === "person" && /\d|^[A-Z]{2,}/u.test(name))) return context.type;
  if (firstName && !alsoWord && words.length === 1) return "person";
  if (COMPANY_FORM.test(name) || COMPANY_NEAR.before.test(before) || COMPANY_NEAR.after.test(after)) return "company";
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
