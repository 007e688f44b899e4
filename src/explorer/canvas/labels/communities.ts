import type { Rect } from "../canvas-store.ts";
import type { Point } from "../edge-curve.ts";
import type { NodeItem } from "../graph-items.ts";
import { grow, type Obstacles } from "./obstacles.ts";

/** A community that is named on the canvas: by its two most mentioned members. */
export interface Community {
  id: number;
  members: readonly NodeItem[];
  first: NodeItem;
  second: NodeItem;
}

/** Fewer than these have names enough of their own. */
const MIN_MEMBERS = 5;
const MAX_NAMED = 10;
/** How far a name may stand from the middle of its members, in pixels. */
const MAX_SHIFT = 120;
const SHIFT_STEP = 15;
const SHIFT_ANGLES = 16;
/** Free ground round a name. */
const SPACE = 9;

/** The communities worth a name, largest first. */
export function listCommunities(nodes: Iterable<NodeItem>): Community[] {
  const byId = new Map<number, NodeItem[]>();
  for (const node of nodes) {
    const list = byId.get(node.community);
    if (list) list.push(node);
    else byId.set(node.community, [node]);
  }
  const named: Community[] = [];
  for (const [id, members] of byId) {
    const [first, second] = [...members].sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
    if (members.length >= MIN_MEMBERS && first && second) named.push({ id, members, first, second });
  }
  return named.sort((a, b) => b.members.length - a.members.length || a.id - b.id).slice(0, MAX_NAMED);
}

/** Shifts that are tried, nearest first. */
const SHIFTS: readonly Point[] = [
  { x: 0, y: 0 },
  ...Array.from({ length: MAX_SHIFT / SHIFT_STEP }, (_, ring) =>
    Array.from({ length: SHIFT_ANGLES }, (_, i) => {
      const angle = (2 * Math.PI * i) / SHIFT_ANGLES;
      const distance = (ring + 1) * SHIFT_STEP;
      return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
    }),
  ).flat(),
];

/**
 * Where a name stands, as an index into the shifts; undefined where there is no free ground.
 * @param kept the shift it has now, which it keeps while the ground is free
 */
export function placeCommunity(
  centre: Point,
  size: { width: number; height: number },
  obstacles: Obstacles,
  stage: { width: number; height: number },
  kept?: number,
): { shift: number; rect: Rect } | undefined {
  const order = kept === undefined ? SHIFTS.keys() : [kept, ...SHIFTS.keys()];
  for (const shift of order) {
    const by = SHIFTS[shift] ?? { x: 0, y: 0 };
    const rect = {
      x: centre.x + by.x - size.width / 2,
      y: centre.y + by.y - size.height / 2,
      ...size,
    };
    const inside =
      rect.x >= SPACE &&
      rect.y >= SPACE &&
      rect.x + rect.width <= stage.width - SPACE &&
      rect.y + rect.height <= stage.height - SPACE;
    if (inside && !obstacles.hitsRect(grow(rect, SPACE)) && !obstacles.someDisc(rect, SPACE, () => true)) {
      return { shift, rect };
    }
  }
  return undefined;
}

export function communityShift(shift: number): Point {
  return SHIFTS[shift] ?? { x: 0, y: 0 };
}
