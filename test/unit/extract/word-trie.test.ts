import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordTrie } from "../../../src/extract/word-trie.ts";

describe("word trie", () => {
  it("finds what was stored, and nothing else, like a map", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ab中国人工智能"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat())), fc.array(word), (entries, queries) => {
        const trie = new WordTrie();
        for (const [key, value] of entries) trie.set(key, value);
        const map = new Map(entries);
        for (const query of [...queries, ...map.keys()]) expect(trie.get(query)).toBe(map.get(query) ?? -1);
      }),
    );
  });

  it("walks letter by letter", () => {
    const trie = new WordTrie();
    trie.set("机器", 1);
    trie.set("机器学习", 2);
    const first = trie.next(WordTrie.ROOT, "机".charCodeAt(0));
    expect(trie.valueAt(first)).toBe(-1);
    expect(trie.valueAt(trie.next(first, "器".charCodeAt(0)))).toBe(1);
    expect(trie.next(first, "学".charCodeAt(0))).toBe(WordTrie.NONE);
  });

  it("grows past its first size", () => {
    const trie = new WordTrie();
    for (let i = 0; i < 5000; i++) trie.set(`w${i}`, i);
    expect([0, 7, 4999, 5000].map((i) => trie.get(`w${i}`))).toEqual([0, 7, 4999, -1]);
  });
});
