import { cheapestWay, pairKey, type Way } from "./cheapest-way.ts";
import { compareText } from "./compare.ts";
import type { VisibleGraph } from "./filter-graph.ts";
import { findHubs } from "./find-hubs.ts";
import { bestHops, type Hops } from "./hops.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** A way through the graph: one more entity than relations. */
export interface GraphPath {
  nodes: readonly string[];
  edges: readonly string[];
}

export interface PathOptions {
  /** Takes only relations that somebody states outright. */
  statedOnly?: boolean;
  /** Does not walk through the best-connected entities; the two ends may be such. */
  avoidHubs?: boolean;
  /** How many alternatives are wanted. */
  most?: number;
}

/** Longer chains of sentences explain nothing. */
const LONGEST = 7;

/**
 * Loopless ways between two entities over the visible relations, arrows ignored, best first: few steps, plain
 * statements before implied ones, no co-occurrence. An empty list where there is none. Deterministic.
 * Yen's algorithm (Management Science 17, 1971) over Dijkstra's.
 */
export function shortestPaths(
  talk: TalkGraph,
  visible: VisibleGraph,
  from: string,
  to: string,
  { statedOnly = false, avoidHubs = false, most = 4 }: PathOptions = {},
): GraphPath[] {
  if (from === to || !visible.nodes.has(from) || !visible.nodes.has(to)) return [];
  const hops = bestHops(talk, visible, statedOnly);
  const avoided = new Set(avoidHubs ? findHubs(talk, visible).map((hub) => hub.key) : []);
  avoided.delete(from);
  avoided.delete(to);
  const first = cheapestWay(hops, from, to, avoided, new Set());
  if (!first || first.nodes.length > LONGEST + 1) return [];
  const found = [first];
  const candidates = new Map<string, Way>();
  while (found.length < most) {
    for (const way of detours(hops, found, to, avoided)) {
      if (way.nodes.length <= LONGEST + 1) candidates.set(way.nodes.join("\n"), way);
    }
    for (const way of found) candidates.delete(way.nodes.join("\n"));
    const [next] = [...candidates].sort((a, b) => a[1].cost - b[1].cost || compareText(a[0], b[0]));
    if (!next) break;
    found.push(next[1]);
  }
  return found.map(({ nodes }) => ({
    nodes,
    edges: nodes.slice(1).map((node, i) => hopOf(hops, nodes[i]!, node).edge),
  }));
}

/** Ways that leave the last one found at each of its entities, by a step that no way found takes from there. */
function detours(hops: Hops, found: readonly Way[], to: string, avoided: ReadonlySet<string>): Way[] {
  const last = found.at(-1)!;
  const ways: Way[] = [];
  for (let i = 0; i + 1 < last.nodes.length; i++) {
    const root = last.nodes.slice(0, i + 1);
    const cut = new Set(
      found
        .filter((way) => root.every((node, at) => way.nodes[at] === node))
        .map((way) => pairKey(way.nodes[i]!, way.nodes[i + 1] ?? "")),
    );
    const spur = cheapestWay(hops, root[i]!, to, new Set([...avoided, ...root.slice(0, -1)]), cut);
    if (!spur) continue;
    const nodes = [...root.slice(0, -1), ...spur.nodes];
    const cost = nodes.slice(1).reduce((sum, node, at) => sum + hopOf(hops, nodes[at]!, node).cost, 0);
    ways.push({ nodes, cost });
  }
  return ways;
}

function hopOf(hops: Hops, from: string, to: string): { edge: string; cost: number } {
  return hops.get(from)!.get(to)!;
}
