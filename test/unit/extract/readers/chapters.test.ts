import { expect, test } from "vitest";
import { chapterOf, findChapterLists, matchChapters } from "../../../../src/extract/readers/chapters.ts";

test.each([
  ["( 15:51 ) AI推理和训练的未来", { time: 951, title: "AI推理和训练的未来" }],
  ["00:00 – Introduction", { time: 0, title: "Introduction" }],
  ["(01:00:46) Work", { time: 3646, title: "Work" }],
  ["开源与闭源 01:12:31", { time: 4351, title: "开源与闭源" }],
  ["Only words", undefined],
])("chapterOf %s", (text, chapter) => expect(chapterOf(text)).toEqual(chapter));

test("three lines in a row are a list, scattered ones and captions are none", () => {
  const prose = Array.from({ length: 9 }, () => "Words that go on.");
  expect([...findChapterLists(["0:00 A", "1:00 B", "2:00 C", ...prose])]).toEqual([0, 1, 2]);
  expect([...findChapterLists(["0:00 A", ...prose, "1:00 B"])]).toEqual([]);
  expect([...findChapterLists(["0:00 A", "0:02 B", "0:04 C", "words"])]).toEqual([]);
});

test("sections take times only from titles that share words, in order", () => {
  const sections: { title: string; startTime?: number }[] = [
    { title: "关于钱" },
    { title: "AGI即个人口袋助手" },
    { title: "市场策略" },
  ];
  matchChapters(sections, [
    { time: 110, title: "AGI 和个人助理的演变" },
    { time: 900, title: "构建基础设施" },
  ]);
  expect(sections.map(({ startTime }) => startTime)).toEqual([undefined, 110, undefined]);
});
