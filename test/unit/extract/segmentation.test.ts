import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareSegmenter, type ExtraWords } from "../../../src/extract/segmentation.ts";

const FOLDER = join(import.meta.dirname, "../../../graph-data/lexicon/segmentation");
const segmenter = prepareSegmenter(readFileSync(join(FOLDER, "words.txt"), "utf8"));

function cut(text: string, extra?: ExtraWords): string[] {
  return segmenter.segment(text, extra).map(({ start, end }) => text.slice(start, end));
}

function tagsOf(text: string, extra?: ExtraWords): string[] {
  return segmenter.segment(text, extra).map(({ tag }) => tag);
}

describe("segmenting", () => {
  it.each([
    ["我们发明了新的方法", ["我们", "发明", "了", "新", "的", "方法"]],
    ["研究生命的起源", ["研究", "生命", "的", "起源"]],
    ["Grace Blackwell很强", ["Grace", "Blackwell", "很", "强"]],
    ["GPT-4o和C++、AT&T", ["GPT-4o", "和", "C++", "、", "AT&T"]],
    ["Amazon's Trainium, don't", ["Amazon", "'s", "Trainium", ",", "don't"]],
    ["约1,000个，涨了2.5%，用200MW", ["约", "1,000", "个", "，", "涨", "了", "2.5%", "，", "用", "200MW"]],
    ["", []],
    [" \u3000\u200B\n", []],
  ])("cuts %j into words", (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it("tags Latin words, numbers, signs, unknown characters and dictionary words", () => {
    expect(tagsOf("我在NVIDIA工作20年。𠮷😀")).toEqual(["r", "p", "eng", "vn", "m", "m", "w", "x", "w"]);
    expect(tagsOf("3D 5G 10km 50%")).toEqual(["eng", "eng", "m", "m"]);
  });

  it("covers every string in order, leaving out white space only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end } of segmenter.segment(text)) {
          expect(text.slice(at, start)).toMatch(/^[\s\u200B\u2060\uFEFF]*$/u);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B\u2060\uFEFF]*$/u);
      }),
    );
  });
});

describe("extra words", () => {
  const extra = segmenter.extraWords([
    ["英伟达", "nt"],
    ["加速计", "n"],
    ["国美", "nt"],
    ["维生素C", "n"],
    ["Grace Blackwell", "nz"],
    ["race", "n"],
  ]);

  it("stay whole, with their own tag", () => {
    expect(cut("把英伟达成本算进去", extra)).toEqual(["把", "英伟达", "成本", "算", "进去"]);
    expect(tagsOf("英伟达", extra)).toEqual(["nt"]);
    expect(tagsOf("英伟达")).not.toEqual(["nt"]);
  });

  it("may join Latin letters with Chinese and bridge a space, but never cut a Latin word", () => {
    expect(cut("吃维生素C", extra)).toEqual(["吃", "维生素C"]);
    expect(cut("a Grace Blackwell rack", extra)).toEqual(["a", "Grace Blackwell", "rack"]);
  });

  it("yield to a common word that crosses their edge", () => {
    expect(cut("加速计算", extra)).toEqual(["加速", "计算"]);
    expect(cut("用加速计测量", extra)).toContain("加速计");
    expect(cut("中国美术馆", extra)).toEqual(["中国", "美术馆"]);
  });
});

describe("looking words up", () => {
  it("knows tag and frequency of dictionary words", () => {
    expect(segmenter.has("公司")).toBe(true);
    expect(segmenter.tagOf("公司")).toBe("n");
    expect(segmenter.frequencyOf("公司")).toBeGreaterThan(segmenter.frequencyOf("司机"));
    expect(segmenter.has("英伟达")).toBe(false);
    expect(segmenter.tagOf("英伟达")).toBeUndefined();
    expect(segmenter.frequencyOf("英伟达")).toBe(0);
  });
});
