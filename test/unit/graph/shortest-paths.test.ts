import { describe, expect, it } from "vitest";
import { shortestPaths, type PathOptions } from "../../../src/graph/shortest-paths.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph, type SampleTalk } from "../../helpers/sample-graph.ts";
import { seeAll } from "../../helpers/see-all.ts";

const talk = sampleGraph(CHIP_TALK);
const paths = (from: string, to: string, options?: PathOptions): string[] =>
  shortestPaths(talk, seeAll(talk), `e:${from}`, `e:${to}`, options).map(({ nodes }) =>
    nodes.map((key) => key.slice(2)).join(" "),
  );

describe("shortestPaths", () => {
  it("ignores arrows and names the relation of each hop", () => {
    const [path] = shortestPaths(talk, seeAll(talk), "e:taiwan", "e:gpu");
    expect(path).toEqual({
      nodes: ["e:taiwan", "e:tsmc", "e:nvidia", "e:gpu"],
      edges: ["r:tsmc-located_in-taiwan", "r:tsmc-supplies-nvidia", "r:nvidia-develops-gpu"],
    });
  });

  it("lists alternatives, the plainest first, and none twice", () => {
    const found = paths("taiwan", "gpu");
    expect(found).toEqual(["taiwan tsmc nvidia gpu", "taiwan tsmc nvidia nvlink gpu"]);
    expect(paths("taiwan", "gpu", { most: 1 })).toHaveLength(1);
  });

  it("takes no co-occurrence for a relation, and what is implied only where it may", () => {
    expect(paths("intel", "gpu")).toEqual(["intel gpu"]);
    expect(paths("intel", "gpu", { statedOnly: true })).toEqual([]);
  });

  it("finds nothing where nothing leads, and nothing to itself", () => {
    expect(paths("robot", "gpu")).toEqual([]);
    expect(paths("gpu", "gpu")).toEqual([]);
    expect(paths("gpu", "nobody")).toEqual([]);
  });

  it("prefers what is stated to what is implied, and what is asserted to what is asked", () => {
    const passages = [{ text: "甲用乙。乙用丁。甲用丙。丙用丁。" }];
    const entities = { a: "company 甲", b: "product 乙", c: "product 丙", d: "product 丁" };
    const way = (status: "stated" | "implied", modality: "asked"[]): string[] => {
      const relations: SampleTalk["relations"] = [
        { source: "a", type: "uses", target: "b", quote: "甲用乙", status, modality },
        ["b", "uses", "d", "乙用丁"],
        ["a", "uses", "c", "甲用丙"],
        ["c", "uses", "d", "丙用丁"],
      ];
      const graph = sampleGraph({ passages, entities, relations });
      return shortestPaths(graph, seeAll(graph), "e:a", "e:d").map(({ nodes }) => nodes[1]!);
    };
    expect(way("stated", [])).toEqual(["e:b", "e:c"]);
    expect(way("implied", [])).toEqual(["e:c", "e:b"]);
    expect(way("stated", ["asked"])).toEqual(["e:c", "e:b"]);
  });

  it("goes round hubs when asked to", () => {
    // A star of ten, and a longer way round its middle.
    const names = [..."子丑寅卯辰巳午未申酉"];
    const relations = [
      ...names.map((name, i) => ["hub", "uses", `n${i}`, `枢用${name}`] as const),
      ["n0", "uses", "n5", "子用巳"] as const,
      ["n5", "uses", "n9", "巳用酉"] as const,
    ];
    const star = sampleGraph({
      passages: [...names.map((name) => ({ text: `枢用${name}。` })), { text: "子用巳。巳用酉。" }],
      entities: { hub: "product 枢", ...Object.fromEntries(names.map((name, i) => [`n${i}`, `product ${name}`])) },
      relations,
    });
    const way = (avoidHubs: boolean) =>
      shortestPaths(star, seeAll(star), "e:n0", "e:n9", { avoidHubs, most: 1 })[0]?.nodes;
    expect(way(true)).toEqual(["e:n0", "e:n5", "e:n9"]);
    expect(shortestPaths(star, seeAll(star), "e:n0", "e:n8", { avoidHubs: true })).toEqual([]);
    expect(way(false)).toHaveLength(3);
  });
});
