import { describe, expect, it } from "vitest";
import { readGraphFile, readGraphJson } from "../../../src/schema/read.ts";
import { writeGraphFile } from "../../../src/schema/write.ts";
import { tinyGraph } from "../../helpers/tiny-graph.ts";

type Graph = ReturnType<typeof tinyGraph>;

function faultsOf(breakIt: (graph: Graph) => void): string[] {
  const graph = tinyGraph();
  breakIt(graph);
  const result = readGraphFile(graph);
  return result.ok ? [] : result.issues.map((issue) => `${issue.path}: ${issue.message}`);
}

function first<T>(list: T[]): T {
  const item = list[0];
  if (item === undefined) throw new Error("the list is empty");
  return item;
}

describe("a graph file", () => {
  it("is accepted when sound, and written and read back unchanged", () => {
    const written = writeGraphFile(tinyGraph());
    const read = readGraphJson(written);
    expect(read).toEqual({ ok: true, graph: tinyGraph() });
    if (read.ok) expect(writeGraphFile(read.graph)).toBe(written);
  });

  it("keeps fields it does not know", () => {
    const graph = tinyGraph();
    first(graph.nodes).attributes["color"] = "#fff";
    const read = readGraphFile(graph);
    expect(read.ok && first(read.graph.nodes).attributes["color"]).toBe("#fff");
  });

  const faults: [string, (graph: Graph) => void, RegExp][] = [
    [
      "an unknown entity type",
      (g) => ((first(g.nodes).attributes as { entityType: string }).entityType = "firm"),
      /^nodes\[0\]\.attributes\.entityType: /,
    ],
    [
      "a mention outside its passage",
      (g) => (first(first(g.nodes).attributes.mentions).end = 99),
      /^nodes\[0\]\.attributes\.mentions\[0\]: 4–99 does not lie in passage d1\.p1/,
    ],
    [
      "a mention whose words are no alias",
      (g) => (first(first(g.nodes).attributes.mentions).start = 3),
      /“的黄仁勋” is not one of the aliases/,
    ],
    ["a key without its prefix", (g) => (first(g.nodes).key = "constructor"), /^nodes\[0\]\.key: /],
    ["two nodes of one key", (g) => g.nodes.push(first(g.nodes)), /^nodes\[3\]\.key: “e:jensen-huang” stands twice/],
    ["an edge to nowhere", (g) => (first(g.edges).target = "e:none"), /^edges\[0\]\.target: no entity “e:none”/],
    [
      "an edge with no evidence",
      (g) => (first(g.edges).attributes.evidence = []),
      /^edges\[0\]\.attributes\.evidence: /,
    ],
    [
      "a weight that is not the number of passages",
      (g) => (first(g.edges).attributes.weight = 2),
      /^edges\[0\]\.attributes\.weight: /,
    ],
    [
      "an anchor on words that are no mention",
      (g) => (first(first(g.edges).attributes.evidence).targetAnchor = { start: 2, end: 4 }),
      /targetAnchor: these words are not a mention of this end/,
    ],
    [
      "an anchor outside the clause",
      (g) => (first(first(g.edges).attributes.evidence).end = 8),
      /targetAnchor: lies outside the evidence's clause/,
    ],
    [
      "a relation its ends do not allow",
      (g) => (first(g.edges).attributes.relationType = "founded"),
      /founded cannot run from company to product/,
    ],
    [
      "a directed edge of a symmetric type",
      (g) => (first(g.edges).attributes.relationType = "compared_with"),
      /^edges\[0\]\.undirected: compared_with is undirected/,
    ],
    [
      "a passage with an unknown speaker",
      (g) => (first(g.attributes.passages).speaker = "d1.v9"),
      /^attributes\.passages\[0\]\.speaker: no speaker “d1\.v9”/,
    ],
    ["a self-loop", (g) => (first(g.edges).target = "e:nvidia"), /a relation needs two different ends/],
  ];

  it.each(faults)("is refused for %s, with the path of the fault", (_, breakIt, expected) => {
    const found = faultsOf(breakIt);
    expect(
      found.some((fault) => expected.test(fault)),
      found.join("\n"),
    ).toBe(true);
  });

  it("lists every fault, not only the first", () => {
    const found = faultsOf((g) => {
      first(g.edges).target = "e:none";
      first(g.edges).attributes.weight = 7;
    });
    expect(found.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ["null", "not a graph file"],
    ["[]", "not a graph file"],
    ["{}", "attributes"],
    ['{"attributes":{"format":"gexf"}}', "“gexf”"],
    ['{"attributes":{"format":"transcript-graph","version":2}}', "version 2"],
  ])("says of %s what it is", (json, expected) => {
    const result = readGraphJson(json);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.issues.map((i) => `${i.path} ${i.message}`).join()).toContain(expected);
  });

  it("says where half a file ends", () => {
    const half = writeGraphFile(tinyGraph()).slice(0, 300);
    const result = readGraphJson(half);
    expect(!result.ok && first(result.issues).message).toMatch(/ends in the middle, at line \d+, column \d+/);
  });

  it("is never written unsound", () => {
    const graph = tinyGraph();
    first(graph.edges).attributes.weight = 7;
    expect(() => writeGraphFile(graph)).toThrow(/edges\[0\]\.attributes\.weight/);
  });
});
