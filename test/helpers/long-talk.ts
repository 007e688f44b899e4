import { tinyGraph } from "./tiny-graph.ts";

/** The graph file of a talk with so many paragraphs, numbered, by one speaker; its few entities are named at the start. */
export function longTalk(paragraphs: number): string {
  const file = tinyGraph();
  const [document] = file.attributes.documents;
  if (document) document.title = "A long talk";
  let start = 1000;
  for (let i = 1; i <= paragraphs; i++) {
    const text = `Paragraph ${i}.`;
    file.attributes.passages.push({
      id: `d1.p${i + 2}`,
      document: "d1",
      section: "d1.s1",
      speaker: "d1.v1",
      text,
      start,
      end: start + text.length,
    });
    start += text.length + 2;
  }
  return JSON.stringify(file);
}

/** The graph file of a talk in which each of so many ideas helps each other one: n × (n − 1) relations. */
export function denseTalk(ideas: number): string {
  const file = tinyGraph();
  const [document] = file.attributes.documents;
  const [node] = file.nodes;
  const [edge] = file.edges;
  if (!document || !node || !edge) throw new Error("The small graph has none of each.");
  document.title = "A dense talk";
  document.speakers = [];
  const name = (i: number): string => `idea${i + 10}`;
  const nodes = Array.from({ length: ideas }, (_, i) => ({
    key: `e:${name(i)}`,
    attributes: {
      ...node.attributes,
      label: name(i),
      names: {},
      aliases: [name(i)],
      entityType: "concept" as const,
      mentions: [] as (typeof node.attributes.mentions)[number][],
      x: 300 * Math.cos((2 * Math.PI * i) / ideas),
      y: 300 * Math.sin((2 * Math.PI * i) / ideas),
    },
  }));
  const passages: typeof file.attributes.passages = [];
  const edges: typeof file.edges = [];
  let start = 0;
  for (const [i, a] of nodes.entries()) {
    for (const [j, b] of nodes.entries()) {
      if (i === j) continue;
      const id = `d1.p${passages.length + 1}`;
      const text = `${name(i)} enables ${name(j)}.`;
      const source = { start: 0, end: 6 };
      const target = { start: 15, end: 21 };
      passages.push({ id, document: "d1", section: "d1.s1", text, start, end: start + text.length });
      start += text.length + 2;
      a.attributes.mentions.push({ passage: id, ...source });
      b.attributes.mentions.push({ passage: id, ...target });
      edges.push({
        key: `r:${name(i)}-enables-${name(j)}`,
        source: a.key,
        target: b.key,
        undirected: false,
        attributes: {
          ...edge.attributes,
          relationType: "enables",
          evidence: [
            {
              passage: id,
              start: 0,
              end: 21,
              sourceAnchor: source,
              targetAnchor: target,
              cue: { start: 7, end: 14 },
              rule: "test",
              status: "stated",
              modality: [],
            },
          ],
        },
      });
    }
  }
  return JSON.stringify({ ...file, attributes: { ...file.attributes, passages }, nodes, edges });
}
