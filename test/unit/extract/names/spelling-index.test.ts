import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneEditApart } from "../../../../src/extract/names/edit-distance.ts";
import { SpellingIndex } from "../../../../src/extract/names/spelling-index.ts";

describe("spellings one letter apart", () => {
  it.each([
    ["trainum", "trainium", true],
    ["neotron", "nemotron", true],
    ["teh", "the", true],
    ["clark", "slack", false],
    ["same", "same", false],
    ["", "a", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isOneEditApart(a, b)).toBe(expected);
    expect(isOneEditApart(b, a)).toBe(expected);
  });

  it("finds the owner by either end, and never for short names or versions", () => {
    const index = new SpellingIndex<string>();
    for (const name of ["Trainium", "Nvidia", "GPU", "H100", "Noam Brown"]) index.add(name, name);
    expect(index.near("Trainum")).toEqual(["Trainium"]);
    expect(index.near("Mvidia")).toEqual(["Nvidia"]);
    expect(index.near("Noan Brown")).toEqual(["Noam Brown"]);
    expect(index.near("CPU")).toEqual([]);
    expect(index.near("H200")).toEqual([]);
  });

  it("finds every spelling that one edit gives, and no other", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), name, (names, asked) => {
        const index = new SpellingIndex<string>();
        for (const each of new Set(names)) index.add(each, each);
        const expected = names.filter((each) => each.length > 4 && asked.length > 4 && isOneEditApart(asked, each));
        expect(index.near(asked).sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });
});
