import type { EntityType } from "../../schema/ontology.ts";
import { fileOfView } from "../export-view.ts";
import { buildTalkAxis } from "../talk-axis.ts";
import { exportLanguage, type Export } from "./export-options.ts";
import { flatEntity, flatRelation, nameIn, type Flat, type FlatRecord } from "./flat-records.ts";

const LABELS: Readonly<Record<EntityType, string>> = {
  company: "Company",
  organization: "Organization",
  person: "Person",
  product: "Product",
  concept: "Concept",
  place: "Place",
  event: "Event",
};

/** Rows in one statement: a graph of thousands in one would not fit the server's memory. */
const BATCH = 500;

/**
 * Cypher for Neo4j 5 and alike; running it twice changes nothing. Names and quotations stand only inside string
 * literals; labels and types come from the ontology's closed lists.
 */
export const exportCypher: Export = (talk, view, options = {}) => {
  const file = fileOfView(talk.file, view);
  const language = exportLanguage(talk, options);
  const axis = buildTalkAxis(talk);
  const nodes = groupBy(file.nodes, (node) => node.attributes.entityType).flatMap(([type, list]) =>
    batches(list).map(
      (batch) =>
        `UNWIND ${rowsOf(batch.map((node) => ({ key: node.key, label: nameIn(talk, node.key, language), ...flatEntity(node) })))} AS row\n` +
        `MERGE (n:Entity {key: row.key})\nSET n += row, n:${LABELS[type]};`,
    ),
  );
  const edges = groupBy(file.edges, (edge) => edge.attributes.relationType).flatMap(([type, list]) =>
    batches(list).map(
      (batch) =>
        `UNWIND ${rowsOf(batch.map((edge) => ({ key: edge.key, source: edge.source, target: edge.target, ...flatRelation(talk, axis, edge, language) })))} AS row\n` +
        `MATCH (a:Entity {key: row.source}), (b:Entity {key: row.target})\n` +
        `MERGE (a)-[r:${type.toUpperCase()} {key: row.key}]->(b)\nSET r += row;`,
    ),
  );
  const constraint = "CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;";
  return `${[constraint, ...nodes, ...edges].join("\n\n")}\n`;
};

function rowsOf(rows: readonly FlatRecord[]): string {
  return `[\n${rows
    .map(
      (row) =>
        `  {${Object.entries(row)
          .map(([name, value]) => `${name}: ${literal(value)}`)
          .join(", ")}}`,
    )
    .join(",\n")}\n]`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * Control characters, line separators and halves of surrogate pairs are dropped: they could only be written as \uXXXX,
 * which some servers resolve before they look for the end of a string.
 */
function literal(value: Flat): string {
  if (typeof value === "number") return String(value);
  const clean = value.replace(/(?![\n\r\t])[\p{Cc}\p{Cs}\u2028\u2029]/gu, "");
  return `'${clean.replace(/[\\'\n\r\t]/gu, (char) => ESCAPES[char] ?? char)}'`;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));
}
