import { describe, expect, it } from "vitest";
import { findCommunities } from "../../../src/graph/communities.ts";
import { nameCommunities } from "../../../src/graph/community-names.ts";
import { layoutLinks } from "../../../src/graph/layout/layout-links.ts";
import { buildTalkGraph } from "../../../src/graph/talk-graph.ts";
import { placeGraph } from "../../../src/graph/place-graph.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { goldKnowledge } from "../../helpers/gold-graph.ts";
import { sampleGraph, sampleKnowledge } from "../../helpers/sample-graph.ts";

describe("findCommunities", () => {
  it("finds a manageable number of regions, numbered by size, none of a straggler alone", () => {
    const knowledge = goldKnowledge();
    const found = findCommunities(knowledge.nodes, layoutLinks(knowledge));
    const sizes = new Map<number, number>();
    for (const number of found.values()) sizes.set(number, (sizes.get(number) ?? 0) + 1);
    const ordered = [...sizes].toSorted((a, b) => a[0] - b[0]).map(([, size]) => size);
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
    expect(ordered.length).toBeGreaterThanOrEqual(4);
    expect(ordered.length).toBeLessThanOrEqual(20);
    expect(ordered.at(-1)).toBeGreaterThanOrEqual(3);
  });

  it("keeps apart what nothing joins, and puts an entity without relations where it is talked about", () => {
    const knowledge = sampleKnowledge(CHIP_TALK);
    const found = findCommunities(knowledge.nodes, layoutLinks(knowledge));
    expect(found.get("e:robot")).toBe(found.get("e:ai"));
    expect(found.get("e:robot")).not.toBe(found.get("e:gpu"));
    const bare = sampleKnowledge({
      ...CHIP_TALK,
      relations: CHIP_TALK.relations!.filter((relation) => !JSON.stringify(relation).includes("industry")),
    });
    const loose = findCommunities(bare.nodes, layoutLinks(bare));
    expect(loose.get("e:industry")).toBe(loose.get("e:robot"));
  });
});

describe("nameCommunities", () => {
  it("names a community by its two most mentioned members, in the reader's language", () => {
    const talk = sampleGraph(CHIP_TALK);
    const of = (language: "zh" | "en") => nameCommunities(talk, language).find((c) => c.members.includes("e:nvidia"))!;
    expect(of("zh").name).toMatch(/^英伟达 与 /u);
    expect(of("en").name).toMatch(/^NVIDIA & /u);
  });

  it("has one name for one member", () => {
    const talk = buildTalkGraph(
      placeGraph(sampleKnowledge({ passages: [{ text: "甲" }], entities: { a: "concept 甲" } })),
    );
    expect(nameCommunities(talk, "en").map((c) => c.name)).toEqual(["甲"]);
  });
});
