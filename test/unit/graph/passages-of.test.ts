import { describe, expect, it } from "vitest";
import { evidenceInTalkOrder, passagesOfEntity } from "../../../src/graph/passages-of.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const talk = sampleGraph(CHIP_TALK);

describe("passagesOfEntity", () => {
  it("lists passages in reading order with every place that speaks of the entity, pronouns too", () => {
    const found = passagesOfEntity(talk, "e:nvidia");
    const words = found.map(({ passage, mentions }) => mentions.map((m) => passage.text.slice(m.start, m.end)));
    expect(found.map(({ passage }) => passage.id)).toEqual(["d1.p1", "d1.p2", "d1.p3", "d1.p5"]);
    expect(words).toEqual([["英伟达"], ["英伟达", "你们"], ["我们"], ["英伟达", "英伟达"]]);
  });

  it("is empty for what is not in the graph", () => {
    expect(passagesOfEntity(talk, "e:nobody")).toEqual([]);
    expect(evidenceInTalkOrder(talk, "r:nothing")).toEqual([]);
  });
});

it("evidenceInTalkOrder sorts by the talk, not by clarity", () => {
  expect(talk.graph.getEdgeAttribute("r:nvidia-develops-nvlink", "evidence")[0]?.passage).toBe("d1.p3");
  expect(evidenceInTalkOrder(talk, "r:nvidia-develops-nvlink").map((e) => e.passage)).toEqual(["d1.p2", "d1.p3"]);
});
