import { SHAPE_EXTENT } from "./shapes.ts";
import { distanceToCurve, type Point } from "./edge-curve.ts";
import type { EdgeItem, NodeItem } from "./graph-items.ts";
import { nodeRadius } from "./node-size.ts";
import { project, unproject, type Projection } from "./projection.ts";

/**
 * What lies under the pointer, from the geometry itself: the nearest node within its target, else the nearest line.
 * It is exact where targets overlap, works before the first frame, and reads nothing back from the graphics card.
 */
export interface HitTest {
  node(point: Point, view: HitView): string | null;
  edge(point: Point, view: HitView): string | null;
}

export interface HitView {
  projection: Projection;
  sizeFactor: number;
  /** Smallest diameter of a target in pixels: 24 for a mouse, 44 for a finger. */
  target: number;
  isNodeShown(key: string): boolean;
  isEdgeShown(key: string): boolean;
}

/** Cells on the longer side of the grid. */
const CELLS = 48;
/** How near to a line the pointer must be, in pixels from its middle, before its own width counts. */
const LINE_TOLERANCE = 5;

export function createHitTest(nodes: ReadonlyMap<string, NodeItem>, edges: ReadonlyMap<string, EdgeItem>): HitTest {
  const grid = buildGrid([...nodes.values()]);
  const largest = Math.max(1, ...[...nodes.values()].map(({ size }) => size));

  function node(point: Point, view: HitView): string | null {
    const reachPixels = Math.max(view.target / 2, nodeRadius(largest, view.sizeFactor) * 1.5);
    let best: string | null = null;
    let nearest = Infinity;
    for (const item of grid.near(unproject(view.projection, point), reachPixels / view.projection.scale)) {
      if (!view.isNodeShown(item.key)) continue;
      const at = project(view.projection, item);
      const radius = nodeRadius(item.size, view.sizeFactor) * SHAPE_EXTENT[item.type];
      const distance = Math.hypot(point.x - at.x, point.y - at.y);
      if (distance > Math.max(radius, view.target / 2)) continue;
      // A small node beside a large one must stay reachable: measured from the outline, not from the middle.
      if (distance - radius < nearest) {
        nearest = distance - radius;
        best = item.key;
      }
    }
    return best;
  }

  function edge(point: Point, view: HitView): string | null {
    let best: string | null = null;
    let nearest = Math.max(LINE_TOLERANCE, view.target / 4);
    for (const item of edges.values()) {
      const source = nodes.get(item.source);
      const target = nodes.get(item.target);
      if (!source || !target) continue;
      const a = project(view.projection, source);
      const b = project(view.projection, target);
      const slack = nearest + Math.abs(item.bend) * (Math.abs(b.x - a.x) + Math.abs(b.y - a.y));
      if (point.x < Math.min(a.x, b.x) - slack || point.x > Math.max(a.x, b.x) + slack) continue;
      if (point.y < Math.min(a.y, b.y) - slack || point.y > Math.max(a.y, b.y) + slack) continue;
      const distance = distanceToCurve(point, a, b, item.bend);
      if (distance < nearest && view.isEdgeShown(item.key)) {
        nearest = distance;
        best = item.key;
      }
    }
    return best;
  }

  return { node, edge };
}

interface NodeGrid {
  /** Nodes in the cells that a square of half-side `radius` round `point` touches, in graph units. */
  near(point: Point, radius: number): NodeItem[];
}

function buildGrid(nodes: readonly NodeItem[]): NodeGrid {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const left = reduceMin(xs);
  const bottom = reduceMin(ys);
  const extent = Math.max(-reduceMin(xs.map((x) => -x)) - left, -reduceMin(ys.map((y) => -y)) - bottom, 1e-9);
  const cell = extent / CELLS;
  const column = (x: number): number => Math.floor((x - left) / cell);
  const row = (y: number): number => Math.floor((y - bottom) / cell);
  const cells = new Map<number, NodeItem[]>();
  const id = (i: number, j: number): number => j * (CELLS + 2) + i;
  for (const node of nodes) {
    const at = id(column(node.x), row(node.y));
    const list = cells.get(at);
    if (list) list.push(node);
    else cells.set(at, [node]);
  }
  const clamp = (value: number): number => Math.min(CELLS, Math.max(0, value));
  return {
    near({ x, y }, radius) {
      const found: NodeItem[] = [];
      for (let j = clamp(row(y - radius)); j <= clamp(row(y + radius)); j++) {
        for (let i = clamp(column(x - radius)); i <= clamp(column(x + radius)); i++)
          found.push(...(cells.get(id(i, j)) ?? []));
      }
      return found;
    },
  };
}

function reduceMin(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
