import { fileOfView } from "../export-view.ts";
import { buildTalkAxis } from "../talk-axis.ts";
import { exportLanguage, type Export } from "./export-options.ts";
import { flatEntity, flatRelation, nameIn, type FlatRecord } from "./flat-records.ts";
import { element, escapeXml } from "./xml.ts";

/** GraphML 1.0 (http://graphml.graphdrawing.org): yEd, Cytoscape, NetworkX and igraph read it. */
export const exportGraphml: Export = (talk, view, options = {}) => {
  const file = fileOfView(talk.file, view);
  const language = exportLanguage(talk, options);
  const axis = buildTalkAxis(talk);
  const nodes = file.nodes.map((node) => {
    const { x, y, size } = node.attributes;
    return { node, fields: { label: nameIn(talk, node.key, language), ...flatEntity(node), x, y, size } };
  });
  const edges = file.edges.map((edge) => ({ edge, fields: flatRelation(talk, axis, edge, language) }));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...declare("node", nodes[0]?.fields),
    ...declare("edge", edges[0]?.fields),
    `<graph id="talk" edgedefault="directed">`,
    ...nodes.map(({ node, fields }) => element("node", { id: node.key }, dataOf("node", fields))),
    ...edges.map(({ edge, fields }) =>
      element(
        "edge",
        { id: edge.key, source: edge.source, target: edge.target, directed: edge.undirected ? "false" : undefined },
        dataOf("edge", fields),
      ),
    ),
    `</graph>`,
    `</graphml>`,
    ``,
  ].join("\n");
};

function declare(of: "node" | "edge", fields: FlatRecord = {}): string[] {
  return Object.entries(fields).map(([name, value]) =>
    element("key", {
      id: `${of}-${name}`,
      for: of,
      "attr.name": name,
      "attr.type": typeof value === "number" ? "double" : "string",
    }),
  );
}

function dataOf(of: "node" | "edge", fields: FlatRecord): string[] {
  return Object.entries(fields).map(([name, value]) =>
    element("data", { key: `${of}-${name}` }, [escapeXml(String(value))]),
  );
}
