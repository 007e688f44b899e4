import type { Point } from "./edge-curve.ts";

/** Graph units to CSS pixels of the container; the camera never turns. `scale` is pixels per unit, y is turned over. */
export interface Projection {
  scale: number;
  x: number;
  y: number;
}

export function project({ scale, x, y }: Projection, point: Point): Point {
  return { x: x + point.x * scale, y: y - point.y * scale };
}

export function unproject({ scale, x, y }: Projection, point: Point): Point {
  return { x: (point.x - x) / scale, y: (y - point.y) / scale };
}
