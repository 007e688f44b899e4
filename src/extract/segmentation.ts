import type { Token } from "./doc.ts";

/** Words with their frequency and tag, and the longest word's length: all that the segmenter needs. */
export interface Segmenter {
  /** Cuts text into words; white space is left out. `extra` are spans that must stay whole (names), sorted. */
  segment(text: string, extra?: readonly { start: number; end: number }[]): Token[];
  tagOf(word: string): string | undefined;
  frequencyOf(word: string): number;
}

const LONGEST_WORD = 8;
const RUN =
  /(\p{Script=Han}+)|([A-Za-z\u00C0-\u024F](?:[A-Za-z0-9\u00C0-\u024F+#]|['’](?=[A-Za-z])|[-.&](?=[A-Za-z0-9]))*)|(\d+(?:[.,:]\d+)*(?:%|[A-Za-z]+)?)|(\s+)|(.)/gsu;

/**
 * Prepares a dictionary segmenter: the most probable path through the graph of dictionary words (dynamic programming
 * from the right, unigram log probabilities), as jieba does without its hidden Markov model. Linear in the text.
 * `wordsText` has lines `word frequency tag`; lines that begin with # are comments.
 */
export function prepareSegmenter(wordsText: string): Segmenter {
  const words = new Map<string, { score: number; frequency: number; tag: string }>();
  /** All beginnings of words, so that a look-up stops early. */
  const prefixes = new Set<string>();
  let total = 0;
  const rows: [string, number, string][] = [];
  for (const line of wordsText.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word, frequency, tag] = line.split(" ");
    if (word === undefined || frequency === undefined) continue;
    rows.push([word, Number(frequency), tag ?? "x"]);
    total += Number(frequency);
  }
  for (const [word, frequency, tag] of rows) {
    words.set(word, { score: log2Ratio(frequency, total), frequency, tag });
    for (let i = 1; i < word.length && i < LONGEST_WORD; i++) prefixes.add(word.slice(0, i));
  }
  const unknown = log2Ratio(1, total);

  const cutRun = (run: string, offset: number, out: Token[]): void => {
    const n = run.length;
    const best = new Float64Array(n + 1);
    const step = new Uint8Array(n);
    for (let i = n - 1; i >= 0; i--) {
      best[i] = (words.get(run[i] ?? "")?.score ?? unknown) + (best[i + 1] ?? 0);
      step[i] = 1;
      for (let length = 2; length <= LONGEST_WORD && i + length <= n; length++) {
        if (!prefixes.has(run.slice(i, i + length - 1))) break;
        const score = words.get(run.slice(i, i + length))?.score;
        if (score === undefined) continue;
        const path = score + (best[i + length] ?? 0);
        if (path > (best[i] ?? 0)) {
          best[i] = path;
          step[i] = length;
        }
      }
    }
    for (let i = 0; i < n; i += step[i] ?? 1) {
      const end = i + (step[i] ?? 1);
      out.push({ start: offset + i, end: offset + end, tag: words.get(run.slice(i, end))?.tag ?? "x" });
    }
  };

  const cut = (text: string, from: number, to: number, out: Token[]): void => {
    RUN.lastIndex = 0;
    const part = text.slice(from, to);
    for (const match of part.matchAll(RUN)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (match[1] !== undefined) cutRun(match[1], start, out);
      else if (match[2] !== undefined) out.push({ start, end, tag: "eng" });
      else if (match[3] !== undefined) out.push({ start, end, tag: "m" });
      else if (match[5] !== undefined) out.push({ start, end, tag: "w" });
    }
  };

  return {
    segment(text, extra = []) {
      const out: Token[] = [];
      let at = 0;
      for (const { start, end } of extra) {
        if (start < at) continue;
        cut(text, at, start, out);
        out.push({ start, end, tag: "name" });
        at = end;
      }
      cut(text, at, text.length, out);
      return out;
    },
    tagOf: (word) => words.get(word)?.tag,
    frequencyOf: (word) => words.get(word)?.frequency ?? 0,
  };
}

/**
 * log2(frequency / total), rounded: engines may differ in the last bit of a logarithm, and the path must not.
 */
function log2Ratio(frequency: number, total: number): number {
  return Math.round(Math.log2(Math.max(1, frequency) / total) * 4096) / 4096;
}
