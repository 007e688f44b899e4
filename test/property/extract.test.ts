import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { TranscriptFault } from "../../src/extract/transcript-fault.ts";
import { placeGraph } from "../../src/graph/place-graph.ts";
import { formatIssue } from "../../src/schema/issue.ts";
import { readGraphFile } from "../../src/schema/read.ts";
import { writeGraphFile } from "../../src/schema/write.ts";
import { knowledge } from "../helpers/knowledge.ts";

const NAMES = [
  "英伟达",
  "黄仁勋",
  "Jensen Huang",
  "OpenAI",
  "陈明",
  "Aurora",
  "__proto__",
  "constructor",
  "数据中心",
  "neural network",
];
const VERBS = ["发明了", "使用", "依赖", "是一种", "和", "developed", "uses", " is built on ", "不像", "包括"];
const MARKS = [
  "。",
  "，",
  "？",
  ". ",
  "\n\n",
  "\n",
  "**",
  "：",
  "“",
  "”",
  "（",
  "）",
  "[00:01:02] ",
  "# ",
  "> ",
  "* * *\n",
  "\uFEFF",
  "\u0000",
  "🙂",
  "\\",
  "http://a.b/c_d__e",
];
const LABELS = ["**主持人：** ", "**黄仁勋：** ", "Jane Roe (00:01:00):\n", "Q: ", "我们", "他们", "we ", "it "];

/** Talk-like text: names, verbs, labels and marks in any order. */
const talk = fc
  .array(fc.constantFrom(...NAMES, ...VERBS, ...MARKS, ...LABELS), { maxLength: 80 })
  .map((parts) => parts.join(""));
const anything = fc.string({ unit: "binary", maxLength: 300 });
const fileName = fc.constantFrom("a.md", "a.txt", "a.srt", "a.vtt", "a.json");

describe("any text, read as a transcript,", () => {
  it.each([
    ["of talk-like pieces", talk],
    ["of any characters", anything],
  ])("%s gives a sound graph or a fault in words", (_, text) => {
    fc.assert(
      fc.property(text, fileName, (content, name) => {
        const graph = graphOf(content, name);
        if (graph === undefined) return;
        const read = readGraphFile(graph);
        expect(read.ok ? [] : read.issues.map(formatIssue)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it("gives the same bytes twice", () => {
    fc.assert(
      fc.property(talk, (content) => {
        const [first, second] = [graphOf(content, "a.md"), graphOf(content, "a.md")];
        expect(first && writeGraphFile(first)).toBe(second && writeGraphFile(second));
      }),
      { numRuns: 30 },
    );
  });

  it("gives every relation evidence with both ends inside its clause", () => {
    fc.assert(
      fc.property(talk, (content) => {
        for (const edge of graphOf(content, "a.md")?.edges ?? []) {
          expect(edge.attributes.evidence.length).toBeGreaterThan(0);
          for (const { start, end, sourceAnchor, targetAnchor } of edge.attributes.evidence) {
            for (const anchor of [sourceAnchor, targetAnchor]) {
              expect(anchor.start).toBeGreaterThanOrEqual(start);
              expect(anchor.end).toBeLessThanOrEqual(end);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

function graphOf(text: string, name: string) {
  try {
    return placeGraph(extract([{ id: "d1", name, text, sha256: "0".repeat(64) }], { knowledge: knowledge() }).graph);
  } catch (error) {
    if (error instanceof TranscriptFault && error.fault.message.length > 0) return undefined;
    throw error;
  }
}
