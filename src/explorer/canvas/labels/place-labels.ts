import type { Rect } from "../canvas-store.ts";
import type { Point } from "../edge-curve.ts";
import { distanceToRect, grow, type Disc, type Obstacles } from "./obstacles.ts";
import { labelOffset, NEAR_COUNT, ON_NODE_PLACE, PLACES, type PlacedNode } from "./places.ts";

/** A label that wants a place. Sizes and positions are CSS pixels of the stage. */
export interface LabelWish extends PlacedNode, Point {
  key: string;
  /** How large it may be set, the largest first: a smaller one is taken where the larger has no room. */
  sizes: readonly Size[];
  importance: number;
  /** Shown even where every place is taken: selected, focused, hovered, on the path. */
  forced: boolean;
  /** Where it stands now. */
  kept?: Standing | undefined;
}

/** Index into PLACES, and into the sizes of the wish. */
export interface Standing {
  place: number;
  size: number;
}

export interface PlacedLabel extends Standing {
  key: string;
  rect: Rect;
}

interface Size {
  width: number;
  height: number;
}

/** Below this importance a label must stand nearer to its own node than to any other; above, its size tells a little. */
const CLEAR_IMPORTANCE = 20;
const CLEAR_SHARE = 0.6;
/** Space between two labels, and between a label and a node's outline. */
const LABEL_SPACE = 2;
const NODE_SPACE = 1.5;
const COST_PER_STEP = 4;
const COST_PER_FADED = 1.5;
/** A near place as cheap as this is taken without trying those further out. */
const GOOD_ENOUGH = 6;
/** What a refusal costs a forced label that finds no free place. */
const FORCED_COST = 30;
const EDGE_MARGIN = 4;

/**
 * Gives each label the cheapest free place, in the order given (most important first). A label that stands somewhere keeps
 * its place as long as nothing refuses it, so that labels do not jump while the reader zooms.
 * Placed labels are added to the obstacles.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles, stage: Size): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const found = keepPlace(wish, obstacles, stage) ?? findAnySize(wish, obstacles, stage);
    if (!found) continue;
    obstacles.addRect(grow(found.rect, LABEL_SPACE));
    placed.push(found);
  }
  return placed;
}

/** It never shrinks where it stands, but grows there once it can. */
function keepPlace(wish: LabelWish, obstacles: Obstacles, stage: Size): PlacedLabel | undefined {
  if (wish.kept === undefined || wish.kept.place === ON_NODE_PLACE) return undefined;
  const { place } = wish.kept;
  for (let size = 0; size <= wish.kept.size; size++) {
    const rect = rectAt(wish, place, size);
    if (rect && refusals(wish, rect, obstacles, stage) === 0) return { key: wish.key, place, size, rect };
  }
  return undefined;
}

function findAnySize(wish: LabelWish, obstacles: Obstacles, stage: Size): PlacedLabel | undefined {
  for (const size of wish.sizes.keys()) {
    const found = findPlace(wish, size, obstacles, stage);
    if (found) return found;
  }
  for (const size of wish.sizes.keys()) {
    const rect = rectAt(wish, ON_NODE_PLACE, size);
    if (rect && refusals(wish, rect, obstacles, stage) === 0)
      return { key: wish.key, place: ON_NODE_PLACE, size, rect };
  }
  return undefined;
}

function findPlace(wish: LabelWish, size: number, obstacles: Obstacles, stage: Size): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let lowest = Infinity;
  for (let place = 0; place < ON_NODE_PLACE; place++) {
    if (place === NEAR_COUNT && lowest < GOOD_ENOUGH) break;
    const own = PLACES[place]?.cost ?? 0;
    if (own >= lowest) continue;
    const rect = rectAt(wish, place, size);
    if (!rect) continue;
    const refused = refusals(wish, rect, obstacles, stage);
    if (refused > 0 && !wish.forced) continue;
    const cost = own + refused * FORCED_COST + softCost(rect, obstacles);
    if (cost < lowest) {
      lowest = cost;
      best = { key: wish.key, place, size, rect };
    }
  }
  return best;
}

/** Undefined where the place is of no use to this label. */
function rectAt(wish: LabelWish, place: number, size: number): Rect | undefined {
  const { width = 0, height = 0 } = wish.sizes[size] ?? {};
  const offset = labelOffset(PLACES[place] ?? PLACES[0]!, wish, width, height);
  return offset && { x: wish.x + offset.x - width / 2, y: wish.y + offset.y - height / 2, width, height };
}

/** Number of reasons against a place; 0 where the label may stand. */
function refusals(wish: LabelWish, rect: Rect, obstacles: Obstacles, stage: Size): number {
  const outside =
    rect.x < EDGE_MARGIN ||
    rect.y < EDGE_MARGIN ||
    rect.x + rect.width > stage.width - EDGE_MARGIN ||
    rect.y + rect.height > stage.height - EDGE_MARGIN;
  const isOther = (disc: Disc): boolean => !disc.faded && disc.key !== wish.key;
  if (!wish.forced) {
    // The first reason is enough; in a crowd most places fall here.
    if (outside || obstacles.someDisc(rect, NODE_SPACE, isOther) || obstacles.hitsRect(rect)) return 1;
    return Number(belongsToAnother(wish, rect, obstacles));
  }
  const covered = obstacles.discsNear(rect, NODE_SPACE).filter(isOther).length;
  const count = Number(outside) + Number(obstacles.hitsRect(rect)) + covered;
  return covered > 0 ? count : count + Number(belongsToAnother(wish, rect, obstacles));
}

function belongsToAnother(wish: LabelWish, rect: Rect, obstacles: Obstacles): boolean {
  const share = wish.importance < CLEAR_IMPORTANCE ? 1 : CLEAR_SHARE;
  const own = (distanceToRect(wish, rect) - wish.radius - wish.ring) * share;
  const nearer = (disc: Disc): boolean =>
    !disc.faded && disc.key !== wish.key && distanceToRect(disc, rect) - disc.radius < own;
  return obstacles.someDisc(rect, Math.max(0, own), nearer);
}

function softCost(rect: Rect, obstacles: Obstacles): number {
  const faded = obstacles.discsNear(rect, 0).filter((disc) => disc.faded).length;
  return obstacles.pointsIn(rect) * COST_PER_STEP + faded * COST_PER_FADED;
}
