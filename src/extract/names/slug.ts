import type { Pinyin } from "./pinyin.ts";

/** A key's readable part: Latin letters and digits joined by hyphens, Chinese by its usual reading: 张一鸣 → zhang-yi-ming. */
export function slugOf(name: string, pinyin: Pinyin): string {
  const latin = [...name.normalize("NFKC")].map((character) => {
    if (!/\p{Script=Han}/u.test(character)) return character;
    return ` ${pinyin.readingOf(character) ?? character} `;
  });
  const slug = latin
    .join("")
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/gu, "")
    .toLowerCase()
    .replace(/\+/gu, "-plus")
    .replace(/#/gu, "-sharp")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return slug === "" ? "x" : slug.normalize("NFC");
}
