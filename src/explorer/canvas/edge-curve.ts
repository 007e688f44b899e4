/**
 * Geometry of one relation's line: a quadratic curve whose control point stands beside the middle of its chord.
 * Points are in CSS pixels, y downwards; the shader does the same with y upwards.
 */

export interface Point {
  x: number;
  y: number;
}

/** First bend, and what every second further line between the same two nodes adds, as shares of the chord. */
const BEND = 0.09;

/**
 * How far the k-th line (from 0) between two nodes bends, as a share of its length; the sides alternate.
 * `forward` tells whether the line runs from the lower to the higher key: without it, two lines that run in opposite
 * directions would bend to the same side and lie on each other.
 */
export function bendOf(k: number, forward: boolean): number {
  const side = (k % 2 === 0) === forward ? 1 : -1;
  return side * (BEND + BEND * Math.floor(k / 2));
}

/** The control point of the curve. A positive bend lies to the left of the way from `a` to `b`. */
export function controlPoint(a: Point, b: Point, bend: number): Point {
  return { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend };
}

/** The point at `t` (0–1) of the quadratic curve. */
export function curvePoint(a: Point, control: Point, b: Point, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
    y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
  };
}

/** Points along the curve about `step` pixels apart, both ends included. */
export function sampleCurve(a: Point, b: Point, bend: number, step: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / step));
  const control = controlPoint(a, b, bend);
  return Array.from({ length: count + 1 }, (_, i) => curvePoint(a, control, b, i / count));
}

/** Enough for lines as flat as these: the error stays under half a pixel on a line of 2,000. */
const HIT_SEGMENTS = 16;

/** Distance in pixels from a point to the curve. */
export function distanceToCurve(point: Point, a: Point, b: Point, bend: number): number {
  if (bend === 0) return distanceToSegment(point, a, b);
  const control = controlPoint(a, b, bend);
  let nearest = Infinity;
  let from = a;
  for (let i = 1; i <= HIT_SEGMENTS; i++) {
    const to = curvePoint(a, control, b, i / HIT_SEGMENTS);
    nearest = Math.min(nearest, distanceToSegment(point, from, to));
    from = to;
  }
  return nearest;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
