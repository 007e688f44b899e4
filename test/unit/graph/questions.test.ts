import { describe, expect, it } from "vitest";
import { findQuestions } from "../../../src/graph/questions.ts";
import { buildTalkAxis } from "../../../src/graph/talk-axis.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph, type SampleTalk } from "../../helpers/sample-graph.ts";
import { seeAll } from "../../helpers/see-all.ts";

const ask = (talk: SampleTalk) => {
  const graph = sampleGraph(talk);
  return findQuestions(graph, buildTalkAxis(graph), seeAll(graph));
};
const answerTo = (kind: string, talk: SampleTalk = CHIP_TALK) => ask(talk).find((question) => question.kind === kind);

describe("findQuestions", () => {
  it("says what connects the two most-mentioned entities, with the sentences", () => {
    expect(answerTo("connects")).toMatchObject({
      params: { from: "e:nvidia", to: "e:gpu" },
      answer: { entities: ["e:nvidia", "e:gpu"], edges: ["r:nvidia-develops-gpu"], passages: ["d1.p5"] },
    });
  });

  it("says what comes up only near the end", () => {
    const late = answerTo("late");
    expect(late?.answer.entities).toEqual(expect.arrayContaining(["e:ai", "e:industry", "e:robot"]));
    expect(late?.answer.entities).not.toContain("e:gpu");
    expect(late?.answer.passages.at(-1)).toBe("d1.p7");
    expect(late?.answer.edges).toEqual(["r:robot-depends_on-ai", "r:robot-enables-industry"]);
  });

  it("says what the host asked about and the guest never spoke of", () => {
    expect(answerTo("unanswered")?.answer).toEqual({ entities: ["e:google"], edges: [], passages: ["d1.p2"] });
  });

  it("says who names whom, never oneself", () => {
    const talk: SampleTalk = {
      ...CHIP_TALK,
      passages: [
        ...CHIP_TALK.passages,
        { text: "我是黄仁勋，我认识马斯克。马斯克很好。", speaker: "黄仁勋" },
        { text: "黄仁勋，谢谢。", speaker: "主持人" },
      ],
      entities: { ...CHIP_TALK.entities, musk: "person 马斯克" },
    };
    expect(answerTo("namedBy", talk)).toMatchObject({
      params: {
        by: [
          { speaker: "d1.v1", people: ["e:huang"] },
          { speaker: "d1.v2", people: ["e:musk"] },
        ],
      },
      answer: { passages: ["d1.p8", "d1.p9"] },
    });
  });

  it("asks nothing that has no answer", () => {
    expect(ask({ passages: [{ text: "甲。" }], entities: { a: "concept 甲" } })).toEqual([]);
    expect(ask({ passages: [], entities: {} })).toEqual([]);
  });
});
