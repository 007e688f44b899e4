import { isAsserted } from "../schema/evidence.ts";
import type { Relation } from "../schema/relation.ts";
import { compareText } from "./compare.ts";
import type { VisibleGraph } from "./filter-graph.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** The relation that a path takes between two neighbours, and what it costs. */
export interface Hop {
  edge: string;
  cost: number;
}

/** Hops by entity and neighbour; both ways, as paths ignore arrows. */
export type Hops = ReadonlyMap<string, ReadonlyMap<string, Hop>>;

/**
 * In whole numbers, so that costs add up exactly. A path through what is only implied must be a good deal shorter than
 * one of plain statements, one through what is only asked or denied shorter still; evidence decides between equals.
 */
const STEP = 1000;
const IMPLIED = 300;
const UNASSERTED = 600;
const MOST_EVIDENCE = 9;

/** The best visible relation between each two neighbours: asserted before asked, stated before implied, most evidence. */
export function bestHops({ graph }: TalkGraph, visible: VisibleGraph, statedOnly: boolean): Hops {
  const hops = new Map<string, Map<string, Hop>>();
  for (const edge of visible.edges) {
    const relation = graph.getEdgeAttributes(edge);
    if (relation.relationType === "co_occurs") continue;
    if (statedOnly && !relation.evidence.some(isPlainlySaid)) continue;
    const hop = { edge, cost: costOf(relation) };
    const [source, target] = graph.extremities(edge);
    offer(hops, source, target, hop);
    offer(hops, target, source, hop);
  }
  return hops;
}

function isPlainlySaid(evidence: Relation["evidence"][number]): boolean {
  return evidence.status === "stated" && isAsserted(evidence);
}

function costOf({ evidence }: Relation): number {
  const asserted = evidence.filter(isAsserted);
  const stated = (asserted.length > 0 ? asserted : evidence).some((item) => item.status === "stated");
  const doubt = (asserted.length > 0 ? 0 : UNASSERTED) + (stated ? 0 : IMPLIED);
  return STEP + doubt - Math.min(MOST_EVIDENCE, evidence.length);
}

function offer(hops: Map<string, Map<string, Hop>>, from: string, to: string, hop: Hop): void {
  const list = hops.get(from) ?? new Map<string, Hop>();
  hops.set(from, list);
  const known = list.get(to);
  const better = !known || hop.cost < known.cost || (hop.cost === known.cost && compareText(hop.edge, known.edge) < 0);
  if (better) list.set(to, hop);
}
