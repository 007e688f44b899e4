import type { Candidate, Layers, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** What stands behind a surname when somebody is addressed or spoken of: 周总, 杨导, 田哥, 陈教授. */
const TITLES = new Set(["总", "导", "哥", "姐", "老师", "教授", "院士", "教练", "指导", "博士", "医生", "律师"]);
/** Said once, it may be a slip or a joke. */
const LEAST_PLACES = 2;

/**
 * People of whom the talk says only surname and title: 董哥, 肖导. A surname that is also a word (高, 和, 老) does not
 * count, nor what is said once. Where the full name is known, `findShortNames` has found them already.
 */
export function findFormsOfAddress(
  { shadow, tokens }: Pick<Layers, "shadow" | "tokens">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const surnames = knowledge.words("zh", "surnames");
  const ordinary = knowledge.words("zh", "surnamesAlsoWords");
  const places = new Map<string, Candidate[]>();
  shadow.forEach((text, passage) => {
    const words = tokens[passage] ?? [];
    words.forEach((token, i) => {
      const surname = text.slice(token.start, token.end);
      const title = next(text, token, words[i + 1]);
      if (title === undefined || !TITLES.has(title) || !surnames.has(surname) || ordinary.has(surname)) return;
      const end = token.end + title.length;
      const place = { passage, start: token.start, end, type: "person" as const, rule: "short-name", score: 0.6 };
      places.set(surname + title, [...(places.get(surname + title) ?? []), place]);
    });
  });
  return [...places.values()].filter((list) => list.length >= LEAST_PLACES).flat();
}

/** The word that follows without a gap. */
function next(text: string, { end }: Token, word: Token | undefined): string | undefined {
  return word?.start === end ? text.slice(word.start, word.end) : undefined;
}
