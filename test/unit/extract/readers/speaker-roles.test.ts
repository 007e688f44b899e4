import { describe, expect, test } from "vitest";
import { labelLikeness, readRole } from "../../../../src/extract/readers/speaker-roles.ts";

describe("readRole", () => {
  test.each([
    ["嘉宾黄仁勋", { name: "黄仁勋", role: "guest", unnamed: false }],
    ["主持人 张鹏", { name: "张鹏", role: "host", unnamed: false }],
    ["主持人", { name: "主持人", role: "host", unnamed: true }],
    ["主持人/Host", { name: "主持人", role: "host", unnamed: true }],
    ["Moderator Jane Roe", { name: "Jane Roe", role: "host", unnamed: false }],
    ["Q3", { name: "Q", role: "host", unnamed: true }],
    ["答", { name: "答", role: "guest", unnamed: true }],
    ["SPEAKER_00", { name: "SPEAKER_00", unnamed: true }],
    ["发言人2", { name: "发言人2", unnamed: true }],
    ["黄仁勋", { name: "黄仁勋", unnamed: false }],
  ])("%s", (label, expected) => expect(readRole(label)).toEqual(expected));
});

describe("labelLikeness", () => {
  test.each([
    [3, ["主持人", "Host", "Speaker 2", "问", "记者"]],
    [2, ["黄仁勋", "腾讯科技", "晚点LatePost", "Lenny Rachitsky", "MURATI", "阿卜杜拉·艾山"]],
    [1, ["奥特曼", "Lenny"]],
    [0, ["记住一点", "我的意思是", "第一", "Note", "In other words", "The answer", "比如"]],
  ] as const)("%i", (likeness, labels) => {
    expect(labels.map((label) => [label, labelLikeness(label)])).toEqual(labels.map((label) => [label, likeness]));
  });
});
