import { describe, expect, it } from "vitest";
import { buildTalkAxis } from "../../../src/graph/talk-axis.ts";
import { talkDensity } from "../../../src/graph/talk-density.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const talk = sampleGraph(CHIP_TALK);
const axis = buildTalkAxis(talk);

describe("buildTalkAxis", () => {
  it("begins with the first words of a speaker", () => {
    expect(axis.starts.has("d1.p1")).toBe(false);
    expect(axis.starts.get("d1.p2")).toBe(0);
    expect(axis.passageAt(0)?.id).toBe("d1.p2");
    expect(axis.passageAt(axis.length + 5)?.id).toBe("d1.p7");
    expect(axis.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(["1 开场", "2 竞争", "3 结尾"]);
  });

  it("knows a time where the transcript gives one, and estimates in between", () => {
    expect(axis.timeAt(axis.starts.get("d1.p3")!)).toEqual({ seconds: 20, estimated: false });
    const between = axis.timeAt(axis.starts.get("d1.p5")!)!;
    expect(between.estimated).toBe(true);
    expect(between.seconds).toBeGreaterThan(60);
    expect(between.seconds).toBeLessThan(110);
    expect(axis.timeAt(axis.length)!.seconds).toBeGreaterThan(110);
  });

  it("finds the position of a time again", () => {
    for (const position of [0, 9, 40, 77, axis.length - 1]) {
      expect(Math.abs(axis.positionOf(axis.timeAt(position)!.seconds)! - position)).toBeLessThanOrEqual(1);
    }
  });

  it("has no times where the transcript has none, or they run backwards", () => {
    const untimed = CHIP_TALK.passages.map(({ text, speaker, section }) => ({
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(section === undefined ? {} : { section }),
    }));
    const sections = CHIP_TALK.sections!.map(({ title }) => ({ title }));
    for (const passages of [untimed, untimed.map((passage, i) => ({ ...passage, startTime: 100 - i }))]) {
      const found = buildTalkAxis(sampleGraph({ ...CHIP_TALK, sections, passages }));
      expect(found.timeAt(5)).toBeUndefined();
      expect(found.positionOf(5)).toBeUndefined();
    }
  });
});

describe("talkDensity", () => {
  it("counts every mention of the talk once", () => {
    const spoken = talk.file.nodes.flatMap((node) => node.attributes.mentions).filter((m) => m.passage !== "d1.p1");
    for (const unit of ["characters", "time"] as const) {
      const density = talkDensity(talk, axis, 10, unit);
      expect(density.unit).toBe(unit);
      expect(density.all.reduce((a, b) => a + b)).toBe(spoken.length);
      expect(density.byEntity.get("e:robot")!.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    }
  });
});
