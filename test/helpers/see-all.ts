import type { GraphFilter, VisibleGraph } from "../../src/graph/filter-graph.ts";
import type { TalkGraph } from "../../src/graph/talk-graph.ts";

/** Everything of a talk, co-occurrence too. */
export function seeAll({ graph }: TalkGraph): VisibleGraph {
  return { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
}

/** A filter that hides nothing but co-occurrence, as the page opens. */
export const OPEN_FILTER: GraphFilter = {
  hiddenTypes: new Set(),
  hiddenRelations: new Set(),
  statedOnly: false,
  assertedOnly: false,
  hiddenSpeakers: new Set(),
  minMentions: 1,
  showCoOccurrence: false,
};
