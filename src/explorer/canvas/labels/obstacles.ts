import type { Rect } from "../canvas-store.ts";
import type { Point } from "../edge-curve.ts";

/** A circle that a label must not cover, or (faded) only at a cost. */
export interface Disc extends Point {
  key: string;
  radius: number;
  faded: boolean;
}

/** Everything a label may meet, in grids over the stage: each question looks at a few cells only. */
export interface Obstacles {
  addRect(rect: Rect): void;
  addDisc(disc: Disc): void;
  addPoint(point: Point): void;
  hitsRect(rect: Rect): boolean;
  discsNear(rect: Rect, margin: number): Disc[];
  /** True where one of the discs within `margin` is accepted; looks no further than the first. */
  someDisc(rect: Rect, margin: number, accept: (disc: Disc) => boolean): boolean;
  /** Number of points, samples of emphasised lines, inside the rectangle. */
  pointsIn(rect: Rect): number;
}

/** Side of a cell in pixels; lines are sampled at FINE, so that a step is one cell. */
const COARSE = 64;
export const FINE = 8;

export function createObstacles(width: number, height: number): Obstacles {
  const columns = Math.max(1, Math.ceil(width / COARSE));
  const rows = Math.max(1, Math.ceil(height / COARSE));
  const rects: Rect[][] = Array.from({ length: columns * rows }, () => []);
  const discs: Disc[][] = Array.from({ length: columns * rows }, () => []);
  const fineColumns = Math.max(1, Math.ceil(width / FINE));
  const fineRows = Math.max(1, Math.ceil(height / FINE));
  const points = new Uint8Array(fineColumns * fineRows);
  let widest = 0;

  function forCells(rect: Rect, visit: (cell: number) => boolean | void): void {
    const clamp = (value: number, last: number): number => Math.min(last, Math.max(0, Math.floor(value / COARSE)));
    const right = clamp(rect.x + rect.width, columns - 1);
    const bottom = clamp(rect.y + rect.height, rows - 1);
    for (let j = clamp(rect.y, rows - 1); j <= bottom; j++) {
      for (let i = clamp(rect.x, columns - 1); i <= right; i++) if (visit(j * columns + i) === true) return;
    }
  }

  return {
    addRect: (rect) => forCells(rect, (cell) => void rects[cell]?.push(rect)),
    addDisc(disc) {
      widest = Math.max(widest, disc.radius);
      const cell = { x: disc.x, y: disc.y, width: 0, height: 0 };
      forCells(cell, (at) => void discs[at]?.push(disc));
    },
    addPoint({ x, y }) {
      const i = Math.floor(x / FINE);
      const j = Math.floor(y / FINE);
      if (i < 0 || j < 0 || i >= fineColumns || j >= fineRows) return;
      const at = j * fineColumns + i;
      points[at] = Math.min(255, (points[at] ?? 0) + 1);
    },
    hitsRect(rect) {
      let hit = false;
      forCells(rect, (cell) => {
        hit = (rects[cell] ?? []).some((other) => overlaps(rect, other));
        return hit;
      });
      return hit;
    },
    discsNear(rect, margin) {
      const found: Disc[] = [];
      forCells(grow(rect, margin + widest), (cell) => {
        for (const disc of discs[cell] ?? []) if (isWithin(disc, rect, disc.radius + margin)) found.push(disc);
      });
      return found;
    },
    someDisc(rect, margin, accept) {
      let accepted = false;
      const isHit = (disc: Disc): boolean => isWithin(disc, rect, disc.radius + margin) && accept(disc);
      forCells(grow(rect, margin + widest), (cell) => {
        accepted = (discs[cell] ?? []).some(isHit);
        return accepted;
      });
      return accepted;
    },
    pointsIn(rect) {
      let sum = 0;
      const right = Math.min(fineColumns - 1, Math.floor((rect.x + rect.width) / FINE));
      const bottom = Math.min(fineRows - 1, Math.floor((rect.y + rect.height) / FINE));
      for (let j = Math.max(0, Math.floor(rect.y / FINE)); j <= bottom; j++) {
        for (let i = Math.max(0, Math.floor(rect.x / FINE)); i <= right; i++) sum += points[j * fineColumns + i] ?? 0;
      }
      return sum;
    },
  };
}

export function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(point: Point, rect: Rect, reach: number): boolean {
  const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.width);
  const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.height);
  return dx * dx + dy * dy <= reach * reach;
}

/** 0 inside. */
export function distanceToRect(point: Point, rect: Rect): number {
  const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.width);
  const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.height);
  return Math.hypot(dx, dy);
}
