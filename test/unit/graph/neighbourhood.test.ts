import { describe, expect, it } from "vitest";
import { neighbourhood } from "../../../src/graph/neighbourhood.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { seeAll } from "../../helpers/see-all.ts";

const talk = sampleGraph(CHIP_TALK);
const around = (key: string, steps: number, stopAt?: string[]): string[] =>
  [...neighbourhood(talk.graph, key, steps, seeAll(talk), stopAt ? { stopAt: new Set(stopAt) } : {}).nodes].toSorted();

describe("neighbourhood", () => {
  it("takes one, two and three steps, against arrows too", () => {
    expect(around("e:taiwan", 1)).toEqual(["e:taiwan", "e:tsmc"]);
    expect(around("e:taiwan", 2)).toEqual(["e:nvidia", "e:taiwan", "e:tsmc"]);
    expect(around("e:taiwan", 3)).toContain("e:gpu");
    expect(around("e:taiwan", 3)).not.toContain("e:robot");
  });

  it("reaches a hub and stops there", () => {
    expect(around("e:taiwan", 3, ["e:nvidia"])).toEqual(["e:nvidia", "e:taiwan", "e:tsmc"]);
    expect(around("e:nvidia", 1, ["e:nvidia"])).toContain("e:gpu");
  });

  it("walks over visible relations only", () => {
    const visible = { nodes: seeAll(talk).nodes, edges: new Set(["r:tsmc-located_in-taiwan"]) };
    const { nodes, edges } = neighbourhood(talk.graph, "e:taiwan", 3, visible);
    expect([...nodes]).toEqual(["e:taiwan", "e:tsmc"]);
    expect([...edges]).toEqual(["r:tsmc-located_in-taiwan"]);
  });
});
