import { describe, expect, it } from "vitest";
import { singular, tagEnglish } from "../../../../src/extract/terms/english-tagger.ts";
import { prepareEnglish } from "../../../../src/extract/terms/english-words.ts";

const words = prepareEnglish(
  [
    "nv 4 tool run",
    "vn 6 build use",
    "a 5 small fast",
    "n 5 sale card",
    "n 3 credit news study box",
    "+ credit card",
  ].join("\n"),
);

function tags(text: string): string {
  return tagEnglish(text, words, new Set([0]))
    .map(({ text: word, tag }) => `${word}/${tag}`)
    .join(" ");
}

describe("English parts of speech", () => {
  it.each([
    ["to build tools", "to/t build/v tools/n"],
    ["the build is fast", "the/d build/n is/m fast/a"],
    ["we use small cards", "we/p use/v small/a cards/n"],
    ["Acme's tools", "Acme/xn 's/d tools/n".replace("xn", "x")],
    ["they love GPT-4o", "they/p love/n GPT-4o/x"],
  ])("%s", (text, expected) => {
    expect(tags(text)).toBe(expected);
  });

  it.each([
    ["studies", "study"],
    ["boxes", "box"],
    ["sales", "sale"],
    ["news", "news"],
    ["analysis", "analysis"],
    ["us", "us"],
  ])("%s in the singular is %s", (plural, expected) => {
    expect(singular(plural, words)).toBe(expected);
  });

  it("knows a dictionary's compounds", () => {
    expect(words.isCompound("credit card")).toBe(true);
    expect(words.isCompound("card credit")).toBe(false);
  });
});
