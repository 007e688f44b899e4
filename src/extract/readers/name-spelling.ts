/**
 * A name in capitals, as captions write speakers, in the spelling of the talk where it is named there (`MARK CHEN` →
 * `Mark Chen`), else with capitals at the start of its words. Words without a vowel stay: GPT.
 */
export function spellName(name: string, texts: readonly string[]): string {
  if (!/^\p{Lu}[\p{Lu}.'’\- ]{2,}$/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  const pattern = new RegExp(String.raw`\b${name.replaceAll(".", "\\.")}\b`, "iu");
  for (const text of texts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found !== name) return found;
  }
  return name.replace(/\p{Lu}+/gu, (word) => (/[AEIOUY]/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word));
}
