import { cutAtoms, type Atoms } from "./cut-atoms.ts";
import type { Token } from "./doc.ts";
import { log2Steps } from "./log2-steps.ts";
import { WordTrie } from "./word-trie.ts";

/** Words beyond the dictionary (names of the lexicon and of the talk), prepared for one segmenter. */
export interface ExtraWords {
  readonly trie: WordTrie;
  readonly scores: Int32Array;
  readonly tags: readonly string[];
}

export interface Segmenter {
  /**
   * Cuts text into words, in order: Chinese by the dictionary, "eng" for words in Latin (Greek, Cyrillic) letters, "m"
   * for numbers, "w" for signs, "x" for unknown characters. White space and zero-width characters are left out.
   * Linear in the text.
   */
  segment(text: string, extra?: ExtraWords): Token[];
  /**
   * Prepares words with their tags for `segment`. A word wins against its own parts and against chance neighbours
   * (英伟达 stays whole), not against a common word that crosses its edge (加速计 leaves 加速 / 计算 alone).
   * Words may hold Latin letters and spaces (Grace Blackwell); they never cut a Latin word or a number.
   */
  extraWords(words: Iterable<readonly [word: string, tag: string]>): ExtraWords;
  has(word: string): boolean;
  /** Tag of a dictionary word: n, v, a, nr, … */
  tagOf(word: string): string | undefined;
  /** How often a corpus of 60 million words has it, within 10 %; 0 for a word the dictionary lacks. */
  frequencyOf(word: string): number;
}

/** Sum of the frequencies of jieba's dictionary: the corpus its counts come from. */
const CORPUS_WORDS = 60_101_964;
/** An extra word counts at least as a word that the corpus has 64 times. */
const EXTRA_FREQUENCY = 64;
/** A frequency class is a quarter of a power of two. */
const CLASSES_PER_DOUBLING = 4;

/**
 * Prepares a dictionary segmenter: the most probable path through the graph of dictionary words (dynamic programming
 * from the right over unigram log probabilities, as jieba does without its hidden Markov model).
 * `wordsText` has lines `tag class word word …`, a word's frequency being about 2^(class / 4); lines that begin with #
 * are comments. Scores are whole numbers of 1/4096 bit, so that every engine finds the same path.
 */
export function prepareSegmenter(wordsText: string): Segmenter {
  const dictionary = readDictionary(wordsText);
  const { trie, classes, tags } = dictionary;
  const find = (word: string): number => trie.get(word);
  return {
    segment: (text, extra) => bestPath(text, cutAtoms(text), dictionary, extra),
    extraWords: (words) => prepareExtraWords(words, dictionary),
    has: (word) => find(word) >= 0,
    tagOf: (word) => tags[find(word)],
    frequencyOf: (word) => {
      const at = find(word);
      return at < 0 ? 0 : Math.round(2 ** ((classes[at] ?? 0) / CLASSES_PER_DOUBLING));
    },
  };
}

interface Dictionary extends ExtraWords {
  readonly classes: Uint8Array;
}

function readDictionary(wordsText: string): Dictionary {
  const trie = new WordTrie();
  const tags: string[] = [];
  const classes: number[] = [];
  for (const line of wordsText.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [tag = "", step = "0", ...words] = line.split(" ");
    for (const word of words) {
      trie.set(word, tags.length);
      tags.push(tag);
      classes.push(Number(step));
    }
  }
  const total = log2Steps(CORPUS_WORDS);
  return {
    trie,
    tags,
    classes: Uint8Array.from(classes),
    scores: Int32Array.from(classes, (step) => step * (4096 / CLASSES_PER_DOUBLING) - total),
  };
}

function prepareExtraWords(words: Iterable<readonly [string, string]>, dictionary: Dictionary): ExtraWords {
  const trie = new WordTrie();
  const tags: string[] = [];
  const scores: number[] = [];
  const least = log2Steps(EXTRA_FREQUENCY) - log2Steps(CORPUS_WORDS);
  for (const [word, tag] of words) {
    if (word === "") continue;
    trie.set(word, tags.length);
    tags.push(tag);
    scores.push(Math.max(least, pathScore(word, dictionary) + 1));
  }
  return { trie, tags, scores: Int32Array.from(scores) };
}

function pathScore(word: string, dictionary: Dictionary): number {
  return new Lattice(cutAtoms(word), dictionary, undefined).best[0] ?? 0;
}

function bestPath(text: string, atoms: Atoms, dictionary: Dictionary, extra: ExtraWords | undefined): Token[] {
  const { step, word, fromExtra } = new Lattice(atoms, dictionary, extra);
  const { count, starts, ends, kinds } = atoms;
  const tokens: Token[] = [];
  for (let i = 0; i < count; i += step[i] ?? 1) {
    const index = word[i] ?? -1;
    const source = fromExtra[i] === 1 && extra ? extra.tags : dictionary.tags;
    const tag = index >= 0 ? source[index] : kinds[i];
    if (tag === undefined || tag === "") continue;
    tokens.push({ start: starts[i] ?? 0, end: ends[i + (step[i] ?? 1) - 1] ?? text.length, tag });
  }
  return tokens;
}

/** The graph of words over a text's atoms, solved from the right: for each atom the best way to the end. */
class Lattice {
  /** Log probability of the best path from an atom to the end, in 1/4096 bit. */
  readonly best: Float64Array;
  /** Atoms of the best word that begins here; its index and where that index points. */
  readonly step: Uint16Array;
  readonly word: Int32Array;
  readonly fromExtra: Uint8Array;

  constructor(atoms: Atoms, dictionary: Dictionary, extra: ExtraWords | undefined) {
    const { count, kinds } = atoms;
    this.best = new Float64Array(count + 1);
    this.step = new Uint16Array(count).fill(1);
    this.word = new Int32Array(count).fill(-1);
    this.fromExtra = new Uint8Array(count);
    const unknown = -log2Steps(CORPUS_WORDS);
    for (let i = count - 1; i >= 0; i--) {
      // White space is free; a Latin word, a number, a sign and a character the dictionary lacks cost the same.
      this.best[i] = (this.best[i + 1] ?? 0) + (kinds[i] === "" ? 0 : unknown);
      if (kinds[i] === "x") this.tryWords(i, atoms, dictionary, 0);
      if (extra && kinds[i] !== "") this.tryWords(i, atoms, extra, 1);
    }
  }

  private tryWords(from: number, { text, ends, starts }: Atoms, words: ExtraWords, isExtra: number): void {
    const { trie, scores } = words;
    let state: number = WordTrie.ROOT;
    let atom = from;
    for (let at = starts[from] ?? 0; at < text.length; at++) {
      state = trie.next(state, text.charCodeAt(at));
      if (state === WordTrie.NONE) return;
      if (at + 1 !== ends[atom]) continue;
      atom++;
      const index = trie.valueAt(state);
      if (index < 0) continue;
      const path = (scores[index] ?? 0) + (this.best[atom] ?? 0);
      const here = this.best[from] ?? 0;
      if (path < here || (path === here && isExtra === 0)) continue;
      this.best[from] = path;
      this.step[from] = atom - from;
      this.word[from] = index;
      this.fromExtra[from] = isExtra;
    }
  }
}
