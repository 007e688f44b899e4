const EMPTY = 0;

/**
 * Words and a number for each, in one hashed trie: the key of a slot is (state, letter), its value the next state.
 * About 10 bytes a letter, where a Map of strings takes some hundred bytes a word. Letters are numbered as they come,
 * so that a key fits 32 bits with up to 2^18 states and 2^14 letters.
 */
export class WordTrie {
  private readonly letters = new Uint16Array(0x10000);
  private letterCount = 0;
  private keys = new Int32Array(1024);
  private nexts = new Int32Array(1024);
  private values = new Int32Array(512).fill(-1);
  private states = 1;

  /** State of the empty word. */
  static readonly ROOT = 0;
  /** Returned by `next` where no word goes on. */
  static readonly NONE = -1;

  /** Stores `value` (an index, not negative) for `word`; a word stored before gets the new value. */
  set(word: string, value: number): void {
    let state = WordTrie.ROOT;
    for (let i = 0; i < word.length; i++) {
      const letter = this.letters[word.charCodeAt(i)] || this.addLetter(word.charCodeAt(i));
      const following = this.lookUp(state, letter);
      state = following === WordTrie.NONE ? this.addState(state, letter) : following;
    }
    this.values[state] = value;
  }

  /** State after one more UTF-16 unit, or NONE. */
  next(state: number, code: number): number {
    const letter = this.letters[code] ?? 0;
    return letter === 0 ? WordTrie.NONE : this.lookUp(state, letter);
  }

  /** Value of the word that ends in this state, or -1 where none does. */
  valueAt(state: number): number {
    return this.values[state] ?? -1;
  }

  /** Value of a whole word, or -1. */
  get(word: string): number {
    let state = WordTrie.ROOT;
    for (let i = 0; i < word.length && state !== WordTrie.NONE; i++) state = this.next(state, word.charCodeAt(i));
    return state === WordTrie.NONE ? -1 : this.valueAt(state);
  }

  private lookUp(state: number, letter: number): number {
    const key = keyOf(state, letter);
    const mask = this.keys.length - 1;
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.keys[slot];
      if (found === key) return this.nexts[slot] ?? WordTrie.NONE;
      if (found === EMPTY) return WordTrie.NONE;
    }
  }

  private addLetter(code: number): number {
    return (this.letters[code] = ++this.letterCount);
  }

  private addState(from: number, letter: number): number {
    if (this.letterCount >= 1 << 14 || this.states >= 1 << 18)
      throw new Error(
        "The word list is too large for one trie: at most 262,143 beginnings of words of 16,383 letters.",
      );
    if (this.states * 2 > this.keys.length) this.growTable();
    if (this.states === this.values.length) this.values = doubled(this.values, -1);
    this.put(keyOf(from, letter), this.states);
    return this.states++;
  }

  private put(key: number, next: number): void {
    const mask = this.keys.length - 1;
    let slot = hash(key) & mask;
    while (this.keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.nexts[slot] = next;
  }

  private growTable(): void {
    const { keys, nexts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.nexts = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] ?? EMPTY;
      if (key !== EMPTY) this.put(key, nexts[slot] ?? WordTrie.NONE);
    }
  }
}

/** Never EMPTY: letters count from 1. */
function keyOf(state: number, letter: number): number {
  return (state << 14) | letter;
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function doubled(array: Int32Array, fill: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(fill);
  larger.set(array);
  return larger;
}
