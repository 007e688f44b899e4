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
