import { describe, expect, test } from "vitest";
import { readLabel } from "../../../../src/extract/readers/speaker-label.ts";

describe("readLabel", () => {
  test.each([
    ["主持人：欢迎", { name: "主持人" }, "欢迎"],
    ["主持人:欢迎", { name: "主持人" }, "欢迎"],
    ["张鹏（极客公园创始人）：好", { name: "张鹏", note: "极客公园创始人" }, "好"],
    ["Jack Dorsey: [07:47] Just", { name: "Jack Dorsey", time: 467 }, "Just"],
    ["Dylan Field (01:16):", { name: "Dylan Field", time: 76 }, ""],
    ["Lex Fridman (00:00:32) I believe", { name: "Lex Fridman", time: 32 }, "I believe"],
    ["Speaker 1  00:12", { name: "Speaker 1", time: 12 }, ""],
    ["发言人 2 00:00:05", { name: "发言人 2", time: 5 }, ""],
    ["[00:00:08] 主持人：欢迎", { name: "主持人", time: 8 }, "欢迎"],
    ["[00:00:08 --> 00:00:11] Hi there, all.", { time: 8 }, "Hi there, all."],
    ["(00:28):", { time: 28 }, ""],
    ["【王小明】聊船", { name: "王小明" }, "聊船"],
    ["《硅谷101》：欢迎", { name: "硅谷101", title: true }, "欢迎"],
    ["Q丨为什么", { name: "Q" }, "为什么"],
    ["Q - Could it", { name: "Q" }, "Could it"],
    ["JANE ROE, HOST: Welcome", { name: "JANE ROE", note: "HOST" }, "Welcome"],
    ["Jensen Huang -- President and CEO", { name: "Jensen Huang", note: "President and CEO", bare: true }, ""],
    ["Sam Altman", { name: "Sam Altman", bare: true }, ""],
  ])("%s", (line, expected, words) => {
    const label = readLabel(line);
    expect(label).toMatchObject(expected);
    expect(line.slice(label.length)).toBe(words);
  });

  test.each([
    "See https://example.org for more",
    "We met at 12:30 in Bergen",
    "他说得对，我们走吧。",
    "Well, I think so.",
  ])("%s has none", (line) => {
    expect(readLabel(line).name).toBeUndefined();
    expect(readLabel(line).time).toBeUndefined();
  });

  test("times without brackets count only where the whole file has them", () => {
    expect(readLabel("0:05 hello everyone").time).toBeUndefined();
    expect(readLabel("0:05 hello everyone", 0, true)).toMatchObject({ time: 5, timeLength: 5 });
  });
});
