import type { GraphFile } from "../../src/schema/graph-file.ts";

/** What the canvas leaves for the middles of nodes in a stage of 772 × 704 pixels. */
const ROOM = { width: 668, height: 592 };
/** More relations are not compared, it would take too long. */
const MOST_COMPARED = 3000;

/** What a reader sees of a layout at fit, in pixels. */
export function fitOf(file: GraphFile): { smallestGap: number; largestEmptyRadius: number; crossings: number } {
  const nodes = file.nodes.map(({ attributes: { x, y, size } }) => ({ x, y, size }));
  const [left, right] = extent(nodes.map((node) => node.x));
  const [bottom, top] = extent(nodes.map((node) => node.y));
  const scale = Math.min(ROOM.width / Math.max(1, right - left), ROOM.height / Math.max(1, top - bottom));
  const placed = nodes.map(({ x, y, size }) => ({
    x: (x - (left + right) / 2) * scale,
    y: (y - (bottom + top) / 2) * scale,
    size,
  }));
  let smallestGap = Infinity;
  const byX = placed.toSorted((a, b) => a.x - b.x);
  for (let i = 0; i < byX.length; i++) {
    const a = byX[i]!;
    for (let j = i + 1; j < byX.length && byX[j]!.x - a.x < 60; j++) {
      const b = byX[j]!;
      smallestGap = Math.min(smallestGap, Math.hypot(a.x - b.x, a.y - b.y) - a.size - b.size);
    }
  }
  let largestEmptyRadius = 0;
  for (let x = -ROOM.width / 2; x <= ROOM.width / 2; x += 12) {
    for (let y = -ROOM.height / 2; y <= ROOM.height / 2; y += 12) {
      const free = placed.reduce((least, n) => Math.min(least, Math.hypot(n.x - x, n.y - y) - n.size), Infinity);
      largestEmptyRadius = Math.max(largestEmptyRadius, free);
    }
  }
  return { smallestGap, largestEmptyRadius, crossings: countCrossings(file) };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
}

function countCrossings(file: GraphFile): number {
  const at = new Map(file.nodes.map(({ key, attributes }) => [key, attributes]));
  const lines = file.edges
    .filter((edge) => edge.attributes.relationType !== "co_occurs")
    .slice(0, MOST_COMPARED)
    .map(({ source, target }) => ({ source, target, a: at.get(source)!, b: at.get(target)! }));
  type Point = { x: number; y: number };
  const side = (a: Point, b: Point, c: Point): boolean => (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
  let crossings = 0;
  lines.forEach((p, i) => {
    for (const q of lines.slice(0, i)) {
      if ([q.source, q.target].some((key) => key === p.source || key === p.target)) continue;
      if (side(p.a, p.b, q.a) !== side(p.a, p.b, q.b) && side(q.a, q.b, p.a) !== side(q.a, q.b, p.b)) crossings++;
    }
  });
  return crossings;
}
