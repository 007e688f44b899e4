import type { Body } from "./body.ts";

export interface Ground {
  /** Middles of circles stay within ± these. */
  halfWidth: number;
  halfHeight: number;
  /** Boxes may stand out by this much. */
  margin: number;
}

/** Between two circles; between a circle or box and a box. */
export interface Gaps {
  circles: number;
  boxes: number;
}

/** What is called done: this much of a gap may be missing. */
const TOLERANCE = 0.05;

/**
 * Pushes bodies apart until the gaps hold, or `rounds` are used up; the smaller of two gives way more. Nothing leaves
 * the ground. Bodies are swept from left to right, so that the work grows with what is near. Returns whether all gaps
 * hold. Deterministic.
 */
export function separateBodies(bodies: readonly Body[], ground: Ground, gaps: Gaps, rounds: number): boolean {
  const order = [...bodies.keys()];
  const left = (i: number): number => bodies[i]!.x + Math.min(-bodies[i]!.reach, bodies[i]!.box?.left ?? 0);
  const right = (i: number): number => bodies[i]!.x + Math.max(bodies[i]!.reach, bodies[i]!.box?.right ?? 0);
  const gap = Math.max(gaps.circles, gaps.boxes);
  for (let round = 0; round < rounds; round++) {
    order.sort((a, b) => left(a) - left(b) || a - b);
    let moved = false;
    for (let at = 0; at < order.length; at++) {
      const i = order[at]!;
      const end = right(i) + gap;
      for (let next = at + 1; next < order.length && left(order[next]!) < end; next++) {
        if (part(bodies[i]!, bodies[order[next]!]!, gaps)) moved = true;
      }
    }
    for (const body of bodies) keepOn(body, ground);
    if (!moved) return true;
  }
  return false;
}

function part(a: Body, b: Body, gaps: Gaps): boolean {
  let moved = a.radius > 0 && b.radius > 0 && partCircles(a, b, gaps.circles);
  if (a.box && b.radius > 0) moved = partBoxAndCircle(a, b, gaps.boxes) || moved;
  if (b.box && a.radius > 0) moved = partBoxAndCircle(b, a, gaps.boxes) || moved;
  if (a.box && b.box) moved = partBoxes(a, b, gaps.boxes) || moved;
  return moved;
}

function partCircles(a: Body, b: Body, gap: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const missing = a.radius + b.radius + gap - distance;
  if (missing <= TOLERANCE) return false;
  // Two nodes in one place part along the diagonal.
  const [ux, uy] = distance < 1e-6 ? [0.8, 0.6] : [dx / distance, dy / distance];
  move(a, b, ux * missing, uy * missing);
  return true;
}

function partBoxAndCircle(boxed: Body, round: Body, gap: number): boolean {
  const box = boxed.box!;
  const [rx, ry] = [round.x - boxed.x, round.y - boxed.y];
  const nearX = Math.max(box.left, Math.min(box.right, rx));
  const nearY = Math.max(box.top, Math.min(box.bottom, ry));
  const [dx, dy] = [rx - nearX, ry - nearY];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const missing = round.reach + gap - distance;
  if (missing <= TOLERANCE) return false;
  if (distance > 1e-6) move(boxed, round, (dx / distance) * missing, (dy / distance) * missing);
  // The middle lies inside: out through the nearer of top and bottom, boxes being wide.
  else if (ry * 2 > box.top + box.bottom) move(boxed, round, 0, box.bottom - ry + round.reach + gap);
  else move(boxed, round, 0, box.top - ry - round.reach - gap);
  return true;
}

function partBoxes(a: Body, b: Body, gap: number): boolean {
  const [p, q] = [a.box!, b.box!];
  const overX = Math.min(a.x + p.right - b.x - q.left, b.x + q.right - a.x - p.left) + gap;
  const overY = Math.min(a.y + p.bottom - b.y - q.top, b.y + q.bottom - a.y - p.top) + gap;
  if (overX <= TOLERANCE || overY <= TOLERANCE) return false;
  const below = b.y + (q.top + q.bottom) / 2 >= a.y + (p.top + p.bottom) / 2;
  const after = b.x + (q.left + q.right) / 2 >= a.x + (p.left + p.right) / 2;
  if (overY <= overX) move(a, b, 0, below ? overY : -overY);
  else move(a, b, after ? overX : -overX, 0);
  return true;
}

/** Shares a displacement out: `b` goes along it, `a` against it, the smaller one further. */
function move(a: Body, b: Body, dx: number, dy: number): void {
  const share = a.weight / (a.weight + b.weight);
  a.x -= dx * (1 - share);
  a.y -= dy * (1 - share);
  b.x += dx * share;
  b.y += dy * share;
}

function keepOn(body: Body, { halfWidth, halfHeight, margin }: Ground): void {
  const box = body.box;
  const low = Math.max(-halfWidth, box ? -halfWidth - margin - box.left : -Infinity);
  const high = Math.min(halfWidth, box ? halfWidth + margin - box.right : Infinity);
  body.x = Math.max(low, Math.min(high, body.x));
  // A community's name may stand above or below all nodes.
  const height = body.radius > 0 ? halfHeight : halfHeight + margin / 2;
  body.y = Math.max(-height, Math.min(height, body.y));
}
