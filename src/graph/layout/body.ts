/** A node's circle with, perhaps, a box for its name; or, with radius 0, the name of a community. */
export interface Body {
  x: number;
  y: number;
  radius: number;
  /** How far the corners of its shape stand out from the middle. */
  reach: number;
  /** How little it gives way. */
  weight: number;
  box?: Box;
}

/** Relative to the middle of the circle; y downwards or upwards alike, as all boxes are even about it. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** By how much a box covers a circle's surroundings, along the shorter side; 0 where it does not. */
export function coverOfCircle(x: number, y: number, box: Box, other: Body): number {
  return shorter(
    Math.min(x + box.right, other.x + other.reach) - Math.max(x + box.left, other.x - other.reach),
    Math.min(y + box.bottom, other.y + other.reach) - Math.max(y + box.top, other.y - other.reach),
  );
}

/** By how much a box covers another body's box. */
export function coverOfBox(x: number, y: number, box: Box, other: Body): number {
  if (!other.box) return 0;
  return shorter(
    Math.min(x + box.right, other.x + other.box.right) - Math.max(x + box.left, other.x + other.box.left),
    Math.min(y + box.bottom, other.y + other.box.bottom) - Math.max(y + box.top, other.y + other.box.top),
  );
}

function shorter(x: number, y: number): number {
  return x > 0 && y > 0 ? Math.min(x, y) : 0;
}
