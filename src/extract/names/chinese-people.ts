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
    if (best <= 0 || total < ENOUGH) return [];
    return places.map((place): Candidate => ({ ...place, type: "person", rule: "surname-context", score: 0.7 }));
  });
}

/** Ends of the names that may begin with this word: a surname, then up to two characters that end where a word ends. */
function nameEnds(text: string, words: readonly Token[], i: number, knowledge: LanguageKnowledge): number[] {
  const token = words[i];
  if (!token) return [];
  const surnames = knowledge.words("zh", "surnames");
  const length = surnames.has(text.slice(token.start, token.start + 2)) ? 2 : 1;
  if (length === 1 && !surnames.has(text[token.start] ?? "")) return [];
  const ends: number[] = [];
  for (let next = i; next < words.length && next < i + 3; next++) {
    const end = words[next]?.end ?? 0;
    const given = text.slice(token.start + length, end);
    if (given.length > 2 || !/^\p{Script=Han}*$/u.test(given) || NO_NAME.test(given)) break;
    if (given.length > 0 && couldBeName(text.slice(token.start, end), words.slice(i, next + 1), knowledge))
      ends.push(end);
  }
  return ends;
}

function couldBeName(name: string, words: readonly Token[], knowledge: LanguageKnowledge): boolean {
  if (knowledge.words("zh", "nonName").has(name) || knowledge.words("zh", "everyday").has(name)) return false;
  if (words.length === 1) return /^nr/u.test(words[0]?.tag ?? "") && name.length > 2;
  // 高 / 质量: a frequent word after a surname is that word.
  const last = words.at(-1);
  const tail = last ? name.slice(name.length - (last.end - last.start)) : "";
  return tail.length < 2 || knowledge.segmenter.frequencyOf(tail) < 3000;
}

interface PersonSigns {
  titles: readonly string[];
  speech: readonly string[];
  ordinary: ReadonlySet<string>;
}

function personSigns(knowledge: LanguageKnowledge): PersonSigns {
  const long = (list: ReadonlySet<string>): string[] => [...list].filter((word) => word.length > 1);
  return {
    titles: long(knowledge.words("zh", "titles")),
    speech: [...long(knowledge.words("zh", "speechVerbs")), "说", "问", "讲"],
    ordinary: knowledge.words("zh", "surnamesAlsoWords"),
  };
}

const INTRODUCED = /(?:我是|我叫|名叫|叫做|这位是|他是|她是|来自[^，。；]{1,16}的)$/u;
const ADDRESSED = /^(?:老师|先生|女士|教授|博士|同学|教练|院士|总|导|哥|姐|医生|律师)/u;
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
  let evidence = 0;
  if (titles.some((title) => before.endsWith(title))) evidence += 2;
  if (ADDRESSED.test(after) || titles.some((title) => title.length > 2 && after.startsWith(title))) evidence += 2;
  if (INTRODUCED.test(before)) evidence += 2;
  if (speech.some((verb) => after.startsWith(verb))) evidence += BOUNDARY.test(before) ? 1.5 : 0.7;
  if (token && /^nr/u.test(token.tag) && token.end - token.start > 2) evidence += 1;
  if (end - start === 3 && !knowledge.segmenter.has(text.slice(start, end))) evidence += 0.3;
  return evidence;
}
