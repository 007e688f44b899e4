import { exportEdgesCsv, exportNodesCsv } from "./export/csv.ts";
import { exportCypher } from "./export/cypher.ts";
import type { Export } from "./export/export-options.ts";
import { exportGexf } from "./export/gexf.ts";
import { exportGraphJson } from "./export/graph-json.ts";
import { exportGraphml } from "./export/graphml.ts";
import { exportJsonLd } from "./export/json-ld.ts";
import { exportMarkdown } from "./export/markdown.ts";

/** A file format the graph can be taken away in. */
export interface Exporter {
  id: string;
  /** As people know it; never translated. */
  name: string;
  /** With its dot. Two formats may share one; the id tells them apart. */
  fileExtension: string;
  mime: string;
  /** For programs, or for people to read. */
  group: "data" | "reading";
  run: Export;
}

export const EXPORTERS: readonly Exporter[] = [
  {
    id: "json",
    name: "Graph JSON",
    fileExtension: ".json",
    mime: "application/json",
    group: "data",
    run: exportGraphJson,
  },
  { id: "gexf", name: "GEXF", fileExtension: ".gexf", mime: "application/gexf+xml", group: "data", run: exportGexf },
  {
    id: "graphml",
    name: "GraphML",
    fileExtension: ".graphml",
    mime: "application/graphml+xml",
    group: "data",
    run: exportGraphml,
  },
  { id: "csv-nodes", name: "CSV", fileExtension: ".nodes.csv", mime: "text/csv", group: "data", run: exportNodesCsv },
  { id: "csv-edges", name: "CSV", fileExtension: ".edges.csv", mime: "text/csv", group: "data", run: exportEdgesCsv },
  {
    id: "json-ld",
    name: "JSON-LD",
    fileExtension: ".jsonld",
    mime: "application/ld+json",
    group: "data",
    run: exportJsonLd,
  },
  { id: "cypher", name: "Cypher", fileExtension: ".cypher", mime: "text/plain", group: "data", run: exportCypher },
  {
    id: "markdown",
    name: "Markdown",
    fileExtension: ".md",
    mime: "text/markdown",
    group: "reading",
    run: exportMarkdown,
  },
];
