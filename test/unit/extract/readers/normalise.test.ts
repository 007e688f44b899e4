import { describe, expect, test } from "vitest";
import { normalisePassage, normaliseSlice } from "../../../../src/extract/readers/normalise.ts";
import { PLAIN_STYLE } from "../../../../src/extract/readers/text-style.ts";

describe("normalisePassage", () => {
  test.each([
    ["Grace\nBlackwell 很快", "Grace Blackwell 很快"],
    ["加速\n计算", "加速计算"],
    ["关于“开源\nvs\n封闭”", "关于“开源 vs 封闭”"],
    ["他说：\n“好”", "他说：“好”"],
    ["****黄仁勋**** 说", "黄仁勋说"],
    ["我们 **最喜欢** 的", "我们最喜欢的"],
    ["we **like** it", "we like it"],
    ["[words](https://e.org/a_(b)) here", "words here"],
    ["![picture](x.png)words", "words"],
    ["1、[a [b]](https://e.org)", "1、a [b]"],
    ["\\*literal\\* \\--END--", "*literal* --END--"],
    ["snake_case and 5*8 and sh**t", "snake_case and 5*8 and sh**t"],
    ["a &amp; b &#8220;c&#8221;", "a & b “c”"],
    ["one<br>two", "one two"],
    ["It does. \\[07:47\\] It has.", "It does. It has."],
    ["It does. [(00:00:32)](https://e.org?t=32) It has.", "It does. It has."],
    ["unsetunset1、标题unsetunset", "1、标题"],
    ["zero\u200bwidth\u00a0space", "zerowidth space"],
    ["  outer  ", "outer"],
    ["kept [inaudible 00:12:34] words", "kept [inaudible 00:12:34] words"],
  ])("%j", (slice, text) => expect(normalisePassage(slice)).toBe(text));

  test("text from a PDF loses the spaces inside Chinese, not those between Latin words", () => {
    const style = { ...PLAIN_STYLE, spacedHan: true };
    expect(normalisePassage("光 互 联 的 GPU cluster ， 很 快", style)).toBe("光互联的 GPU cluster ，很快");
  });

  test("page numbers and running heads between two lines of a paragraph go", () => {
    const style = { ...PLAIN_STYLE, pages: true, runningHeads: new Set(["Annual talk #"]) };
    expect(normalisePassage("we built\n\n12\n\nAnnual talk 2023\n\nthe Gull", style)).toBe("we built the Gull");
  });
});

test("each unit keeps its offset in the source", () => {
  const source = "**A：** 甲\n乙 [c](d)";
  const { text, map } = normaliseSlice(source);
  expect(text).toBe("A：甲乙 c");
  expect([...map].map((at) => source[at])).toEqual([..."A：甲乙 c"]);
});
