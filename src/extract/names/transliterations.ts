import type { Candidate } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

const LONGEST_PART = 6;
/** Characters of foreign names beside those of the word list: 夫 安 翰 伦 stand in as many as the listed ones. */
const MORE_LETTERS = new Set(
  "夫安翰伦乔茨卫保爱鲍治得廉历冯易琳李士席松罕缪班简珊范堡豪烈斐邓惠素玻芙契吕略拜叶撒汗仑娃芭",
);
/** Characters of foreign names that rather belong to the words beside: 后来 / 安德烈·科瓦奇 / 曾. */
const PARTICLE = /[曾说和与到在于也都是对向从等及被让给把这那他的了来去就又还能会要想]/u;

/** 安德烈·卡帕西: what stands on both sides of the dot, as far as the characters are those of foreign names. */
export function findTransliterations(shadow: readonly string[], knowledge: LanguageKnowledge): Candidate[] {
  const letters = knowledge.words("zh", "transliteration");
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && (letters.has(character) || MORE_LETTERS.has(character));
  return shadow.flatMap((text, passage) => {
    const found: Candidate[] = [];
    for (let dot = text.indexOf("·"); dot >= 0; dot = text.indexOf("·", dot + 1)) {
      let start = dot;
      while (start > 0 && dot - start < LONGEST_PART && isLetter(text[start - 1])) start--;
      let end = dot + 1;
      let part = 0;
      while (end < text.length && part < LONGEST_PART) {
        if (text[end] === "·" && isLetter(text[end + 1])) part = 0;
        else if (isLetter(text[end])) part++;
        else break;
        end++;
      }
      while (end > dot + 2 && PARTICLE.test(text[end - 1] ?? "")) end--;
      while (start < dot - 1 && PARTICLE.test(text[start] ?? "")) start++;
      if (dot - start < 1 || end - dot < 2 || end - start < 4) continue;
      found.push({ passage, start, end, type: "person", rule: "middle-dot", score: 0.85 });
      dot = end - 1;
    }
    return found;
  });
}
