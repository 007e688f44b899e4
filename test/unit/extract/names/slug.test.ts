import { describe, expect, it } from "vitest";
import { preparePinyin } from "../../../../src/extract/names/pinyin.ts";
import { slugOf } from "../../../../src/extract/names/slug.ts";

const pinyin = preparePinyin("# head\nming 明鸣\nyi 一\nzhang 张\nchang 长 \nzhong - 重");

describe("keys", () => {
  it.each([
    ["张一鸣", "zhang-yi-ming"],
    ["GPT-4o", "gpt-4o"],
    ["C++", "c-plus-plus"],
    ["C#", "c-sharp"],
    ["Nestlé", "nestle"],
    ["AI 明", "ai-ming"],
    ["𠮷", "𠮷"],
    ["!!!", "x"],
  ])("of %s: %s", (name, slug) => {
    expect(slugOf(name, pinyin)).toBe(slug);
  });
});
