/** What a UTF-16 unit is to the segmenter. */
export const CHARACTER = { space: 1, han: 2, latin: 3, digit: 4, letter: 5, sign: 6, high: 7 } as const;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/[\s\u200B\u2060\uFEFF]/u, CHARACTER.space],
  [/[\p{Script=Han}〇々]/u, CHARACTER.han],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u, CHARACTER.latin],
  [/\p{Nd}/u, CHARACTER.digit],
  // A combining mark (e + U+0301), a joiner, a low surrogate out of place: goes on with the word it stands in.
  [/[\p{M}\u200C\u200D]/u, CHARACTER.latin],
  [/\p{L}/u, CHARACTER.letter],
  [/[\uD800-\uDBFF]/u, CHARACTER.high],
];

const known = new Uint8Array(0x10000);

/** Class of one UTF-16 unit; worked out when first met, then a table look-up. */
export function characterClass(code: number): number {
  return known[code] || (known[code] = classify(String.fromCharCode(code)));
}

/** Class of a character outside the first plane, by its two units: 𠮷 is Han, 😀 a sign. */
export function pairClass(pair: string): number {
  return classify(pair);
}

function classify(character: string): number {
  return TESTS.find(([test]) => test.test(character))?.[1] ?? CHARACTER.sign;
}
