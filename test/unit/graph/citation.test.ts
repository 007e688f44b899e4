import { expect, it } from "vitest";
import { citationOf, formatCitation } from "../../../src/graph/citation.ts";
import { buildTalkAxis } from "../../../src/graph/talk-axis.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const talk = sampleGraph(CHIP_TALK);
const axis = buildTalkAxis(talk);
const cite = (passage: string, start: number, end: number, language: "zh" | "en"): string =>
  formatCitation(citationOf(talk, axis, { passage, start, end }, language), language);

it("cites the exact words with speaker, section and time, in either language", () => {
  expect(cite("d1.p3", 0, 10, "zh")).toBe("“我们发明了NVLin”——黄仁勋，《开场》，0:20，《A sample talk》");
  expect(cite("d1.p3", 0, 10, "en")).toBe("“我们发明了NVLin” — Jensen Huang, “开场”, 0:20, “A sample talk”");
});

it("says that a time is estimated", () => {
  expect(cite("d1.p5", 0, 3, "zh")).toMatch(/，约 1:\d\d，/u);
  expect(cite("d1.p5", 0, 3, "en")).toMatch(/, ~1:\d\d, /u);
});

it("leaves out what is not known", () => {
  expect(cite("d1.p1", 0, 3, "zh")).toBe("“黄仁勋”——《A sample talk》");
});
