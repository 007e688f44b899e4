import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Graph from "graphology";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { readGraphJson } from "../../src/schema/read.ts";
import { normaliseSurface } from "../../src/schema/surface.ts";

const text = readFileSync(join(PROJECT_ROOT, "graph-data", "graph.json"), "utf8");
const bytes = readFileSync(join(PROJECT_ROOT, "graph-data", "transcripts", "nvidia-jensen-huang-2024-10.md"));
const transcript = bytes.toString("utf8");
const read = readGraphJson(text);
if (!read.ok) throw new Error(read.issues.map((i) => `${i.path}: ${i.message}`).join("\n"));
const { graph } = read;
const passages = new Map(graph.attributes.passages.map((passage) => [passage.id, passage]));
const nodeOf = (name: string) => graph.nodes.find(({ attributes: a }) => a.aliases.includes(name) || a.label === name);

/** Letters and digits only: what Markdown and line breaks cannot change. */
const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, "");

describe("the committed graph", () => {
  it("is of the bundled transcript's bytes", () => {
    expect(graph.attributes.documents[0]?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("takes every passage from the place in the file it names", () => {
    for (const passage of graph.attributes.passages) {
      expect(letters(transcript.slice(passage.start, passage.end))).toBe(letters(passage.text));
    }
  });

  it("finds every mention's words in the transcript, as one of the entity's names", () => {
    for (const { key, attributes } of graph.nodes) {
      for (const mention of attributes.mentions) {
        const passage = passages.get(mention.passage);
        const words = normaliseSurface(passage?.text.slice(mention.start, mention.end) ?? "");
        expect(words, key).not.toBe("");
        expect(letters(transcript.slice(passage?.start, passage?.end)), key).toContain(letters(words));
        if (mention.via === undefined) expect(attributes.aliases, key).toContain(words);
      }
    }
  });

  it("anchors both ends of every relation on a name or on words that stand for one", () => {
    for (const edge of graph.edges) {
      for (const item of edge.attributes.evidence) {
        const words = passages.get(item.passage)?.text ?? "";
        for (const [anchor, end] of [
          [item.sourceAnchor, edge.source],
          [item.targetAnchor, edge.target],
        ] as const) {
          const entity = graph.nodes.find((node) => node.key === end)?.attributes;
          if (anchor.via === undefined)
            expect(entity?.aliases, edge.key).toContain(normaliseSurface(words.slice(anchor.start, anchor.end)));
          else if (anchor.antecedent) {
            const before = passages.get(anchor.passage ?? item.passage)?.text ?? "";
            expect(before.slice(anchor.antecedent.start, anchor.antecedent.end), edge.key).not.toBe("");
          }
        }
      }
    }
  });

  it("opens in graphology as it is", () => {
    const opened = new Graph(graph.options).import(JSON.parse(text) as Parameters<Graph["import"]>[0]);
    expect(opened.order).toBe(graph.nodes.length);
    expect(opened.size).toBe(graph.edges.length);
  });

  it("names nobody who only stands in the links after the talk", () => {
    for (const name of ["陶哲轩", "Demis Hassabis", "Milo"]) expect(nodeOf(name), name).toBeUndefined();
  });

  it("makes one entity of two spellings", () => {
    expect(nodeOf("英伟达")).toBe(nodeOf("NVIDIA"));
    expect(nodeOf("Trainum")).toBe(nodeOf("Trainium"));
    expect(nodeOf("Elon")).toBe(nodeOf("马斯克"));
  });

  it.each(["Cuda", "Hopper", "Blackwell", "Inferentia", "ChatGPT", "o1", "LLaMA", "X.ai", "OpenAI", "Meta"])(
    "knows %s",
    (name) => {
      expect(nodeOf(name)).toBeDefined();
    },
  );

  const said: [string, string, string][] = [
    ["英伟达", "develops", "NVLink"],
    ["英伟达", "develops", "Megatron"],
    ["英伟达", "develops", "Hopper"],
    ["亚马逊", "develops", "Trainium"],
    ["亚马逊", "develops", "Inferentia"],
    ["X.ai", "located_in", "孟菲斯"],
  ];
  it.each(said)("says that %s %s %s", (from, type, to) => {
    const [source, target] = [nodeOf(from), nodeOf(to)];
    const edge = graph.edges.find(
      (e) => e.source === source?.key && e.target === target?.key && e.attributes.relationType === type,
    );
    expect(edge, `${source?.key} ${type} ${target?.key}`).toBeDefined();
  });

  it("leads from Memphis to xAI, with the sentence that says who built there", () => {
    const [firm, memphis] = [nodeOf("X.ai"), nodeOf("孟菲斯")];
    const edge = graph.edges.find((e) => e.source === firm?.key && e.target === memphis?.key);
    const item = edge?.attributes.evidence[0];
    expect(passages.get(item?.passage ?? "")?.text).toContain("他们去到孟菲斯，几个月内建造了一个大规模的超级计算集群");
  });
});
