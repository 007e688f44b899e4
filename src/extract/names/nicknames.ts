import type { Candidate, Token } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

/** A short name and the full name it stands for. */
export type ShortNames = ReadonlyMap<string, string>;

const BEFORE_SURNAME = ["老", "小", "阿"];
const AFTER_SURNAME = [
  "总",
  "老师",
  "教授",
  "博士",
  "先生",
  "女士",
  "院士",
  "教练",
  "指导",
  "导",
  "哥",
  "姐",
  "队",
  "公",
];

/**
 * What people of the talk may be called: 老周, 周总, 周老师 of 周鸿祎, and the given name alone (小川 of 王小川) where it
 * is no word. A short name that two people could have is nobody's.
 */
export function shortNamesOf(fullNames: Iterable<string>, knowledge: LanguageKnowledge): ShortNames {
  const owners = new Map<string, string | undefined>();
  const add = (short: string, full: string): void => {
    owners.set(short, owners.has(short) && owners.get(short) !== full ? undefined : full);
  };
  for (const full of new Set(fullNames)) {
    const parts = splitName(full, knowledge);
    if (!parts) continue;
    const { surname, given } = parts;
    for (const word of BEFORE_SURNAME) add(`${word}${surname}`, full);
    for (const word of AFTER_SURNAME) add(`${surname}${word}`, full);
    if (given.length === 2 && knowledge.segmenter.frequencyOf(given) < 1000) add(given, full);
    else if (given.length === 1) for (const word of BEFORE_SURNAME) add(`${word}${given}`, full);
  }
  return new Map([...owners].filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** 王小川 → 王, 小川; undefined for a name that is no Chinese one. */
function splitName(name: string, knowledge: LanguageKnowledge): { surname: string; given: string } | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
  const compound = knowledge.words("zh", "surnamesCompound").has(name.slice(0, 2)) && name.length > 2;
  const surname = name.slice(0, compound ? 2 : 1);
  if (!compound && (name.length > 3 || !knowledge.words("zh", "surnames").has(surname))) return undefined;
  return { surname, given: name.slice(surname.length) };
}

/** Places where a short name stands as words of its own. */
export function findShortNames(
  shadow: readonly string[],
  tokens: readonly (readonly Token[])[],
  shortNames: ShortNames,
): { candidate: Candidate; full: string }[] {
  if (shortNames.size === 0) return [];
  const found: { candidate: Candidate; full: string }[] = [];
  const initials = new Set([...shortNames.keys()].map((short) => short[0]));
  shadow.forEach((text, passage) => {
    const words = tokens[passage] ?? [];
    words.forEach(({ start }, i) => {
      if (!initials.has(text[start])) return;
      // The longest first: of the words that follow, those that end two to four characters on.
      for (let last = Math.min(i + 3, words.length - 1); last >= i; last--) {
        const end = words[last]?.end ?? start;
        const full = end - start > 4 ? undefined : shortNames.get(text.slice(start, end));
        if (full === undefined) continue;
        found.push({ full, candidate: { passage, start, end, type: "person", rule: "short-name", score: 0.75 } });
      }
    });
  });
  return found;
}
