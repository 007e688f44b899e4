const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Marks that both scripts use; beside a Chinese character they are Chinese. */
const SHARED = /[“”‘’…—·]/u;
const CLOSING = /[,.;:!?%)\]}’”…，。；：！？）】」』》、]/u;
const OPENING = /[([{“‘（【「『《]/u;

/**
 * What stands between two pieces of one text that a line break or a cue boundary has parted, judged by the unit before
 * and after: nothing between two Chinese characters, else one space (`Grace⏎Blackwell` → `Grace Blackwell`).
 */
export function joinOf(before: string, after: string): "" | " " {
  if (before === "" || after === "" || /\s/u.test(before) || /\s/u.test(after)) return "";
  const left = CJK.test(before);
  const right = CJK.test(after);
  if (left && right) return "";
  return (left && SHARED.test(after)) || (right && SHARED.test(before)) ? "" : " ";
}

/** The same for words that came one by one: no space before a comma or after an opening bracket. */
export function joinOfWords(before: string, after: string): "" | " " {
  return CLOSING.test(after) || OPENING.test(before) ? "" : joinOf(before, after);
}

export function isCjk(unit: string): boolean {
  return CJK.test(unit);
}
