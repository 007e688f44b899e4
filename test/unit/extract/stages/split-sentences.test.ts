import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../../src/extract/stages/split-sentences.ts";

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  it.each([
    ["我们来了。他们走了！", ["我们来了。", "他们走了！"]],
    ["It costs 2.5 dollars. We paid.", ["It costs 2.5 dollars.", "We paid."]],
    ["Dr. Reed met Mr. Hale. They talked.", ["Dr. Reed met Mr. Hale.", "They talked."]],
    ['他说"不行。"然后走了。', ['他说"不行。"', "然后走了。"]],
    ["We tried GPT-4.5 first. It worked.", ["We tried GPT-4.5 first.", "It worked."]],
    ["no full stop at all", ["no full stop at all"]],
    ["", []],
    ["   ", []],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("marks questions in both languages, by sign and by word", () => {
    const questions = (text: string): boolean[] => sentencesOf(text).map((sentence) => sentence.question);
    expect(questions("你好吗？我很好。")).toEqual([true, false]);
    expect(questions("Is it done? It is.")).toEqual([true, false]);
    expect(questions("你去吗。")).toEqual([true]);
  });

  it("cuts clauses at commas, not in numbers", () => {
    const text = "We sold 1,000 chips, and they sold 2,000.";
    const clauses = sentencesOf(text)[0]?.clauses.map(({ start, end }) => text.slice(start, end));
    expect(clauses).toEqual(["We sold 1,000 chips,", "and they sold 2,000."]);
  });

  it("keeps unpunctuated speech in sentences of a bounded length that cover every word", () => {
    const text = "so we went there and then it rained ".repeat(60).trim();
    const sentences = cut(text);
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(400);
    expect(sentences.join(" ").replace(/\s+/gu, " ")).toBe(text);
  });
});
