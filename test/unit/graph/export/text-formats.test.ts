import Graph from "graphology";
import type { SerializedGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { exportEdgesCsv, exportNodesCsv } from "../../../../src/graph/export/csv.ts";
import { exportCypher } from "../../../../src/graph/export/cypher.ts";
import { exportGraphJson } from "../../../../src/graph/export/graph-json.ts";
import { exportJsonLd } from "../../../../src/graph/export/json-ld.ts";
import { exportMarkdown } from "../../../../src/graph/export/markdown.ts";
import { EXPORTERS } from "../../../../src/graph/exporters.ts";
import { readGraphJson } from "../../../../src/schema/read.ts";
import { CHIP_TALK } from "../../../helpers/chip-talk.ts";
import { HOSTILE_TALK } from "../../../helpers/hostile-talk.ts";
import { sampleGraph } from "../../../helpers/sample-graph.ts";

const chips = sampleGraph(CHIP_TALK);
const hostile = sampleGraph(HOSTILE_TALK);
const view = {
  nodes: new Set(["e:nvidia", "e:gpu"]),
  edges: new Set(["r:nvidia-develops-gpu", "r:nvlink-depends_on-gpu"]),
};

it("every format writes something for any talk, its ids and extensions are its own", () => {
  for (const { run } of EXPORTERS) for (const talk of [chips, hostile]) expect(run(talk).length).toBeGreaterThan(100);
  expect(new Set(EXPORTERS.map((exporter) => exporter.id)).size).toBe(EXPORTERS.length);
  expect(new Set(EXPORTERS.map((exporter) => exporter.fileExtension)).size).toBe(EXPORTERS.length);
});

describe("graph JSON", () => {
  it("comes back through the door as it was, and opens in graphology", () => {
    for (const talk of [chips, hostile]) {
      const text = exportGraphJson(talk);
      expect(readGraphJson(text)).toEqual({ ok: true, graph: talk.file });
      const graph = Graph.from(JSON.parse(text) as SerializedGraph);
      expect(graph.nodes()).toEqual(talk.graph.nodes());
      expect(graph.size).toBe(talk.graph.size);
    }
  });

  it("of a view keeps all passages and nothing that hangs in the air", () => {
    const read = readGraphJson(exportGraphJson(chips, view));
    expect(read.ok && read.graph.nodes.map((node) => node.key)).toEqual(["e:nvidia", "e:gpu"]);
    expect(read.ok && read.graph.edges.map((edge) => edge.key)).toEqual(["r:nvidia-develops-gpu"]);
    expect(read.ok && read.graph.attributes.passages).toEqual(chips.file.attributes.passages);
  });
});

describe("CSV", () => {
  it("follows RFC 4180: every row has every column, whatever stands in it", () => {
    for (const write of [exportNodesCsv, exportEdgesCsv]) {
      const [head, ...rows] = parseCsv(write(hostile));
      expect(rows).toHaveLength(write === exportNodesCsv ? hostile.graph.order : hostile.graph.size);
      for (const row of rows) expect(row).toHaveLength(head!.length);
    }
    const quotes = parseCsv(exportEdgesCsv(hostile)).map((row) => row[12]);
    expect(quotes).toContain(`"quoted" & <tagged> meets\n=cmd' /C calc'!A0`);
  });

  it("begins with the mark that Excel needs", () => {
    expect(exportNodesCsv(chips).startsWith("\uFEFFid,label")).toBe(true);
  });

  it("never gives a spreadsheet a formula", () => {
    const cells = [...parseCsv(exportNodesCsv(hostile)), ...parseCsv(exportEdgesCsv(hostile))].flat();
    const dangerous = cells.filter((cell) => /^\s*[=+\-@]/u.test(cell) && Number.isNaN(Number(cell)));
    expect(dangerous).toEqual([]);
    expect(cells).toContain("'=cmd' /C calc'!A0");
    expect(cells).toContain("'--'; MATCH (n) DETACH DELETE n; //");
  });
});

describe("Cypher", () => {
  it("keeps every name inside its string: outside of strings nothing but its own words is left", () => {
    const code = outsideStrings(exportCypher(hostile));
    expect(code).not.toMatch(/DETACH|DELETE|calc|tagged|emoji|code/u);
    expect(code.match(/;/gu)).toHaveLength(4);
    expect(code).toMatch(/^CREATE CONSTRAINT/u);
  });

  it("gives back the names, read as a server reads them", () => {
    const strings = stringsOf(exportCypher(hostile));
    for (const name of hostile.graph.mapNodes((_key, { label }) => label)) expect(strings).toContain(name);
  });

  it("writes types as labels and relations in capitals", () => {
    const text = exportCypher(chips);
    expect(text).toContain("SET n += row, n:Company;");
    expect(text).toContain("MERGE (a)-[r:SUPPLIES {key: row.key}]->(b)");
  });
});

describe("JSON-LD", () => {
  type Thing = Record<string, never> & { "@id": string; "@type": string };
  const graphOf = (text: string) => (JSON.parse(text) as { "@graph": Thing[] })["@graph"];

  it("names entities in schema.org's words and both languages", () => {
    const things = graphOf(exportJsonLd(chips));
    expect(things.find((thing) => thing["@id"] === "tg:e%3Anvidia")).toMatchObject({
      "@type": "Corporation",
      name: [
        { "@value": "英伟达", "@language": "zh" },
        { "@value": "NVIDIA", "@language": "en" },
      ],
    });
  });

  it("every reference leads somewhere", () => {
    const things = graphOf(exportJsonLd(chips));
    const known = new Set(things.map((thing) => thing["@id"]));
    const references = JSON.stringify(things).match(/(?<="@id":")(?:tg:[er]%|urn:)[^"]+/gu)!;
    expect(references.filter((id) => !known.has(id))).toEqual([]);
  });

  it("selects exactly the quoted words, counted in characters as the standard asks", () => {
    const things = graphOf(exportJsonLd(hostile)) as unknown as Record<string, unknown>[];
    const texts = new Map(things.filter((t) => t["@type"] === "Quotation").map((t) => [t["@id"], t["text"] as string]));
    const annotations = things.filter((t) => t["@type"] === "oa:Annotation");
    expect(annotations.length).toBeGreaterThan(hostile.graph.size);
    for (const annotation of annotations) {
      const target = annotation["oa:hasTarget"] as {
        "oa:hasSource": { "@id": string };
        "oa:hasSelector": [Record<string, string>, Record<string, number>];
      };
      const [quote, position] = target["oa:hasSelector"];
      const text = texts.get(target["oa:hasSource"]["@id"])!;
      expect([...text].slice(position["oa:start"], position["oa:end"]).join("")).toBe(quote["oa:exact"]);
      expect(text).toContain(`${quote["oa:prefix"]}${quote["oa:exact"]}${quote["oa:suffix"]}`);
    }
  });
});

describe("Markdown", () => {
  it("puts each relation's sentences with their source under its source", () => {
    const text = exportMarkdown(chips, undefined, { relationName: () => "研发" });
    const own = text.slice(text.indexOf("### 英伟达"), text.indexOf("### ", text.indexOf("### 英伟达") + 4));
    expect(own).toContain("- 英伟达 → 研发 → **NVLink**");
    expect(own.indexOf("英伟达发明了NVLink吗")).toBeLessThan(own.indexOf("我们发明了NVLink"));
    expect(own).toContain("“我们发明了NVLink”——黄仁勋，《开场》，0:20");
    expect(text).not.toContain("co\\_occurs");
  });

  it("lets no name become markup", () => {
    const lines = exportMarkdown(hostile).split("\n");
    expect(lines.filter((line) => line.startsWith("### "))).toHaveLength(hostile.graph.order);
    expect(lines.some((line) => line.includes("\\*bold\\* \\_it\\_ \\[a\\](b) \\# \\`code\\`"))).toBe(true);
    expect(lines.some((line) => /(?<!\\)<tagged/u.test(line))).toBe(false);
  });
});

/** A strict reader of RFC 4180: throws where a quotation mark stands where none may. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/^\uFEFF/u, "");
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  while (cell.lastIndex < body.length) {
    const at = cell.lastIndex;
    const match = cell.exec(body);
    if (!match) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(body.slice(at, at + 40))}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const CYPHER_STRING = /'((?:[^'\\]|\\.)*)'/gsu;

function outsideStrings(cypher: string): string {
  return cypher.replace(CYPHER_STRING, "''");
}

function stringsOf(cypher: string): string[] {
  const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  return [...cypher.matchAll(CYPHER_STRING)].map(([, body]) =>
    body!.replace(/\\(.)/gsu, (_all, char: string) => escapes[char] ?? char),
  );
}
