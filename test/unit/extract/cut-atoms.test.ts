import { expect, it } from "vitest";
import { cutAtoms } from "../../../src/extract/cut-atoms.ts";

it.each([
  ["人工AI", ["人/x", "工/x", "AI/eng"]],
  ["H100s, o1 4o", ["H100s/eng", ",/w", " /", "o1/eng", " /", "4o/eng"]],
  ["Q&A U.S. and C#", ["Q&A/eng", " /", "U.S/eng", "./w", " /", "and/eng", " /", "C#/eng"]],
  ["OpenAI’s don’t", ["OpenAI/eng", "’s/eng", " /", "don’t/eng"]],
  ["5.2%和1:59 2x", ["5.2%/m", "和/x", "1:59/m", " /", "2x/m"]],
  ["Überlegung Привет カナ", ["Überlegung/eng", " /", "Привет/eng", " /", "カナ/x"]],
  ["\uD800a", ["\uD800/w", "a/eng"]],
])("cuts %j into atoms", (text, expected) => {
  const { count, starts, ends, kinds } = cutAtoms(text);
  const atoms = Array.from({ length: count }, (_, i) => `${text.slice(starts[i], ends[i])}/${kinds[i] ?? ""}`);
  expect(atoms).toEqual(expected);
});
