import { describe, expect, it } from "vitest";
import { parseGold, type GoldFile } from "../../../../scripts/score/gold.ts";
import { scoreGraph } from "../../../../scripts/score/score-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const GOLD: GoldFile = parseGold({
  transcript: "tiny.md",
  language: "zh",
  entities: [
    { id: "nvidia", name: "NVIDIA", type: "company", aliases: ["英伟达"], salience: 3 },
    { id: "jensen", name: "黄仁勋", type: "person", aliases: ["黄仁勋"], salience: 2 },
    { id: "nvlink", name: "NVLink", type: "product", aliases: ["NVLink"], salience: 1 },
  ],
  relations: [{ source: "nvidia", type: "develops", target: "nvlink", quote: "我们发明了NVLink" }],
});

describe("the score", () => {
  it("is perfect for a graph that says what the annotation says", () => {
    const score = scoreGraph(tinyGraph(), GOLD);
    expect(score.entities.all.f1).toBe(1);
    expect(score.entities.typeAccuracy.value).toBe(1);
    expect(score.aliasCoverage.value).toBe(1);
    expect(score.relations.strict.f1).toBe(1);
    expect(score.relations.recallByForm.pronoun).toMatchObject({ part: 1, whole: 1 });
    expect(score.evidenceValidity.value).toBe(1);
  });

  it("counts a second node for one entity as spurious and as a duplicate", () => {
    const graph = tinyGraph();
    const nvidia = graph.nodes.find((node) => node.key === "e:nvidia");
    if (!nvidia) throw new Error("no NVIDIA");
    graph.nodes.push({ ...nvidia, key: "e:nvidia-2" });
    const score = scoreGraph(graph, GOLD);
    expect(score.entities.all).toMatchObject({ tp: 3, fp: 1, fn: 0 });
    expect(score.entities.duplicates).toBe(1);
  });

  it("gives a relation in the wrong direction the pair, not the relation", () => {
    const gold = structuredClone(GOLD);
    const relation = gold.relations[0];
    if (!relation) throw new Error("no relation");
    [relation.source, relation.target] = [relation.target, relation.source];
    const score = scoreGraph(tinyGraph(), gold);
    expect(score.relations.strict).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(score.relations.pairs).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  });

  it("takes a type the annotator accepts beside the first", () => {
    const gold = structuredClone(GOLD);
    const relation = gold.relations[0];
    if (!relation) throw new Error("no relation");
    relation.type = "uses";
    relation.accept = ["develops"];
    expect(scoreGraph(tinyGraph(), gold).relations.strict.tp).toBe(1);
  });

  it("looks only at the annotated stretch", () => {
    const score = scoreGraph(tinyGraph(), { ...GOLD, range: [0, 8] });
    expect(score.relations.strict).toMatchObject({ tp: 0, fp: 0, fn: 1 });
    expect(score.entities.all).toMatchObject({ tp: 2, fp: 0, fn: 1 });
  });

  it("sees evidence that does not hold", () => {
    const graph = tinyGraph();
    const evidence = graph.edges[0]?.attributes.evidence[0];
    if (!evidence) throw new Error("no evidence");
    evidence.targetAnchor = { start: 2, end: 4 };
    expect(scoreGraph(graph, GOLD).evidenceValidity).toMatchObject({ part: 0, whole: 1 });
  });

  it("finds a surface form that is no mention of its node", () => {
    const graph = tinyGraph();
    const jensen = graph.nodes.find((node) => node.key === "e:jensen-huang");
    if (!jensen) throw new Error("no Jensen");
    jensen.attributes.mentions = [];
    const score = scoreGraph(graph, GOLD);
    expect(score.aliasCoverage).toMatchObject({ part: 2, whole: 3 });
    expect(score.missedAliases).toEqual([{ alias: "黄仁勋", entity: "jensen", count: 1 }]);
  });
});
