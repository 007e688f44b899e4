import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareFold } from "../../../src/extract/fold.ts";

const FOLDER = join(import.meta.dirname, "../../../graph-data/lexicon/segmentation");
const fold = prepareFold(readFileSync(join(FOLDER, "traditional.txt"), "utf8"));

describe("folding", () => {
  it.each([
    ["輝達與臺積電的機器學習", "辉达与台积电的机器学习"],
    ["ＧＰＵ　８０％", "GPU 80%"],
    ["“GPT‑4” isn’t", '"GPT-4" isn\'t'],
    ["「飛輪」", '"飞轮"'],
    ["亚当•斯密", "亚当·斯密"],
    ["a\u00A0b\tc", "a b c"],
  ])("turns %j into %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("leaves case, Chinese punctuation, line breaks and zero-width characters alone", () => {
    const text = "NVIDIA，很强。（真的！？）：；\n—…\u200B\uFEFF《书》";
    expect(fold(text)).toBe(text);
  });

  it("keeps the length of any string, so that offsets hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."輝達亁乾著“”「」Ａ１　•–瞭麼") }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
