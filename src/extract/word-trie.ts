/** No letter has this number: a slot that holds it is free. */
const FREE = 0;

/**
 * Words and a number for each, in one hashed trie: a slot joins a state and a letter to the next state. About 20 bytes
 * for each beginning of a word, where a Map of strings takes some hundred bytes a word. Letters are UTF-16 units.
 */
export class WordTrie {
  private parents = new Int32Array(1024);
  private letters = new Uint16Array(1024);
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
      const following = this.next(state, word.charCodeAt(i));
      state = following === WordTrie.NONE ? this.addState(state, word.charCodeAt(i)) : following;
    }
    this.values[state] = value;
  }

  /** State after one more UTF-16 unit, or NONE. */
  next(state: number, code: number): number {
    const mask = this.letters.length - 1;
    for (let slot = hash(state, code) & mask; ; slot = (slot + 1) & mask) {
      const letter = this.letters[slot];
      if (letter === FREE) return WordTrie.NONE;
      if (letter === code && this.parents[slot] === state) return this.nexts[slot] ?? WordTrie.NONE;
    }
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

  private addState(from: number, code: number): number {
    if (code === FREE) throw new Error("A word of the dictionary holds the character U+0000.");
    if (this.states * 2 > this.letters.length) this.growTable();
    if (this.states === this.values.length) this.growValues();
    this.put(from, code, this.states);
    return this.states++;
  }

  private put(parent: number, code: number, next: number): void {
    const mask = this.letters.length - 1;
    let slot = hash(parent, code) & mask;
    while (this.letters[slot] !== FREE) slot = (slot + 1) & mask;
    this.parents[slot] = parent;
    this.letters[slot] = code;
    this.nexts[slot] = next;
  }

  private growTable(): void {
    const { parents, letters, nexts } = this;
    this.parents = new Int32Array(parents.length * 2);
    this.letters = new Uint16Array(letters.length * 2);
    this.nexts = new Int32Array(nexts.length * 2);
    for (let slot = 0; slot < letters.length; slot++) {
      const letter = letters[slot] ?? FREE;
      if (letter !== FREE) this.put(parents[slot] ?? 0, letter, nexts[slot] ?? WordTrie.NONE);
    }
  }

  private growValues(): void {
    const larger = new Int32Array(this.values.length * 2).fill(-1);
    larger.set(this.values);
    this.values = larger;
  }
}

function hash(state: number, code: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
