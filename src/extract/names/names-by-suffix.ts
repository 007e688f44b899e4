import type { EntityType } from "../../schema/ontology.ts";
import type { Candidate, Layers, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** Suffixes of bodies that are no companies. */
const PUBLIC_BODY =
  /(?:大学|学院|书院|研究院|研究所|实验室|基金会|协会|学会|商会|委员会|医院|中学|小学|法院|检察院|联盟|议院|党|部|局|署|队|公安局|体育局)$/u;
/** Suffixes that only names of companies have; others (科技, 智能, 云) are words of their own as well. */
const SURE =
  /(?:公司|集团|大学|学院|研究院|研究所|银行|基金会|协会|学会|医院|中学|小学|事务所|俱乐部|出版社|电视台|交易所)$/u;
/** What brands call their products: 星河大模型, 小艺助手. */
const PRODUCT = new Set(["大模型", "机器人", "手机", "浏览器", "助手", "操作系统", "小程序", "云", "号"]);
/** How far before the suffix a name may begin, in words and in characters. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 10;

/** 星河科技, 清华附中, 北京马拉松, 长安街: a name by the word it ends with and the words before, which make no sense. */
export function findNamesBySuffix(
  { shadow, tokens }: Pick<Layers, "shadow" | "tokens">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const organisations = knowledge.words("zh", "organisationSuffixes");
  const events = knowledge.words("zh", "eventSuffixes");
  const places = knowledge.words("zh", "placeSuffixes");
  return shadow.flatMap((text, passage) => {
    const words = tokens[passage] ?? [];
    return words.flatMap((token, i): Candidate[] => {
      const suffix = text.slice(token.start, token.end);
      const type: EntityType | undefined = PRODUCT.has(suffix)
        ? "product"
        : organisations.has(suffix)
          ? PUBLIC_BODY.test(suffix)
            ? "organization"
            : "company"
          : events.has(suffix)
            ? "event"
            : places.has(suffix)
              ? "place"
              : undefined;
      if (type === undefined || (suffix.length < 2 && type !== "place" && type !== "product")) return [];
      if (isVerbHere(text, token)) return [];
      const start = nameStart(text, words, i, type, suffix, knowledge);
      if (start === undefined) return [];
      return [{ passage, start, end: token.end, type, rule: `${type}-suffix`, score: 0.6 }];
    });
  });
}

/** A suffix that is a verb as well acts here: 微软投资了…, 红杉投资OpenAI. */
function isVerbHere(text: string, token: Token): boolean {
  return /^v/u.test(token.tag) && /^(?:了|过|着|[A-Z])/u.test(text.slice(token.end, token.end + 1));
}

/** Where the name begins; undefined where what stands before the suffix is no name. */
function nameStart(
  text: string,
  words: readonly Token[],
  i: number,
  type: EntityType,
  suffix: string,
  knowledge: LanguageKnowledge,
): number | undefined {
  const end = words[i]?.start ?? 0;
  let from = i;
  let proper = 0;
  while (from > 0 && i - from < MOST_WORDS) {
    const before = words[from - 1];
    if (!before || before.end !== words[from]?.start || end - before.start > MOST_CHARACTERS) break;
    const kind = partKind(text, before, knowledge);
    if (kind === "none") break;
    if (kind === "proper") proper++;
    from--;
  }
  // Plain nouns at the front are no part of the name: 国家队 in 中国 / 国家队 is led by a proper one.
  while (from < i && partKind(text, words[from], knowledge) !== "proper") from++;
  const start = words[from]?.start ?? end;
  if (proper === 0 || from === i || end - start < 2) return undefined;
  // Only a name right before it: 猎户星空 / 机器人.
  if (type === "product" && !(i - from === 1 && /^(?:nt|nz|x|eng)$/u.test(words[from]?.tag ?? ""))) return undefined;
  if (type === "company" && !SURE.test(suffix) && !hasHanName(text, words.slice(from, i))) return undefined;
  // 中国公司 is any company of that country.
  if (type === "company" && words.slice(from, i).every((word) => word.tag === "ns")) return undefined;
  return start;
}

function partKind(text: string, token: Token | undefined, knowledge: LanguageKnowledge): "proper" | "plain" | "none" {
  if (!token) return "none";
  const word = text.slice(token.start, token.end);
  if (token.tag === "eng") return /^[A-Z][a-z]{2}|[a-z][A-Z]/u.test(word) ? "proper" : "none";
  if (!/^\p{Script=Han}+$/u.test(word)) return "none";
  if (/^(?:x|ns|nr|nz|nt|nrt)$/u.test(token.tag) && !knowledge.words("zh", "nonName").has(word)) return "proper";
  return /^(?:n|j|ng|b|vn)$/u.test(token.tag) && knowledge.segmenter.frequencyOf(word) < 4000 ? "plain" : "none";
}

function hasHanName(text: string, words: readonly Token[]): boolean {
  return words.some(
    (word) => /^(?:x|ns|nr|nt|nrt)$/u.test(word.tag) && /\p{Script=Han}/u.test(text.slice(word.start, word.end)),
  );
}
