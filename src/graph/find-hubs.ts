import { compareText } from "./compare.ts";
import type { VisibleGraph } from "./filter-graph.ts";
import type { TalkGraph } from "./talk-graph.ts";

export interface Hub {
  key: string;
  /** Visible relations. */
  degree: number;
}

/** Nobody with fewer relations than this is a hub. */
const LEAST_DEGREE = 8;
/** Share of all visible relations that a hub has. */
const SHARE = 1 / 10;

/** Entities so well connected that a path through them says little, best connected first. Co-occurrence does not count. */
export function findHubs({ graph }: TalkGraph, visible: VisibleGraph): Hub[] {
  const degrees = new Map<string, number>();
  let relations = 0;
  for (const edge of visible.edges) {
    if (graph.getEdgeAttribute(edge, "relationType") === "co_occurs") continue;
    relations++;
    for (const end of graph.extremities(edge)) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return [...degrees]
    .map(([key, degree]) => ({ key, degree }))
    .filter(({ degree }) => degree >= LEAST_DEGREE && degree > relations * SHARE)
    .sort((a, b) => b.degree - a.degree || compareText(a.key, b.key));
}
