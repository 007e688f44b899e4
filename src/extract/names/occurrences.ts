const WORD = /[A-Za-z0-9]/u;

/** Places where `name` stands in `text`, left to right, not overlapping; in Latin letters only as a whole word. */
export function occurrencesOf(text: string, name: string): number[] {
  const found: number[] = [];
  if (name.length < 2) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const glued =
      (WORD.test(text[at - 1] ?? "") && WORD.test(name[0] ?? "")) ||
      (WORD.test(text[at + name.length] ?? "") && WORD.test(name.at(-1) ?? ""));
    if (!glued) found.push(at);
  }
  return found;
}
