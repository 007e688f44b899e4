import type { EntityType } from "../../schema/ontology.ts";
import type { Measured } from "../store/state.ts";
import { SHAPE_EXTENT } from "./shapes.ts";

interface SizedNode {
  key: string;
  x: number;
  y: number;
  size: number;
  type: EntityType;
}

/** Radius of the least and of the greatest, in pixels at fit: the same span as sizes by mentions have. */
const LEAST = 5;
const GREATEST = 24;
/** Free ground between two nodes; the layout made room for sizes by mentions, not for these. */
const GAP = 3;
/** Comparing all pairs of a larger graph would take longer than the reader waits. */
const MOST_COMPARED = 3000;

/** The same nodes sized by a measure; nodes that would meet shrink, the smaller one first. */
export function resize<Node extends SizedNode>(
  nodes: ReadonlyMap<string, Node>,
  measured: Measured | undefined,
): ReadonlyMap<string, Node> {
  if (!measured) return nodes;
  const values = [...nodes.keys()].map((key) => measured.values.get(key) ?? 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Area, not radius, stands for the measure.
  const share = (key: string): number => Math.sqrt(((measured.values.get(key) ?? 0) - least) / (most - least || 1));
  const sized = [...nodes.values()].map((node) => ({ ...node, size: LEAST + (GREATEST - LEAST) * share(node.key) }));
  if (sized.length <= MOST_COMPARED) keepApart(sized);
  return new Map(sized.map((node) => [node.key, node]));
}

function keepApart(nodes: readonly SizedNode[]): void {
  const ranked = nodes.toSorted((a, b) => b.size - a.size);
  ranked.forEach((a, i) => {
    for (const b of ranked.slice(i + 1)) {
      const room = Math.hypot(a.x - b.x, a.y - b.y) - GAP;
      const left = room - a.size * SHAPE_EXTENT[a.type];
      b.size = Math.min(b.size, Math.max(LEAST, left / SHAPE_EXTENT[b.type]));
      a.size = Math.min(a.size, Math.max(LEAST, (room - b.size * SHAPE_EXTENT[b.type]) / SHAPE_EXTENT[a.type]));
    }
  });
}
