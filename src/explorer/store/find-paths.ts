import type { VisibleGraph } from "../../graph/filter-graph.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { isAsserted } from "../../schema/evidence.ts";
import type { FoundPath, PathQuery } from "./state.ts";

/** Paths offered beside the shortest. */
const MOST_PATHS = 4;
/** Longer chains of sentences explain nothing. */
const LONGEST_PATH = 7;
/** What a hop costs that is only implied, or only asked or denied, beside 1 for a stated one: stated ways come first. */
const IMPLIED_COST = 1.3;
const UNASSERTED_COST = 1.6;

/**
 * Loopless ways between two entities over the visible relations, arrows ignored, cheapest first (Yen's algorithm over
 * Dijkstra). Co-occurrence is no relation and makes no path.
 */
export function findPaths(talk: TalkGraph, visible: VisibleGraph, query: PathQuery): FoundPath[] {
  const { from, to } = query;
  if (from === undefined || to === undefined || from === to) return [];
  if (!visible.nodes.has(from) || !visible.nodes.has(to)) return [];
  const hops = hopsBetween(talk, visible, query.statedOnly);
  const avoided = new Set(
    query.avoidHubs
      ? findHubs(talk, visible)
          .map(({ key }) => key)
          .filter((key) => key !== from && key !== to)
      : [],
  );
  const first = cheapest(hops, from, to, avoided, new Set());
  if (!first) return [];
  const found = [first];
  const candidates: Way[] = [];
  while (found.length < MOST_PATHS) {
    const last = found.at(-1) ?? first;
    for (let i = 0; i + 1 < last.nodes.length; i++) {
      const root = last.nodes.slice(0, i + 1);
      const cut = new Set(
        found
          .filter((way) => root.every((node, at) => way.nodes[at] === node))
          .map((way) => pairKey(way.nodes[i] ?? "", way.nodes[i + 1] ?? "")),
      );
      const spur = cheapest(hops, root.at(-1) ?? from, to, new Set([...avoided, ...root.slice(0, -1)]), cut);
      if (!spur) continue;
      const nodes = [...root.slice(0, -1), ...spur.nodes];
      const known = [...found, ...candidates].some((way) => way.nodes.join(" ") === nodes.join(" "));
      if (!known && nodes.length <= LONGEST_PATH + 1) candidates.push({ nodes, cost: costOf(hops, nodes) });
    }
    candidates.sort((a, b) => a.cost - b.cost || compare(a.nodes.join(" "), b.nodes.join(" ")));
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found.map(({ nodes }) => ({
    nodes,
    edges: nodes.slice(1).map((node, i) => hops.get(nodes[i] ?? "")?.get(node)?.edge ?? ""),
  }));
}

/** Entities so well connected that a path through them says little: more than a tenth of all visible relations. */
export function findHubs(talk: TalkGraph, visible: VisibleGraph): { key: string; degree: number }[] {
  const degrees = new Map<string, number>();
  let all = 0;
  for (const edge of visible.edges) {
    if (talk.graph.getEdgeAttribute(edge, "relationType") === "co_occurs") continue;
    all++;
    for (const end of talk.graph.extremities(edge)) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return [...degrees]
    .map(([key, degree]) => ({ key, degree }))
    .filter(({ degree }) => degree >= 8 && degree > all / 10)
    .sort((a, b) => b.degree - a.degree || compare(a.key, b.key));
}

interface Hop {
  edge: string;
  cost: number;
}
type Hops = ReadonlyMap<string, ReadonlyMap<string, Hop>>;
interface Way {
  nodes: string[];
  cost: number;
}

/** The best relation between each two neighbours. */
function hopsBetween(talk: TalkGraph, visible: VisibleGraph, statedOnly: boolean): Hops {
  const hops = new Map<string, Map<string, Hop>>();
  const offer = (a: string, b: string, hop: Hop): void => {
    const known = hops.get(a)?.get(b);
    if (known && (known.cost < hop.cost || (known.cost === hop.cost && compare(known.edge, hop.edge) <= 0))) return;
    const list = hops.get(a) ?? new Map<string, Hop>();
    hops.set(a, list.set(b, hop));
  };
  for (const edge of visible.edges) {
    const { relationType, evidence } = talk.graph.getEdgeAttributes(edge);
    if (relationType === "co_occurs") continue;
    const stated = evidence.some((item) => item.status === "stated");
    if (statedOnly && !stated) continue;
    const cost = !evidence.some(isAsserted) ? UNASSERTED_COST : stated ? 1 : IMPLIED_COST;
    const [source, target] = talk.graph.extremities(edge);
    offer(source, target, { edge, cost });
    offer(target, source, { edge, cost });
  }
  return hops;
}

/** Dijkstra; among equal costs the smaller key, so that the answer never depends on the order of the file. */
function cheapest(
  hops: Hops,
  from: string,
  to: string,
  avoided: ReadonlySet<string>,
  cut: ReadonlySet<string>,
): Way | undefined {
  const costs = new Map([[from, 0]]);
  const before = new Map<string, string>();
  const done = new Set<string>();
  const queue = new Set([from]);
  while (queue.size > 0) {
    const at = nearest(queue, costs);
    queue.delete(at);
    if (at === to) return { nodes: trace(before, to), cost: costs.get(to) ?? 0 };
    done.add(at);
    for (const [next, hop] of hops.get(at) ?? []) {
      if (done.has(next) || avoided.has(next) || cut.has(pairKey(at, next))) continue;
      const cost = (costs.get(at) ?? 0) + hop.cost;
      const known = costs.get(next);
      if (known !== undefined && (known < cost || (known === cost && compare(before.get(next) ?? "", at) <= 0)))
        continue;
      costs.set(next, cost);
      before.set(next, at);
      queue.add(next);
    }
  }
  return undefined;
}

function nearest(queue: ReadonlySet<string>, costs: ReadonlyMap<string, number>): string {
  let best = "";
  let lowest = Infinity;
  for (const key of queue) {
    const cost = costs.get(key) ?? Infinity;
    if (cost < lowest || (cost === lowest && compare(key, best) < 0)) [best, lowest] = [key, cost];
  }
  return best;
}

function trace(before: ReadonlyMap<string, string>, to: string): string[] {
  const nodes = [to];
  for (let at = before.get(to); at !== undefined; at = before.get(at)) nodes.unshift(at);
  return nodes;
}

function costOf(hops: Hops, nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, node, i) => sum + (hops.get(nodes[i] ?? "")?.get(node)?.cost ?? 1), 0);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
