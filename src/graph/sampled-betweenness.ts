import type Graph from "graphology";

/**
 * Betweenness: for each entity, the share of the shortest ways between two others that pass through it, 0–1.
 * Brandes' algorithm (Journal of Mathematical Sociology 25, 2001) over an undirected simple graph. With more than
 * `most` entities, ways are followed from `most` of them only, spread evenly over the order of keys, and the result is
 * scaled up (Brandes & Pich 2007): an estimate, but the same each time.
 */
export function sampledBetweenness(graph: Graph, most: number): Map<string, number> {
  const keys = graph.nodes();
  const index = new Map(keys.map((key, i) => [key, i]));
  const neighbours = keys.map((key) => graph.neighbors(key).map((other) => index.get(other)!));
  const count = keys.length;
  const step = Math.max(1, count / most);
  const sums = new Float64Array(count);
  let sources = 0;
  for (let at = 0; at < count; at += step, sources++) addFrom(Math.floor(at), neighbours, sums);
  const pairs = ((count - 1) * (count - 2)) / 2;
  const scale = pairs > 0 ? count / (sources * 2 * pairs) : 0;
  return new Map(keys.map((key, i) => [key, sums[i]! * scale]));
}

/** Adds what shortest ways from one entity give to those between. */
function addFrom(source: number, neighbours: readonly (readonly number[])[], sums: Float64Array): void {
  const count = neighbours.length;
  const distance = new Int32Array(count).fill(-1);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const order = [source];
  distance[source] = 0;
  ways[source] = 1;
  for (let head = 0; head < order.length; head++) {
    const at = order[head]!;
    for (const next of neighbours[at]!) {
      if (distance[next] === -1) {
        distance[next] = distance[at]! + 1;
        order.push(next);
      }
      if (distance[next] === distance[at]! + 1) ways[next]! += ways[at]!;
    }
  }
  for (let i = order.length - 1; i > 0; i--) {
    const at = order[i]!;
    for (const before of neighbours[at]!) {
      if (distance[before] === distance[at]! - 1) share[before]! += (ways[before]! / ways[at]!) * (1 + share[at]!);
    }
    sums[at]! += share[at]!;
  }
}
