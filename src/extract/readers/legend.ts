const PAIR =
  /(\p{Script=Han}|\p{Lu}{1,4})\s*[:：=＝]\s*([\p{Script=Han}·]{2,8}|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})/gu;

/**
 * Short labels that a line before the talk explains: `张：张力奋  马：马化腾`, `MF = Michael Folkson, PW = Pieter Wuille`.
 * Empty where the text is anything else.
 */
export function readLegend(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(PAIR)];
  const rest = text.replace(PAIR, "").replace(/[\s,，;；、。|/()（）]+/gu, "");
  if (pairs.length < 2 || rest !== "") return new Map();
  return new Map(pairs.map(([, short = "", full = ""]) => [short, full]));
}
