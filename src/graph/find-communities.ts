import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import type { Knowledge } from "../schema/graph-file.ts";
import type { LayoutLink } from "./layout-links.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * Community of each entity, numbered from 0 by size (largest first; ties by their first key): Louvain over the
 * undirected graph of the layout's links.
 */
export function findCommunities(nodes: Knowledge["nodes"], links: readonly LayoutLink[]): Map<string, number> {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const node of nodes) graph.addNode(node.key);
  for (const { source, target, weight } of links) {
    graph.updateEdge(source, target, (old) => ({ weight: ((old["weight"] as number | undefined) ?? 0) + weight }));
  }
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: "weight", resolution: 1 });
  const members = new Map<number, string[]>();
  for (const { key } of nodes) {
    const community = found[key] ?? 0;
    members.set(community, [...(members.get(community) ?? []), key]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  return new Map(ordered.flatMap((keys, number) => keys.map((key) => [key, number] as const)));
}
