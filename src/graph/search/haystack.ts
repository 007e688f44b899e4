/** How well a word fits a line, best first. */
export const MATCH = { exact: 0, prefix: 1, wordStart: 2, inside: 3 } as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

/**
 * Many short texts in one long string: one `indexOf` walks over all of them at the speed of memory, which a call for
 * each does not. Lines of plain Latin letters are kept apart, as they take half the memory and no Chinese word needs
 * to be looked for there.
 */
export class Haystack {
  private readonly latin: Stack;
  private readonly wide: Stack;
  private readonly lines: readonly string[];

  /** @param lines folded texts without line breaks */
  constructor(lines: readonly string[]) {
    this.lines = lines;
    const isWide = lines.map((line) => !isOneByte(line));
    this.latin = stackOf(lines, (i) => !isWide[i]!);
    this.wide = stackOf(lines, (i) => isWide[i]!);
  }

  /**
   * Visits each line that holds the word once, with the offset of its best place in the line and how good that is.
   * A single Latin letter is looked for at the beginning of lines only: inside, it stands nearly everywhere.
   */
  scan(word: string, visit: Visit): void {
    const scanStack = word.length === 1 && isOneByte(word) ? scanBeginnings : scanAll;
    if (isOneByte(word)) scanStack(this.latin, word, visit);
    scanStack(this.wide, word, visit);
  }

  line(index: number): string {
    return this.lines[index]!;
  }
}

type Visit = (line: number, offset: number, match: Match) => void;

interface Stack {
  text: string;
  /** Where each line starts, and behind the last one. */
  starts: Int32Array;
  /** Numbers of the lines. */
  numbers: Int32Array;
}

function stackOf(lines: readonly string[], belongs: (index: number) => boolean): Stack {
  const numbers = Int32Array.from([...lines.keys()].filter(belongs));
  const starts = new Int32Array(numbers.length + 1);
  const own: string[] = [];
  numbers.forEach((number, i) => {
    own.push(lines[number]!);
    starts[i + 1] = starts[i]! + lines[number]!.length + 1;
  });
  return { text: `${own.join("\n")}\n`, starts, numbers };
}

function scanBeginnings({ text, starts, numbers }: Stack, word: string, visit: Visit): void {
  for (let line = 0; line < numbers.length; line++) {
    const start = starts[line]!;
    if (text.startsWith(word, start))
      visit(numbers[line]!, 0, starts[line + 1]! - start === word.length + 1 ? MATCH.exact : MATCH.prefix);
  }
}

function scanAll({ text, starts, numbers }: Stack, word: string, visit: Visit): void {
  let line = 0;
  /** Place inside a word in the line at hand, until a better one is found: “tor” in “vector tor”. */
  let inside = -1;
  const settle = (): void => {
    if (inside >= 0) visit(numbers[line]!, inside - starts[line]!, MATCH.inside);
    inside = -1;
  };
  for (let at = text.indexOf(word); at >= 0;) {
    if (at >= starts[line + 1]!) {
      settle();
      line = lineOf(starts, at, line + 1);
    }
    const match = matchAt(text, word, starts[line]!, at, starts[line + 1]! - 1);
    if (match === MATCH.inside) {
      if (inside < 0) inside = at;
      at = text.indexOf(word, at + 1);
      continue;
    }
    inside = -1;
    visit(numbers[line]!, at - starts[line]!, match);
    at = text.indexOf(word, starts[line + 1]);
  }
  settle();
}

/** The line that holds a place, which is `from` or after it: near ones are tried first. */
function lineOf(starts: Int32Array, at: number, from: number): number {
  let step = 1;
  while (from + step < starts.length && starts[from + step]! <= at) step *= 2;
  let [low, high] = [from + (step >> 1), Math.min(starts.length - 1, from + step)];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

function matchAt(text: string, word: string, start: number, at: number, end: number): Match {
  if (at === start) return word.length === end - start ? MATCH.exact : MATCH.prefix;
  return startsWord(text, at) ? MATCH.wordStart : MATCH.inside;
}

/** After a space, a mark, or where the script changes, as in “英伟达gpu”. */
function startsWord(text: string, at: number): boolean {
  const [before, first] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return !isLetter(before) || isLatin(before) !== isLatin(first);
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Letters and digits as they stand in folded text; marks and spaces are not. */
function isLetter(code: number): boolean {
  return isLatin(code) || (code > 0xbf && !(code >= 0x2000 && code < 0x2e80) && !(code >= 0x3000 && code < 0x3040));
}

function isOneByte(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}
