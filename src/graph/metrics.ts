import { DirectedGraph, UndirectedGraph } from "graphology";
import pagerank from "graphology-metrics/centrality/pagerank";
import { sampledBetweenness } from "./sampled-betweenness.ts";
import type { VisibleGraph } from "./filter-graph.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** A measure of how central entities are: what nodes can be sized and tables sorted by. */
export interface Metric {
  id: "mentions" | "degree" | "pagerank" | "betweenness";
  /** Too slow to be run before it is asked for, at this size. */
  isCostly: (nodes: number) => boolean;
  /** By entity key, for what is visible; co-occurrence does not count as a relation. */
  run: (talk: TalkGraph, visible: VisibleGraph) => Map<string, number>;
}

/** From this size on betweenness is estimated from a sample, and run only when asked for. */
const LARGE = 1000;

const never = (): boolean => false;

export const METRICS: readonly Metric[] = [
  {
    id: "mentions",
    isCostly: never,
    run: ({ graph }, { nodes }) =>
      new Map([...nodes].map((key) => [key, graph.getNodeAttribute(key, "mentions").length])),
  },
  {
    id: "degree",
    isCostly: never,
    run(talk, visible) {
      const degree = new Map([...visible.nodes].map((key) => [key, 0]));
      for (const [source, target] of relationsOf(talk, visible))
        for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
      return degree;
    },
  },
  {
    // An entity that much is said to depend on, use or be part of stands high: arrows are followed.
    id: "pagerank",
    isCostly: never,
    run(talk, visible) {
      const graph = new DirectedGraph<{ pagerank: number }, { weight: number }>();
      for (const key of visible.nodes) graph.addNode(key);
      for (const [source, target, weight, symmetric] of relationsOf(talk, visible)) {
        const add = (a: string, b: string): void =>
          void graph.updateDirectedEdge(a, b, (old) => ({ weight: (old.weight ?? 0) + weight }));
        add(source, target);
        if (symmetric) add(target, source);
      }
      if (graph.order === 0) return new Map();
      return new Map(
        Object.entries(pagerank(graph, { getEdgeWeight: "weight", maxIterations: 1000, tolerance: 1e-5 })),
      );
    },
  },
  {
    // Who stands between others: arrows are ignored, as one asks what connects two things.
    id: "betweenness",
    isCostly: (nodes) => nodes > LARGE,
    run(talk, visible) {
      const graph = new UndirectedGraph();
      for (const key of visible.nodes) graph.addNode(key);
      for (const [source, target] of relationsOf(talk, visible)) graph.mergeEdge(source, target);
      return sampledBetweenness(graph, LARGE);
    },
  },
];

function* relationsOf(
  { graph }: TalkGraph,
  visible: VisibleGraph,
): Generator<readonly [source: string, target: string, weight: number, symmetric: boolean]> {
  for (const edge of visible.edges) {
    const { relationType, weight } = graph.getEdgeAttributes(edge);
    const [source, target] = graph.extremities(edge);
    if (relationType !== "co_occurs" && visible.nodes.has(source) && visible.nodes.has(target))
      yield [source, target, weight, graph.isUndirected(edge)];
  }
}
