import type { RelationFamily } from "../../schema/ontology.ts";

export interface Point {
  x: number;
  y: number;
}

/** A quadratic curve between two nodes, in viewport pixels. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/** Bend of the k-th line between the same two nodes, as a share of its length; sides alternate. */
export function bendOf(k: number): number {
  return (0.09 + 0.09 * Math.floor(k / 2)) * (k % 2 === 0 ? 1 : -1);
}

export function curveBetween(from: Point, to: Point, bend: number): Curve {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  // The curve passes half as far from the middle as its control point stands.
  return { from, to, control: { x: middle.x - (to.y - from.y) * bend * 2, y: middle.y + (to.x - from.x) * bend * 2 } };
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Direction of the curve at `t`, of length one. */
export function tangentAt({ from, control, to }: Curve, t: number): Point {
  const dx = 2 * (1 - t) * (control.x - from.x) + 2 * t * (to.x - control.x);
  const dy = 2 * (1 - t) * (control.y - from.y) + 2 * t * (to.y - control.y);
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

export function lengthOf({ from, to }: Curve): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The part of a curve outside the circles of its two nodes (radii in pixels); undefined where they touch. */
export function trimCurve(curve: Curve, startRadius: number, endRadius: number): Curve | undefined {
  const length = lengthOf(curve);
  if (length <= startRadius + endRadius + 1) return undefined;
  return subCurve(curve, startRadius / length, 1 - endRadius / length);
}

/** De Casteljau: the curve between two parameters. */
function subCurve(curve: Curve, t0: number, t1: number): Curve {
  const from = pointAt(curve, t0);
  const to = pointAt(curve, t1);
  const u0 = 1 - t0;
  const control = {
    x: u0 * (1 - t1) * curve.from.x + (u0 * t1 + t0 * (1 - t1)) * curve.control.x + t0 * t1 * curve.to.x,
    y: u0 * (1 - t1) * curve.from.y + (u0 * t1 + t0 * (1 - t1)) * curve.control.y + t0 * t1 * curve.to.y,
  };
  return { from, control, to };
}

/** Distance of a point from the curve, by 16 samples: enough for a pointer. */
export function distanceTo(curve: Curve, point: Point): number {
  let best = Infinity;
  let last = curve.from;
  for (let i = 1; i <= 16; i++) {
    const next = pointAt(curve, i / 16);
    best = Math.min(best, segmentDistance(point, last, next));
    last = next;
  }
  return best;
}

function segmentDistance(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** How far before a node a line ends, so that the family's head has room. */
export const HEAD_ROOM: Readonly<Record<RelationFamily, number>> = {
  people: 6.4,
  make: 8,
  trade: 14,
  contrast: 2,
  structure: 10,
  cause: 2,
  co_occurs: 0,
};
