import { describe, expect, it } from "vitest";
import { plainTitle, shortTitle } from "../../../../src/explorer/store/titles.ts";
import type { TranscriptDocument } from "../../../../src/schema/document.ts";

const talk = (title: string, publishedAt?: string): TranscriptDocument => ({
  id: "d1",
  title,
  language: "zh",
  sha256: "0".repeat(64),
  sections: [],
  speakers: [],
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

describe("a talk's title", () => {
  it.each([
    ["（视频）英伟达黄仁勋访谈：从日常研究到战略规划", "英伟达黄仁勋访谈：从日常研究到战略规划"],
    ["[Audio] A talk", "A talk"],
    ["A talk (with a note)", "A talk (with a note)"],
    ["（视频）", "（视频）"],
  ])("%s loses its format tag", (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  it.each([
    [talk("（视频）英伟达黄仁勋访谈：从日常研究到战略规划，AI正改变CEO们", "2024-10-15"), "英伟达黄仁勋访谈 · 2024-10"],
    [talk("短标题：有冒号"), "短标题：有冒号"],
    [talk("Jack Dorsey: on becoming Block, open source and access", "2022"), "Jack Dorsey"],
    [undefined, ""],
  ])("is short in the bar", (document, short) => {
    expect(shortTitle(document)).toBe(short);
  });
});
