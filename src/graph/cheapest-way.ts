import { compareText } from "./compare.ts";
import type { Hops } from "./hops.ts";

/** A loopless way, by its entities, from the first to the last. */
export interface Way {
  nodes: string[];
  cost: number;
}

interface Entry {
  node: string;
  cost: number;
}

/**
 * Dijkstra's algorithm over a binary heap; among equal costs the smaller key comes first, so that the answer never
 * depends on the order of the file.
 * @param avoided entities that may not be walked through
 * @param cut neighbours, as `pairKey` names them, between which no step is allowed
 */
export function cheapestWay(
  hops: Hops,
  from: string,
  to: string,
  avoided: ReadonlySet<string>,
  cut: ReadonlySet<string>,
): Way | undefined {
  const costs = new Map([[from, 0]]);
  const before = new Map<string, string>();
  const done = new Set<string>();
  const heap: Entry[] = [{ node: from, cost: 0 }];
  for (let entry = pop(heap); entry; entry = pop(heap)) {
    const { node, cost } = entry;
    if (done.has(node)) continue;
    if (node === to) return { nodes: trace(before, to), cost };
    done.add(node);
    for (const [next, hop] of hops.get(node) ?? []) {
      if (done.has(next) || (next !== to && avoided.has(next)) || cut.has(pairKey(node, next))) continue;
      const total = cost + hop.cost;
      const known = costs.get(next);
      if (known !== undefined && known < total) continue;
      if (known === total && compareText(before.get(next) ?? "", node) <= 0) continue;
      costs.set(next, total);
      before.set(next, node);
      push(heap, { node: next, cost: total });
    }
  }
  return undefined;
}

/** Names two neighbours, whichever comes first. Keys hold no line break. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function trace(before: ReadonlyMap<string, string>, to: string): string[] {
  const nodes = [to];
  for (let at = before.get(to); at !== undefined; at = before.get(at)) nodes.push(at);
  return nodes.reverse();
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.node < b.node);
}

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap[at]!, heap[parent]!)) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  heap[0] = last;
  for (let at = 0; ;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left;
    if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right;
    if (least === at) return first;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
