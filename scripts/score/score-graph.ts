import type { GraphEdge, Knowledge } from "../../src/schema/graph-file.ts";
import { findRuleIssues } from "../../src/schema/rules.ts";
import { aliasCoverage } from "./alias-coverage.ts";
import { share, type Share } from "./counts.ts";
import type { GoldFile } from "./gold.ts";
import { matchEntities, type EntityMatch } from "./match-entities.ts";
import { scoreEntities, type EntityScore } from "./score-entities.ts";
import { scoreRelations, type RelationScore } from "./score-relations.ts";

export interface GraphScore {
  entities: EntityScore;
  aliasCoverage: Share;
  missedAliases: readonly { alias: string; entity: string; count: number }[];
  relations: RelationScore;
  /** Share of evidence whose spans and anchors hold; anything under 1 is a defect of the extractor. */
  evidenceValidity: Share;
  reliability: readonly { atLeast: number; right: Share }[];
  match: EntityMatch;
}

const CONFIDENCE_STEPS = [0.9, 0.7, 0.5] as const;

/** Scores a graph against a gold annotation of the same transcript (of its annotated stretch, where one is given). */
export function scoreGraph(graph: Knowledge, gold: GoldFile): GraphScore {
  const annotated = restrictToRange(graph, gold.range);
  const match = matchEntities(annotated.nodes, gold.entities);
  const edges = annotated.edges.filter((edge) => edge.attributes.relationType !== "co_occurs");
  const relations = scoreRelations(edges, gold, match.goldOf);
  const aliases = aliasCoverage(annotated.attributes.passages, gold.entities, match);
  return {
    entities: scoreEntities(match, gold),
    aliasCoverage: aliases.coverage,
    missedAliases: aliases.missed,
    relations,
    evidenceValidity: evidenceValidity(graph),
    reliability: reliability(edges, relations),
    match,
  };
}

/** Leaves only passages that touch the annotated stretch, and what is mentioned or stated there. */
function restrictToRange(graph: Knowledge, range: GoldFile["range"]): Knowledge {
  if (!range) return graph;
  const [from, to] = range;
  const passages = graph.attributes.passages.filter((p) => p.start < to && p.end > from);
  const ids = new Set(passages.map((p) => p.id));
  const nodes = graph.nodes.flatMap((node) => {
    const mentions = node.attributes.mentions.filter((m) => ids.has(m.passage));
    // Who speaks in the stretch belongs to it, also where nobody there says the name.
    return mentions.some((m) => m.via === undefined || m.via === "speaker")
      ? [{ ...node, attributes: { ...node.attributes, mentions } }]
      : [];
  });
  const keys = new Set(nodes.map((node) => node.key));
  const edges = graph.edges.filter(
    (edge) =>
      keys.has(edge.source) && keys.has(edge.target) && edge.attributes.evidence.some((e) => ids.has(e.passage)),
  );
  return { ...graph, attributes: { ...graph.attributes, passages }, nodes, edges };
}

function evidenceValidity(graph: Knowledge): Share {
  const count = graph.edges.reduce((sum, edge) => sum + edge.attributes.evidence.length, 0);
  const faulty = new Set(
    findRuleIssues(graph).flatMap((issue) => /^edges\[\d+\]\.attributes\.evidence\[\d+\]/.exec(issue.path)?.[0] ?? []),
  );
  return share(count - faulty.size, count);
}

function reliability(edges: readonly GraphEdge[], score: RelationScore): GraphScore["reliability"] {
  const right = new Set(score.matched.map((m) => m.edge));
  return CONFIDENCE_STEPS.map((atLeast) => {
    const sure = edges.filter((edge) => edge.attributes.confidence >= atLeast);
    return { atLeast, right: share(sure.filter((edge) => right.has(edge)).length, sure.length) };
  });
}
