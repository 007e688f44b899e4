import type { Point } from "./edge-curve.ts";

/** What must be in sight: a point of the graph, and the pixels round it that belong to it, whatever the zoom. */
export interface Framed extends Point {
  roomX: number;
  roomY: number;
}

interface Reach {
  at: number;
  room: number;
}

/** Left for the graph where the rooms alone would take all the stage, in pixels. */
const LEAST_ROOM = 40;
/** Each step drops the pair that was too wide; a few pairs decide. */
const STEPS = 24;

/** The largest scale, in pixels a unit, at which everything stands inside `width` × `height`. */
export function scaleToShow(framed: readonly Framed[], width: number, height: number): number {
  const x = framed.map(({ x, roomX }) => ({ at: x, room: roomX }));
  const y = framed.map(({ y, roomY }) => ({ at: y, room: roomY }));
  return Math.min(scaleAlong(x, width), scaleAlong(y, height));
}

/** The point of the graph in the middle of what is framed, at a scale. */
export function middleOf(framed: readonly Framed[], scale: number): Point {
  const middle = (reaches: readonly Reach[]): number => {
    const { first, last } = ends(reaches, scale);
    return (first.at * scale - first.room + last.at * scale + last.room) / 2 / scale;
  };
  return {
    x: middle(framed.map(({ x, roomX }) => ({ at: x, room: roomX }))),
    y: middle(framed.map(({ y, roomY }) => ({ at: y, room: roomY }))),
  };
}

function scaleAlong(reaches: readonly Reach[], length: number): number {
  let scale = 1e9;
  for (let step = 0; step < STEPS; step++) {
    const { first, last } = ends(reaches, scale);
    const room = Math.max(LEAST_ROOM, length - first.room - last.room);
    const fitting = room / Math.max(1e-9, last.at - first.at);
    if (fitting >= scale * (1 - 1e-9)) break;
    scale = fitting;
  }
  return scale;
}

/** The two that reach furthest at a scale: a small one at the edge may reach less far than a large one beside it. */
function ends(reaches: readonly Reach[], scale: number): { first: Reach; last: Reach } {
  let first: Reach = { at: Infinity, room: 0 };
  let last: Reach = { at: -Infinity, room: 0 };
  for (const reach of reaches) {
    if (reach.at * scale - reach.room < first.at * scale - first.room) first = reach;
    if (reach.at * scale + reach.room > last.at * scale + last.room) last = reach;
  }
  return { first, last };
}
