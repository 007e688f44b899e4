import type { GraphEdge, GraphFile, Knowledge } from "../../src/schema/graph-file.ts";
import { ENTITY_TYPES } from "../../src/schema/ontology.ts";
import { seededRandom } from "../../src/graph/seeded-random.ts";

const HAN =
  "人工智能数据中心云计算芯片市场模型训练推理网络软件硬件系统平台开源生态企业文化创新监管安全增长经济科学历史";
const LATIN = [
  "data",
  "cloud",
  "neural",
  "graph",
  "micro",
  "open",
  "deep",
  "net",
  "core",
  "lab",
  "works",
  "soft",
  "mind",
  "scale",
];

/** A made-up talk of any size: hubs, clusters, names in two languages; the same for the same seed. */
export function randomKnowledge(nodes: number, edges: number, seed = 1): Knowledge {
  const random = seededRandom(seed);
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!;
  const text = "甲乙丙丁。".repeat(4);
  const passages = Array.from({ length: Math.max(1, Math.ceil(nodes / 10)) }, (_, i) => ({
    id: `d1.p${i + 1}`,
    document: "d1",
    text,
    start: i * 30,
    end: i * 30 + text.length,
  }));
  const cluster = (i: number): number => Math.floor((i * Math.ceil(Math.sqrt(nodes) / 2)) / nodes);
  const list = Array.from({ length: nodes }, (_, i): Knowledge["nodes"][number] => {
    const zh = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(HAN)).join("");
    const en = `${pick(LATIN)}${pick(LATIN)} ${pick(LATIN)} ${i}`;
    const count = 1 + Math.floor(1 / (random() + 0.02));
    return {
      key: `e:n${i}`,
      attributes: {
        label: zh,
        entityType: ENTITY_TYPES[Math.floor(random() * ENTITY_TYPES.length)]!,
        names: { zh, en },
        aliases: [text[0]!],
        mentions: Array.from({ length: Math.min(count, 50) }, (_, k) => {
          const passage = passages[(Math.floor((i * passages.length) / nodes) + k) % passages.length]!;
          return { passage: passage.id, start: 0, end: 1 };
        }),
        confidence: 1,
        source: "term",
        salience: Math.round(random() * 1000) / 1000,
      },
    };
  });
  const byKey = new Map<string, GraphEdge>();
  while (byKey.size < edges) {
    // Squaring the chance makes hubs; most relations stay near their own cluster.
    const a = Math.floor(random() * random() * nodes);
    const b =
      random() < 0.8
        ? Math.min(nodes - 1, Math.floor(((cluster(a) + random()) * nodes) / Math.ceil(Math.sqrt(nodes) / 2)))
        : Math.floor(random() * nodes);
    if (a === b) continue;
    const key = `r:n${a}-part_of-n${b}`;
    const anchor = { start: 0, end: 1, via: "context" as const };
    const passage = pick(passages).id;
    byKey.set(key, {
      key,
      source: `e:n${a}`,
      target: `e:n${b}`,
      undirected: false,
      attributes: {
        relationType: "part_of",
        confidence: Math.round(random() * 100) / 100,
        weight: 1,
        evidence: [
          {
            passage,
            start: 0,
            end: 4,
            sourceAnchor: anchor,
            targetAnchor: anchor,
            rule: "made-up",
            status: "stated",
            modality: [],
          },
        ],
      },
    });
  }
  return {
    attributes: {
      format: "transcript-graph",
      version: 1,
      generator: "made up",
      documents: [
        { id: "d1", title: "A made-up talk", language: "zh", sha256: "0".repeat(64), sections: [], speakers: [] },
      ],
      passages,
    },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: list,
    edges: [...byKey.values()],
  };
}

/** The same with places that cost no time: on a square grid. */
export function onGrid(knowledge: Knowledge): GraphFile {
  const side = Math.ceil(Math.sqrt(knowledge.nodes.length));
  const nodes = knowledge.nodes.map((node, i) => ({
    ...node,
    attributes: { ...node.attributes, x: i % side, y: Math.floor(i / side), size: 4, community: 0 },
  }));
  return { ...knowledge, nodes };
}
