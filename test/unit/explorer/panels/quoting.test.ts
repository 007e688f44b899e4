import { describe, expect, it } from "vitest";
import { zh } from "../../../../src/explorer/i18n/zh.ts";
import { citeRelation } from "../../../../src/explorer/panels/cite.ts";
import { findInPassages } from "../../../../src/explorer/panels/reader/find-in-text.ts";
import { videoAt } from "../../../../src/explorer/panels/reader/video-at.ts";
import { sentenceAround } from "../../../../src/explorer/panels/relation-facts.ts";
import { placeWords } from "../../../../src/explorer/panels/use-place.ts";
import { buildTalkAxis } from "../../../../src/graph/talk-axis.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const talk = buildTalkGraph(tinyGraph());
const axis = buildTalkAxis(talk);

describe("the sentence round a clause", () => {
  const sentence = (text: string, words: string): string => {
    const start = text.indexOf(words);
    const { from, to } = sentenceAround(text, { start, end: start + words.length });
    return text.slice(from, to);
  };

  it.each([
    ["很好。于是我们发明了NVLink，这很快。对。", "我们发明了NVLink", "于是我们发明了NVLink，这很快。"],
    ["We built it. It runs at 3.5 GHz today. Yes.", "It runs", "It runs at 3.5 GHz today."],
    ["他问：“真的吗？”我说是。", "真的吗", "他问：“真的吗？”"],
    ["没有句号的话", "句号", "没有句号的话"],
  ])("of %s", (text, words, whole) => {
    expect(sentence(text, words)).toBe(whole);
  });
});

describe("a citation", () => {
  it("has the words, who said them and where", () => {
    const cited = citeRelation(
      talk,
      axis,
      { language: "zh", messages: zh },
      (key) => talk.graph.getNodeAttribute(key, "label"),
      "r:nvidia-develops-nvlink",
    );
    expect(cited).toBe("英伟达 → 研发 → NVLink\n“我们发明了NVLink。” — 黄仁勋, §1, A talk");
  });
});

describe("a place", () => {
  it("is before the talk for what nobody speaks", () => {
    expect(placeWords({ talk, axis }, zh, "d1.p1")).toBe("正文之前");
  });

  it("says where a time is only estimated", () => {
    const file = tinyGraph();
    file.attributes.passages.push(
      { id: "d1.p3", document: "d1", section: "d1.s1", speaker: "d1.v1", text: "是的。", start: 40, end: 43 },
      { id: "d1.p4", document: "d1", speaker: "d1.v1", text: "好。", start: 50, end: 52, startTime: 90 },
    );
    file.attributes.passages[1]!.startTime = 60;
    const timed = buildTalkGraph(file);
    const where = { talk: timed, axis: buildTalkAxis(timed) };
    expect(placeWords(where, zh, "d1.p2")).toBe("§1 · 1:00");
    expect(placeWords(where, zh, "d1.p3")).toMatch(/^§1 · 约 1:2\d$/u);
  });
});

describe("finding words in the transcript", () => {
  it("gives every place, in any case", () => {
    expect(findInPassages(talk.passages, "nvlink")).toEqual([{ passage: "d1.p2", start: 5 }]);
    expect(findInPassages(talk.passages, "的")).toEqual([{ passage: "d1.p1", start: 3 }]);
    expect(findInPassages(talk.passages, "  ")).toEqual([]);
  });
});

describe("the recording at a moment", () => {
  it.each([
    ["https://www.youtube.com/watch?v=abc&t=1s", "https://www.youtube.com/watch?v=abc&t=75s"],
    ["https://youtu.be/abc", "https://youtu.be/abc?t=75s"],
    ["https://www.bilibili.com/video/BV1", "https://www.bilibili.com/video/BV1?t=75"],
    ["https://example.org/talk.mp3", "https://example.org/talk.mp3#t=75"],
    ["https://example.org/page", undefined],
    ["javascript:alert(1)//youtube.com", undefined],
    ["not an address", undefined],
    [undefined, undefined],
  ])("of %s", (address, at) => {
    expect(videoAt(address, 75.4)).toBe(at);
  });
});
