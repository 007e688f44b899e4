import type { Extraction } from "../../src/extract/extract.ts";
import type { FoundAnchor, RelationFinding } from "../../src/extract/doc.ts";
import type { Knowledge } from "../../src/schema/graph-file.ts";
import { relationKey } from "../../src/schema/relation.ts";
import { Failure, EXIT } from "./failure.ts";

/**
 * Why an edge is in the graph: for each piece of evidence the sentence, rule, cue, both anchors (and what a pronoun
 * was resolved to) and the counted features behind its confidence.
 * `wanted` is an edge's key or `all`.
 * @throws Failure where no edge has that key.
 */
export function explain(extraction: Extraction, wanted: string): string {
  const labels = new Map(extraction.graph.nodes.map((node) => [node.key, node.attributes.label]));
  const edges = extraction.graph.edges.filter((edge) => wanted === "all" || edge.key === wanted);
  if (edges.length === 0) throw new Failure(noSuchEdge(extraction.graph, wanted), EXIT.usage);
  const blocks = edges.map((edge) => {
    const { relationType, confidence, weight } = edge.attributes;
    const heading = `${edge.key}  ${labels.get(edge.source)} —${relationType}→ ${labels.get(edge.target)}  confidence ${confidence}, ${weight} passages`;
    return [heading, ...findingsOf(extraction, edge.key).flatMap((f) => describeFinding(f, extraction))].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

interface PlacedFinding {
  finding: RelationFinding;
  document: Extraction["documents"][number];
}

function findingsOf(extraction: Extraction, key: string): PlacedFinding[] {
  return extraction.documents.flatMap((document) =>
    document.relations
      .filter((relation) => relationKey(relation.source, relation.type, relation.target) === key)
      .flatMap((relation) => relation.evidence.map((finding) => ({ finding, document }))),
  );
}

function describeFinding({ finding, document }: PlacedFinding, extraction: Extraction): string[] {
  const paragraph = document.transcript.paragraphs[finding.passage];
  if (!paragraph) return [];
  const words = (span: { start: number; end: number }): string => paragraph.text.slice(span.start, span.end);
  const speaker = document.transcript.speakers.find((s) => s.id === paragraph.speaker)?.name ?? "—";
  const anchor = (side: string, found: FoundAnchor): string => {
    const label = extraction.graph.nodes.find((node) => node.key === found.entity)?.attributes.label ?? found.entity;
    const shown = found.start === found.end ? "(no words)" : `“${words(found)}”`;
    const { antecedent } = found;
    const before = antecedent
      ? `, after “${document.transcript.paragraphs[antecedent.passage]?.text.slice(antecedent.start, antecedent.end)}” in ${document.source.id}.p${antecedent.passage + 1}`
      : "";
    return `    ${side}  ${shown}${found.via ? ` (${found.via}) = ${label}${before}` : ""}`;
  };
  const features = Object.entries(finding.features).map(([name, value]) => `${name} ${value}`);
  return [
    `  ${document.source.id}.p${finding.passage + 1} ${speaker}: “${words(finding)}”`,
    `    rule    ${finding.rule}, ${[finding.status, ...finding.modality].join(", ")}, confidence ${finding.confidence}`,
    `    cue     ${finding.cue ? `“${words(finding.cue)}”` : "none"}`,
    anchor("source", finding.source),
    anchor("target", finding.target),
    ...(features.length > 0 ? [`    counted ${features.join(", ")}`] : []),
  ];
}

function noSuchEdge(graph: Knowledge, wanted: string): string {
  const needle = wanted.replace(/^r:/, "").toLowerCase();
  const near = graph.edges.filter((edge) => edge.key.toLowerCase().includes(needle)).slice(0, 5);
  const hint =
    near.length > 0 ? ` Did you mean ${near.map((e) => e.key).join(", ")}?` : " --explain all prints every edge.";
  return `No edge has the key ${wanted}.${hint}`;
}
