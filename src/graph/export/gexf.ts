import type { EntityType } from "../../schema/ontology.ts";
import { fileOfView } from "../export-view.ts";
import { buildTalkAxis } from "../talk-axis.ts";
import { exportLanguage, plainRelationName, type Export } from "./export-options.ts";
import { flatEntity, flatRelation, nameIn, type FlatRecord } from "./flat-records.ts";
import { element, escapeXml } from "./xml.ts";

/** The colours of the page's types on light ground, as red, green, blue. */
const COLORS: Readonly<Record<EntityType, readonly [number, number, number]>> = {
  company: [15, 68, 148],
  organization: [138, 88, 174],
  person: [112, 21, 69],
  product: [31, 124, 105],
  concept: [82, 91, 107],
  place: [101, 119, 14],
  event: [143, 61, 4],
};

/** GEXF 1.3 (https://gexf.net/1.3): Gephi and Gephi Lite open it with places, sizes and colours. */
export const exportGexf: Export = (talk, view, options = {}) => {
  const file = fileOfView(talk.file, view);
  const language = exportLanguage(talk, options);
  const relationName = options.relationName ?? plainRelationName;
  const axis = buildTalkAxis(talk);
  const nodes = file.nodes.map((node) => {
    const { x, y, size, entityType } = node.attributes;
    const [r, g, b] = COLORS[entityType];
    return {
      fields: flatEntity(node),
      write: (values: string) =>
        element("node", { id: node.key, label: nameIn(talk, node.key, language) }, [
          values,
          element("viz:size", { value: size }),
          element("viz:position", { x, y, z: 0 }),
          element("viz:color", { r, g, b }),
        ]),
    };
  });
  const edges = file.edges.map((edge) => ({
    fields: flatRelation(talk, axis, edge, language),
    write: (values: string) =>
      element(
        "edge",
        {
          id: edge.key,
          source: edge.source,
          target: edge.target,
          type: edge.undirected ? "undirected" : "directed",
          kind: edge.attributes.relationType,
          label: relationName(edge.attributes.relationType),
          weight: edge.attributes.weight,
        },
        [values],
      ),
  }));
  const title = file.attributes.documents.map((document) => document.title).join("; ");
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">`,
    `<meta><creator>${escapeXml(file.attributes.generator)}</creator><description>${escapeXml(title)}</description></meta>`,
    `<graph defaultedgetype="directed" mode="static">`,
    declare("node", nodes[0]?.fields),
    declare("edge", edges[0]?.fields),
    `<nodes>`,
    ...nodes.map(({ fields, write }) => write(valuesOf(fields))),
    `</nodes>`,
    `<edges>`,
    ...edges.map(({ fields, write }) => write(valuesOf(fields))),
    `</edges>`,
    `</graph>`,
    `</gexf>`,
    ``,
  ].join("\n");
};

function declare(of: "node" | "edge", fields: FlatRecord = {}): string {
  const declared = Object.entries(fields).map(([id, value]) =>
    element("attribute", { id, title: id, type: typeof value === "number" ? "double" : "string" }),
  );
  return declared.length === 0 ? "" : element("attributes", { class: of, mode: "static" }, declared);
}

function valuesOf(fields: FlatRecord): string {
  return element(
    "attvalues",
    {},
    Object.entries(fields).map(([id, value]) => element("attvalue", { for: id, value })),
  );
}
