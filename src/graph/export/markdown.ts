import { ENTITY_TYPES } from "../../schema/ontology.ts";
import type { GraphEdge } from "../../schema/graph-file.ts";
import { citationOf, formatCitation } from "../citation.ts";
import { compareText } from "../compare.ts";
import { fileOfView } from "../export-view.ts";
import { evidenceInTalkOrder } from "../passages-of.ts";
import { buildTalkAxis } from "../talk-axis.ts";
import { exportLanguage, plainRelationName, type Export } from "./export-options.ts";
import { nameIn } from "./flat-records.ts";

const HEADINGS = {
  zh: {
    company: "公司",
    organization: "机构",
    person: "人物",
    product: "产品",
    concept: "概念",
    place: "地点",
    event: "事件",
  },
  en: {
    company: "Companies",
    organization: "Organizations",
    person: "People",
    product: "Products",
    concept: "Concepts",
    place: "Places",
    event: "Events",
  },
} as const;

/** Notes to read and to quote from: each entity with its relations, each relation with its sentences and their source. */
export const exportMarkdown: Export = (talk, view, options = {}) => {
  const file = fileOfView(talk.file, view);
  const language = exportLanguage(talk, options);
  const relationName = options.relationName ?? plainRelationName;
  const axis = buildTalkAxis(talk);
  const name = (key: string): string => escapeMarkdown(nameIn(talk, key, language));
  // Under its source; an undirected one under the end that stands first.
  const bySource = new Map<string, GraphEdge[]>();
  for (const edge of file.edges) {
    if (edge.attributes.relationType === "co_occurs") continue;
    bySource.set(edge.source, [...(bySource.get(edge.source) ?? []), edge]);
  }
  const relationLines = (edge: GraphEdge): string[] => [
    `- ${name(edge.source)} ${edge.undirected ? "↔" : "→"} ${escapeMarkdown(relationName(edge.attributes.relationType))} ${edge.undirected ? "↔" : "→"} **${name(edge.target)}**`,
    ...evidenceInTalkOrder(talk, edge.key).map(
      (item) => `  > ${escapeMarkdown(formatCitation(citationOf(talk, axis, item, language), language))}\n`,
    ),
  ];
  const sections = ENTITY_TYPES.flatMap((type) => {
    const entities = file.nodes
      .filter((node) => node.attributes.entityType === type)
      .sort((a, b) => b.attributes.mentions.length - a.attributes.mentions.length || compareText(a.key, b.key));
    if (entities.length === 0) return [];
    return [
      `## ${HEADINGS[language][type]}\n`,
      ...entities.flatMap(({ key, attributes }) => {
        const aliases = attributes.aliases.filter((alias) => alias !== nameIn(talk, key, language));
        const also = aliases.length === 0 ? [] : [`*${aliases.map(escapeMarkdown).join(" · ")}*\n`];
        return [
          `### ${name(key)} (${attributes.mentions.length})\n`,
          ...also,
          ...(bySource.get(key) ?? []).flatMap(relationLines),
        ];
      }),
    ];
  });
  const heads = file.attributes.documents.flatMap(({ title, author, publishedAt, sourceUrl, mediaUrl }) => [
    `# ${escapeMarkdown(title)}\n`,
    ...[[author, publishedAt], [sourceUrl], [mediaUrl]].flatMap((parts) => {
      const line = parts
        .filter((part) => part !== undefined)
        .map(escapeMarkdown)
        .join(" · ");
      return line === "" ? [] : [`${line}\n`];
    }),
  ]);
  return `${[...heads, ...sections].join("\n")}\n`;
};

/** A text that Markdown reads as itself; line breaks become spaces, so that a quotation stays in its line. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|~&]/gu, "\\$&");
}
