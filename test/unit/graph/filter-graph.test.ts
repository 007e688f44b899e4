import { describe, expect, it } from "vitest";
import { filterGraph, type GraphFilter } from "../../../src/graph/filter-graph.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { OPEN_FILTER } from "../../helpers/see-all.ts";

const talk = sampleGraph(CHIP_TALK);
const shown = (filter: Partial<GraphFilter>): { nodes: string[]; edges: string[] } => {
  const { nodes, edges } = filterGraph(talk, { ...OPEN_FILTER, ...filter });
  return { nodes: [...nodes], edges: [...edges] };
};

describe("filterGraph", () => {
  it("shows everything but co-occurrence at first", () => {
    expect(shown({}).nodes).toHaveLength(talk.graph.order);
    expect(shown({}).edges).toHaveLength(talk.graph.size - 1);
    expect(shown({ showCoOccurrence: true }).edges).toHaveLength(talk.graph.size);
  });

  it("hides a type with all its relations", () => {
    const { nodes, edges } = shown({ hiddenTypes: new Set(["company"]) });
    expect(nodes).not.toContain("e:nvidia");
    expect(edges).not.toContain("r:nvidia-develops-nvlink");
    expect(edges).toContain("r:nvlink-depends_on-gpu");
  });

  it("hides a kind of relation, and keeps its ends", () => {
    const { nodes, edges } = shown({ hiddenRelations: new Set(["develops"]) });
    expect(edges.filter((key) => key.includes("develops"))).toEqual([]);
    expect(nodes).toContain("e:nvlink");
  });

  it("leaves out what is only implied, and what is only asked", () => {
    expect(shown({ statedOnly: true }).edges).not.toContain("r:intel-develops-gpu");
    expect(shown({ assertedOnly: true }).edges).not.toContain("r:google-competes_with-nvidia");
    // Asked by one, stated by the other: it stays.
    expect(shown({ assertedOnly: true }).edges).toContain("r:nvidia-develops-nvlink");
    expect(shown({ hiddenModalities: new Set(["asked"]) }).edges).not.toContain("r:google-competes_with-nvidia");
  });

  it("leaves out what only a hidden speaker says", () => {
    const host = "d1.v1";
    const { nodes, edges } = shown({ hiddenSpeakers: new Set([host]) });
    expect(nodes).not.toContain("e:google");
    expect(edges).not.toContain("r:intel-develops-gpu");
    expect(edges).toContain("r:nvidia-develops-nvlink");
    expect(shown({ hiddenSpeakers: new Set([""]) }).edges).not.toContain("r:huang-works_at-nvidia");
  });

  it("leaves out a section", () => {
    expect(shown({ hiddenSections: new Set(["d1.s3"]) }).nodes).not.toContain("e:robot");
  });

  it("asks for a number of mentions, and for confidence", () => {
    expect(shown({ minMentions: 3 }).nodes).toEqual(expect.arrayContaining(["e:nvidia", "e:gpu"]));
    expect(shown({ minMentions: 3 }).nodes).not.toContain("e:taiwan");
    expect(shown({ minConfidence: 0.95 }).edges).toEqual([]);
  });
});
