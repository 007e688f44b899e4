import type { Candidate } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";

const LONGEST_PART = 6;
/** Characters of foreign names that rather begin the next word: 扎克伯格 / 曾. */
const PARTICLE = /[曾说和与到在于也都是对向从等及被让给把这那他的了来去就又还能会要想]/u;

/** 安德烈·卡帕西: what stands on both sides of the dot, as far as the characters are those of foreign names. */
export function findTransliterations(shadow: readonly string[], knowledge: LanguageKnowledge): Candidate[] {
  const letters = knowledge.words("zh", "transliteration");
  const isLetter = (character: string | undefined): boolean => character !== undefined && letters.has(character);
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
      if (dot - start < 1 || end - dot < 2 || end - start < 4) continue;
      found.push({ passage, start, end, type: "person", rule: "middle-dot", score: 0.85 });
      dot = end - 1;
    }
    return found;
  });
}
