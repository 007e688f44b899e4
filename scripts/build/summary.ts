import type { GraphFile } from "../../src/schema/graph-file.ts";

/** What was built, for a person: passages, entities by type, relations by type, seconds. */
export function summarise(graph: GraphFile, seconds: number): string {
  const stated = graph.edges.filter((edge) => edge.attributes.relationType !== "co_occurs");
  const entities = tally(graph.nodes.map((node) => node.attributes.entityType));
  const relations = tally(stated.map((edge) => edge.attributes.relationType));
  return [
    `${graph.attributes.passages.length} passages`,
    `${graph.nodes.length} entities: ${entities}`,
    `${stated.length} relations: ${relations}`,
    `${graph.edges.length - stated.length} co-occurrences`,
    `${seconds.toFixed(1)} seconds`,
  ].join("\n");
}

function tally(types: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rows.map(([type, count]) => `${type} ${count}`).join(", ") || "none";
}
