import type { Knowledge } from "../../src/schema/graph-file.ts";
import type { GoldFile } from "./gold.ts";
import { formatTypes, type FileScore } from "./report.ts";

/** What is missed, spurious, split or wrongly typed, for a person who works from it. */
export function formatList({ name, score }: FileScore, gold: GoldFile, graph: Knowledge): string {
  const { match, relations } = score;
  const label = new Map(graph.nodes.map((node) => [node.key, node.attributes.label]));
  const typed = gold.entities.flatMap((entity) => {
    const node = match.nodeOf.get(entity.id);
    return node && node.attributes.entityType !== entity.type
      ? [`  ${entity.name}: ${node.attributes.entityType}, should be ${entity.type} (${node.attributes.source})`]
      : [];
  });
  const quoteOf = (edge: Knowledge["edges"][number]): string => {
    const first = edge.attributes.evidence[0];
    const text = graph.attributes.passages.find((p) => p.id === first?.passage)?.text ?? "";
    return first ? `${first.rule}: “${text.slice(first.start, first.end)}”` : "";
  };
  return [
    `== ${name}`,
    ...formatTypes(score),
    `-- missed entities (${match.missed.length})`,
    ...match.missed.map((e) => `  [${e.salience}] ${e.type} ${e.name}: ${e.aliases.join(" / ")}`),
    `-- spurious entities (${match.spurious.length})`,
    ...match.spurious.map(({ node: { key, attributes: a }, duplicateOf }) => {
      const split = duplicateOf === undefined ? "" : ` SPLIT of ${duplicateOf}`;
      return `  ${a.entityType} ${a.label} ×${a.mentions.length} (${a.source}, ${a.confidence}, ${key})${split}`;
    }),
    `-- wrongly typed (${typed.length})`,
    ...typed,
    `-- surface forms not covered (${score.missedAliases.length})`,
    ...score.missedAliases.map((m) => `  ${m.entity}: ${m.alias} ×${m.count}`),
    `-- missed relations (${relations.missed.length})`,
    ...relations.missed.map((r) => `  ${r.source} —${r.type}→ ${r.target}: “${r.quote}”`),
    `-- spurious relations (${relations.spurious.length})`,
    ...relations.spurious.map(
      (e) =>
        `  ${label.get(e.source)} —${e.attributes.relationType}→ ${label.get(e.target)} ${e.attributes.confidence} ${quoteOf(e)}`,
    ),
  ].join("\n");
}
