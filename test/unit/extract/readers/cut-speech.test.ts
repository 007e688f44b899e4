import { describe, expect, test } from "vitest";
import { cutSpeech, sentenceEnds } from "../../../../src/extract/readers/cut-speech.ts";

const measure = { target: 40, most: 60 };
const parts = (text: string, cuts: readonly number[]) => [0, ...cuts].map((from, i) => text.slice(from, cuts[i]));

describe("cutSpeech", () => {
  test("cuts after the first sentence beyond the target", () => {
    const text =
      "今天我们说一说青岛的船。船是去年造的，很轻，也很快，一共有八个人在上面。第二件事是钱。明年我们还会再造一艘更大的船。";
    expect(parts(text, cutSpeech(text, { target: 20, most: 40 }))).toEqual([
      "今天我们说一说青岛的船。船是去年造的，很轻，也很快，一共有八个人在上面。",
      "第二件事是钱。明年我们还会再造一艘更大的船。",
    ]);
  });

  test("speech without punctuation is cut at a seam, else at a space", () => {
    const text = "we built a boat in bergen and it is light and it is fast and it has two masts and that is all";
    expect(parts(text, cutSpeech(text, measure, [0, 30, 57, 77]))[0]).toBe(text.slice(0, 57));
    for (const part of parts(text, cutSpeech(text, measure))) expect(part.length).toBeLessThanOrEqual(60);
  });

  test("a pause at a sentence's end comes first", () => {
    const text = "That is how the boat was built. And now for something else entirely, she said.";
    expect(cutSpeech(text, measure, [0, 32], new Set([32]))).toEqual([31]);
  });

  test("no character is cut in two", () => {
    const text = "😀".repeat(100);
    for (const part of parts(text, cutSpeech(text, { target: 20, most: 31 })))
      expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });
});

test("full stops of abbreviations and numbers end no sentence", () => {
  const text = "Mr. Reed paid 3.5 million. He left.";
  expect(sentenceEnds(text).map((end) => text.slice(0, end))).toEqual(["Mr. Reed paid 3.5 million.", text]);
});
