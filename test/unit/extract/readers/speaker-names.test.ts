import { describe, expect, test } from "vitest";
import { isShortOf, splitBilingual, unifyNames } from "../../../../src/extract/readers/speaker-names.ts";

describe("unifyNames", () => {
  test.each([
    [["Lenny", "Lenny Rachitsky"], { Lenny: "Lenny Rachitsky" }],
    [["Mira Murati", "MURATI"], { MURATI: "Mira Murati" }],
    [["仁勋", "嘉宾黄仁勋", "黄仁勋"], { 仁勋: "黄仁勋" }],
    [["极客公园张鹏", "张鹏"], { 极客公园张鹏: "张鹏" }],
    [["John", "John Smith", "John Doe"], { John: "John" }],
    [["周鸿祎", "老周"], { 老周: "老周" }],
    [["WT", "Will Thorne"], { WT: "Will Thorne" }],
  ])("%j", (labels, expected) => expect(Object.fromEntries(unifyNames(labels))).toMatchObject(expected));
});

test("bilingual labels", () => {
  expect(splitBilingual("黄仁勋 Jensen Huang")).toEqual(["黄仁勋", "Jensen Huang"]);
  expect(splitBilingual("Jensen Huang 黄仁勋")).toEqual(["Jensen Huang", "黄仁勋"]);
  expect(splitBilingual("Jensen Huang")).toBeUndefined();
});

test("a single Chinese character is no short form", () => expect(isShortOf("鹏", "张鹏")).toBe(false));
