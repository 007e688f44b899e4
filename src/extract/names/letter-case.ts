/** Of English text's words, the share that begins with a capital is some 10 %; recognisers' bare text has none. */
export function isLowerCaseTalk(shadow: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const text of shadow) {
    words += text.match(/[A-Za-z]{2,}/gu)?.length ?? 0;
    capitals += text.match(/(?<![A-Za-z])[A-Z][a-z]/gu)?.length ?? 0;
  }
  return words > 50 && capitals < words / 200;
}

/** A place right after a sentence's or quotation's start, where a capital says nothing. */
export function isInitial(text: string, start: number, sentenceStarts: ReadonlySet<number>): boolean {
  return sentenceStarts.has(start) || /["'(:—\-]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}
