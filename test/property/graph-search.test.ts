import fc from "fast-check";
import { expect, it } from "vitest";
import { Haystack } from "../../src/graph/search/haystack.ts";
import { foldForSearch } from "../../src/graph/search/fold-for-search.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "数", "据", " ", "-", "é", "İ", "Ａ", "1"), maxLength: 12 });

it("folding keeps every offset", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (any) => {
      expect(foldForSearch(any)).toHaveLength(any.length);
    }),
  );
});

it("a haystack finds exactly the lines that hold a word, as looking through them one by one does", () => {
  fc.assert(
    fc.property(fc.array(text), text, (raw, query) => {
      const lines = raw.map(foldForSearch);
      const word = foldForSearch(query);
      fc.pre(word.length > 1);
      const found = new Map<number, number>();
      new Haystack(lines).scan(word, (line, offset) => {
        expect(found.has(line)).toBe(false);
        found.set(line, offset);
      });
      expect([...found.keys()].toSorted((a, b) => a - b)).toEqual(
        [...lines.keys()].filter((i) => lines[i]!.includes(word)),
      );
      for (const [line, offset] of found) expect(lines[line]!.startsWith(word, offset)).toBe(true);
    }),
  );
});
