import { describe, expect, it } from "vitest";
import type { LexiconEntry } from "../../../../src/schema/lexicon.ts";
import { formsOf, NameAutomaton } from "../../../../src/extract/names/name-automaton.ts";

function automaton(...names: string[]): NameAutomaton {
  const made = new NameAutomaton();
  const forms = names.flatMap((en, i) => {
    const entry: LexiconEntry = { id: `e${i}`, type: "concept", names: { en } };
    return formsOf(entry, (text) => text);
  });
  for (const form of forms) made.add(form);
  for (const form of forms) made.addSpaced(form);
  return made;
}

const ids = (made: NameAutomaton, text: string): string[] =>
  made.matchesAt(text, 0).flatMap(({ forms }) => forms.map((form) => form.entry.id));

describe("hyphens of the lexicon's names", () => {
  it("may be spaces in the talk", () => {
    expect(ids(automaton("open-source software"), "open source software wins")).toEqual(["e0"]);
    expect(ids(automaton("on-device model"), "on device models")).toEqual(["e0"]);
  });

  it("stay before short words and after single letters", () => {
    expect(ids(automaton("spin-off"), "spin off a unit")).toEqual([]);
    expect(ids(automaton("a-share"), "a share of it")).toEqual([]);
  });

  it("give nothing away that is another's name", () => {
    expect(ids(automaton("open-source", "open source"), "open source")).toEqual(["e1"]);
  });
});
