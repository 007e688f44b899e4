import type { GraphFile } from "../../src/schema/graph-file.ts";

/**
 * A sound graph file of one sentence, small enough to read: NVIDIA develops NVLink, said by Jensen Huang with 我们.
 * A fresh copy each time, so that a test may break it.
 */
export function tinyGraph(): GraphFile {
  const text = "我们发明了NVLink。";
  return {
    attributes: {
      format: "transcript-graph",
      version: 1,
      generator: "test",
      documents: [
        {
          id: "d1",
          title: "A talk",
          language: "zh",
          sha256: "0".repeat(64),
          sections: [{ id: "d1.s1", title: "Beginning" }],
          speakers: [
            { id: "d1.v1", name: "黄仁勋", role: "guest", entity: "e:jensen-huang", organization: "e:nvidia" },
          ],
        },
      ],
      passages: [
        { id: "d1.p1", document: "d1", section: "d1.s1", text: "英伟达的黄仁勋", start: 0, end: 7 },
        { id: "d1.p2", document: "d1", section: "d1.s1", speaker: "d1.v1", text, start: 10, end: 10 + text.length },
      ],
    },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: [
      node("e:jensen-huang", "黄仁勋", "person", ["黄仁勋"], [{ passage: "d1.p1", start: 4, end: 7 }]),
      node(
        "e:nvidia",
        "英伟达",
        "company",
        ["英伟达"],
        [
          { passage: "d1.p1", start: 0, end: 3 },
          { passage: "d1.p2", start: 0, end: 2, via: "speaker" },
        ],
      ),
      node("e:nvlink", "NVLink", "product", ["NVLink"], [{ passage: "d1.p2", start: 5, end: 11 }]),
    ],
    edges: [
      {
        key: "r:nvidia-develops-nvlink",
        source: "e:nvidia",
        target: "e:nvlink",
        undirected: false,
        attributes: {
          relationType: "develops",
          confidence: 0.9,
          weight: 1,
          evidence: [
            {
              passage: "d1.p2",
              start: 0,
              end: 11,
              sourceAnchor: { start: 0, end: 2, via: "speaker", passage: "d1.p1", antecedent: { start: 0, end: 3 } },
              targetAnchor: { start: 5, end: 11 },
              cue: { start: 2, end: 4 },
              rule: "zh-active-verb",
              status: "stated",
              modality: [],
            },
          ],
        },
      },
    ],
  };
}

type NodeAttributes = GraphFile["nodes"][number]["attributes"];

function node(
  key: string,
  label: string,
  entityType: NodeAttributes["entityType"],
  aliases: string[],
  mentions: NodeAttributes["mentions"],
): GraphFile["nodes"][number] {
  const attributes = {
    label,
    entityType,
    names: { zh: label },
    aliases,
    mentions,
    confidence: 0.9,
    source: "lexicon",
    salience: 0.5,
    x: 0,
    y: 0,
    size: 5,
    community: 0,
  };
  return { key, attributes };
}
