import { describe, expect, it } from "vitest";
import { countForms, groupRelations, spokenRange } from "../../../../src/explorer/panels/entity-facts.ts";
import { buildTalkAxis } from "../../../../src/graph/talk-axis.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const talk = buildTalkGraph(tinyGraph());

describe("an entity's facts", () => {
  it("tell names from the pronouns that stand for it", () => {
    expect(countForms(talk, "e:nvidia")).toEqual({
      forms: [["英伟达", 1]],
      pronouns: { words: ["我们"], count: 1 },
    });
  });

  it("group relations by kind and direction", () => {
    const all = new Set(talk.graph.edges());
    expect(groupRelations(talk, "e:nvidia", all)).toMatchObject([{ type: "develops", outgoing: true }]);
    expect(groupRelations(talk, "e:nvlink", all)).toMatchObject([{ type: "develops", outgoing: false }]);
    expect(groupRelations(talk, "e:nvidia", new Set())).toEqual([]);
  });

  it("name no time where the talk has none", () => {
    expect(spokenRange(talk, buildTalkAxis(talk), "e:nvlink")).toEqual({ first: undefined, last: undefined });
  });
});
