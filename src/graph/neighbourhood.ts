import type { VisibleGraph } from "./filter-graph.ts";
import type { EntityGraph } from "./talk-graph.ts";

export interface NeighbourhoodOptions {
  /** Entities that are reached but not walked through (hubs): the start is always walked from. */
  stopAt?: ReadonlySet<string>;
}

/** Entities at most `steps` relations away (arrows ignored), with the relations walked; only over what is visible. */
export function neighbourhood(
  graph: EntityGraph,
  start: string,
  steps: number,
  visible: VisibleGraph,
  { stopAt }: NeighbourhoodOptions = {},
): VisibleGraph {
  const nodes = new Set([start]);
  const edges = new Set<string>();
  let frontier = [start];
  for (let step = 0; step < steps; step++) {
    const next: string[] = [];
    for (const node of frontier) {
      if (node !== start && stopAt?.has(node)) continue;
      graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        if (!visible.edges.has(edge) || !visible.nodes.has(other)) return;
        edges.add(edge);
        if (nodes.has(other)) return;
        nodes.add(other);
        next.push(other);
      });
    }
    frontier = next;
  }
  return { nodes, edges };
}
