import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import type { Knowledge } from "../schema/graph-file.ts";
import type { LayoutLink, LayoutLinks } from "./layout/layout-links.ts";
import { seededRandom } from "./seeded-random.ts";

/** A community of fewer than this many members joins another… */
const FEWEST = 3;
/** … or of fewer than this share of all entities, so that a talk has a dozen regions rather than a hundred. */
const SMALLEST_SHARE = 1 / 40;
const RESOLUTION = 1;

/**
 * Community of each entity, numbered from 0 by size (largest first; ties by their first key).
 *
 * Louvain (Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008), with a seeded generator, over the undirected
 * graph of the relations by number of passages; entities without relations take part by the passages they share with
 * others. Communities too small to name then join the one they are tied to most.
 */
export function findCommunities(nodes: Knowledge["nodes"], links: LayoutLinks): Map<string, number> {
  if (nodes.length === 0) return new Map();
  const graph = new Graph({ type: "undirected", multi: false });
  for (const node of nodes) graph.addNode(node.key);
  for (const { source, target, weight } of [...links.relations, ...links.ties]) {
    graph.updateEdge(source, target, (old) => ({ weight: ((old["weight"] as number | undefined) ?? 0) + weight }));
  }
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: "weight", resolution: RESOLUTION });
  const community = new Map(nodes.map(({ key }) => [key, found[key] ?? 0]));
  joinSmall(community, [...links.relations, ...links.ties, ...links.coOccurrences]);
  const members = new Map<number, string[]>();
  for (const [key, number] of community) {
    const list = members.get(number);
    if (list) list.push(key);
    else members.set(number, [key]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  return new Map(ordered.flatMap((keys, number) => keys.map((key) => [key, number] as const)));
}

/** Smallest first, each community that is too small joins the one it has the strongest links to; without any it stays. */
function joinSmall(community: Map<string, number>, links: readonly LayoutLink[]): void {
  const least = Math.max(FEWEST, Math.ceil(community.size * SMALLEST_SHARE));
  const lonely = new Set<number>();
  for (;;) {
    const sizes = new Map<number, number>();
    for (const number of community.values()) sizes.set(number, (sizes.get(number) ?? 0) + 1);
    const [smallest] = [...sizes]
      .filter(([number, size]) => size < least && !lonely.has(number))
      .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    if (!smallest) return;
    const ties = new Map<number, number>();
    for (const { source, target, weight } of links) {
      const [a, b] = [community.get(source) ?? -1, community.get(target) ?? -1];
      if (a === b || (a !== smallest[0] && b !== smallest[0])) continue;
      const other = a === smallest[0] ? b : a;
      ties.set(other, (ties.get(other) ?? 0) + weight);
    }
    const [strongest] = [...ties].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!strongest) lonely.add(smallest[0]);
    else for (const [key, number] of community) if (number === smallest[0]) community.set(key, strongest[0]);
  }
}
