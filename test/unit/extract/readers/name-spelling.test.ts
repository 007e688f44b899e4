import { describe, expect, it } from "vitest";
import { spellName } from "../../../../src/extract/readers/name-spelling.ts";

describe("a name in capitals", () => {
  it.each([
    ["MARK CHEN", ["Thanks, Mark Chen."], "Mark Chen"],
    ["MARY-ANN ROE", ["We have Mary-Ann Roe here."], "Mary-Ann Roe"],
    ["J. ROE", ["JX Roe and J. Roe"], "J. Roe"],
    ["MARY-ANN ROE", [], "Mary-Ann Roe"],
    ["GPT", [], "GPT"],
  ])("%s beside %j is spelt %s", (name, texts, spelt) => {
    expect(spellName(name, texts)).toBe(spelt);
  });
});
