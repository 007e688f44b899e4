import type { Candidate, Layers, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** Characters that no given name holds: pronouns, particles, common verbs, measure words. */
const NO_NAME =
  /[的了是在和与也都就不有说会能要把被给对从到让得着过很个们这那我你他她它上下来去做用看想问讲谈种些么吗呢吧啊哦嗯呀总导哥姐，。]/u;
/** Evidence from which a stretch counts as a name. */
const ENOUGH = 2;

interface Guess {
  places: { passage: number; start: number; end: number }[];
  best: number;
}

/**
 * Chinese personal names the lexicon lacks: a surname and one or two characters that make no word, with what only goes
 * with people before or after (嘉宾陈明, 陈明说, 陈明老师, 我是陈明). What is found once counts everywhere.
 */
export function findChinesePeople(
  { shadow, tokens }: Pick<Layers, "shadow" | "tokens">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const signs = personSigns(knowledge);
  const guesses = new Map<string, Guess>();
  shadow.forEach((text, passage) => {
    const words = tokens[passage] ?? [];
    words.forEach((token, i) => {
      for (const end of nameEnds(text, words, i, knowledge)) {
        const name = text.slice(token.start, end);
        const evidence = evidenceFor(text, token.start, end, words[i], signs, knowledge);
        const guess = guesses.get(name) ?? { places: [], best: 0 };
        guess.places.push({ passage, start: token.start, end });
        guess.best = Math.max(guess.best, evidence);
        guesses.set(name, guess);
      }
    });
  });
  return [...guesses].flatMap(([name, { places, best }]) => {
    const shorter = guesses.get(name.slice(0, -1));
    // 陈明 stands alone elsewhere: 陈明说 is not a name of three characters.
    if (shorter && shorter.places.length > places.length && shorter.best >= best) return [];
    const total = best + Math.min(1.5, 0.5 * (places.length - 1)) - (signs.ordinary.has(name[0] ?? "") ? 0.5 : 0);
    if (best < 0.6 || total < ENOUGH) return [];
    return places.map((place): Candidate => ({ ...place, type: "person", rule: "surname-context", score: 0.7 }));
  });
}

/** Ends of the names that may begin with this word: a surname, then up to two characters that end where a word ends. */
function nameEnds(text: string, words: readonly Token[], i: number, knowledge: LanguageKnowledge): number[] {
  const token = words[i];
  if (!token) return [];
  const word = text.slice(token.start, token.end);
  // A dictionary's own personal name: 王小川.
  if (/^nr/u.test(token.tag) && word.length === 3 && isSurname(word[0], knowledge))
    return isName(word, knowledge) ? [token.end] : [];
  if (!isSurname(word, knowledge)) return [];
  const ends: number[] = [];
  for (let next = i + 1; next < words.length && next < i + 3; next++) {
    const end = words[next]?.end ?? 0;
    const given = text.slice(token.end, end);
    if (words[next]?.start !== words[next - 1]?.end || given.length > 2) break;
    if (!/^\p{Script=Han}+$/u.test(given) || NO_NAME.test(given)) break;
    if (isName(text.slice(token.start, end), knowledge) && isGiven(given, words[next], knowledge)) ends.push(end);
  }
  return ends;
}

function isSurname(word: string | undefined, knowledge: LanguageKnowledge): boolean {
  return word !== undefined && knowledge.words("zh", "surnames").has(word);
}

function isName(name: string, knowledge: LanguageKnowledge): boolean {
  if (["nonName", "everyday", "headNouns"].some((list) => knowledge.words("zh", list).has(name))) return false;
  const [longest] = knowledge.names.matchesAt(name, 0).toReversed();
  return longest?.end !== name.length || longest.forms.some((form) => form.entry.type === "person");
}

/** A frequent word after a surname is that word (高 / 质量), unless the dictionary has it as a name (向东). */
function isGiven(given: string, last: Token | undefined, knowledge: LanguageKnowledge): boolean {
  if (given.length < 2 || !knowledge.segmenter.has(given)) return true;
  return /^n[rsz]/u.test(last?.tag ?? "") || knowledge.segmenter.frequencyOf(given) < 200;
}

/** Roles of a talk and of a sport that stand before names as titles do. */
const ROLES = [
  "嘉宾",
  "主持人",
  "选手",
  "冠军",
  "队友",
  "师兄",
  "师姐",
  "师弟",
  "师妹",
  "教练",
  "朋友",
  "同事",
  "前辈",
];

interface PersonSigns {
  titles: readonly string[];
  speech: readonly string[];
  ordinary: ReadonlySet<string>;
}

function personSigns(knowledge: LanguageKnowledge): PersonSigns {
  const long = (list: ReadonlySet<string>): string[] => [...list].filter((word) => word.length > 1);
  return {
    titles: [...ROLES, ...long(knowledge.words("zh", "titles"))],
    speech: [...long(knowledge.words("zh", "speechVerbs")), "说", "问", "讲"],
    ordinary: knowledge.words("zh", "surnamesAlsoWords"),
  };
}

const INTRODUCED = /(?:我是|我叫|我，|名叫|叫做|这位是|他是|她是|来自[^，。；]{1,16}的|有请|欢迎)$/u;
const ADDRESSED = /^(?:老师|先生|女士|教授|博士|同学|教练|院士|总|导|哥|姐|医生|律师|本人|自己|这个人|他们|她们)/u;
/** What people do: 吴斌来自…, 吴斌他…, 吴斌带着我. */
const ACTS =
  /^(?:他|她|来自|毕业|出生|退役|夺冠|获得|拿了|打破|是一个|是个|跑|赢|输|带着|带我|带他|跟我|和我|当时|以前|现在|就|也|都|还)/u;
/** What is done with people: 跟吴斌一起, 问吴斌. */
const WITH =
  /(?:^|[^\p{Script=Han}]|[我你他她们])(?:跟|和|与|像|给|找|对|让|叫|请|问|陪|带|帮|比|输给|赢了|认识|采访)$/u;
/** 王某，中国的著名摄影师，…: what one is stands behind the name, between commas or in brackets. */
const APPOSITION = /^[，（(]([^，。；、（）()]{2,18})[，。；、）)]/u;
const BOUNDARY = /(?:[，。、：；？！（("\s]|^)$/u;

function evidenceFor(
  text: string,
  start: number,
  end: number,
  token: Token | undefined,
  { titles, speech }: PersonSigns,
  knowledge: LanguageKnowledge,
): number {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 6);
  const title = before.replace(/(?:就是|是|叫|：|，)$/u, "");
  let evidence = 0;
  if (titles.some((word) => title.endsWith(word))) evidence += 2;
  if (ADDRESSED.test(after) || titles.some((word) => word.length > 2 && after.startsWith(word))) evidence += 2;
  if (INTRODUCED.test(before)) evidence += 2;
  // A heading or a label: 何杰：马拉松冠军
  if (start === 0 && /^(?:：|:|，)/u.test(after)) evidence += 2;
  const apposition = APPOSITION.exec(text.slice(end, end + 22))?.[1];
  if (apposition !== undefined && titles.some((word) => apposition.endsWith(word))) evidence += 1.5;
  if (speech.some((verb) => after.startsWith(verb))) evidence += BOUNDARY.test(before) ? 1.5 : 0.7;
  if (ACTS.test(after)) evidence += BOUNDARY.test(before) ? 0.8 : 0.4;
  if (WITH.test(before)) evidence += 0.8;
  if (token && /^nr/u.test(token.tag) && token.end - token.start > 2) evidence += 1;
  if (!knowledge.segmenter.has(text.slice(start, end))) evidence += end - start === 3 ? 0.5 : 0.2;
  return evidence;
}
