import type { EntityType } from "../../../schema/ontology.ts";
import type { Point } from "../edge-curve.ts";
import { reach, ringRadius } from "../shapes.ts";

/** Space between a node's outline and its label, in pixels: a line of text brings some space of its own above and below. */
const GAP_BESIDE = 5;
const GAP_ABOVE = 2.5;

export interface Place {
  /** On the node itself rather than beside it. */
  on?: true;
  /** Direction from the node, in radians, positive upwards. */
  angle: number;
  /** Pixels further out than touching. */
  distance: number;
  cost: number;
}

const turn = (degrees: number): number => (degrees * Math.PI) / 180;
const near = (degrees: number, cost: number): Place => ({ angle: turn(degrees), distance: 0, cost });

/** Right, left, below, above and the diagonals. */
const NEAR_PLACES = [
  near(0, 0),
  near(180, 1),
  near(270, 2),
  near(90, 2.5),
  near(-35, 3.5),
  near(35, 4),
  near(215, 4.5),
  near(145, 5),
];
const DISTANCES = [0, 5, 11, 17];
const ANGLES = 24;

/** A name on its own node covers nothing else; the last resort of a large node in a crowd. */
const ON_NODE: Place = { on: true, angle: 0, distance: 0, cost: 9 };
/** The node must show above and below the name, so that its shape can still be told. */
const LEAST_SHOWN = 4;

/** All places that are tried, the eight near ones first; costs 0–9. */
export const PLACES: readonly Place[] = [
  ...NEAR_PLACES,
  ...DISTANCES.flatMap((distance) =>
    Array.from({ length: ANGLES }, (_, i) => ({
      angle: (2 * Math.PI * i) / ANGLES,
      distance,
      cost: 5.5 + (3.5 * distance) / 17,
    })),
  ),
  ON_NODE,
];
export const NEAR_COUNT = NEAR_PLACES.length;
export const ON_NODE_PLACE = PLACES.length - 1;

export interface PlacedNode {
  type: EntityType;
  /** Radius as drawn, in pixels. */
  radius: number;
  /** Width of its rings in pixels, 0 without any. */
  ring: number;
}

/** A label is wider than a ray: corners beside its direction keep it away as well. */
const SPREAD = turn(20);

function reachToLabel(type: EntityType, angle: number): number {
  const beside = Math.max(reach(type, angle - SPREAD), reach(type, angle + SPREAD));
  return Math.max(reach(type, angle), beside * Math.cos(SPREAD));
}

/** Middle of the label's box, from the middle of its node; y downwards. Undefined where the node is too small for it. */
export function labelOffset(place: Place, node: PlacedNode, width: number, height: number): Point | undefined {
  if (place.on) return node.radius >= height / 2 + LEAST_SHOWN ? { x: 0, y: 0 } : undefined;
  const cos = Math.cos(place.angle);
  const sin = Math.sin(place.angle);
  const bare = node.radius * reachToLabel(node.type, place.angle);
  const outline = node.ring > 0 ? Math.max(bare, ringRadius(node.type, node.radius) + node.ring) : bare;
  const out = outline + GAP_BESIDE * Math.abs(cos) + GAP_ABOVE * Math.abs(sin) + place.distance;
  // The box leans fully to one side from about 35° on, so that it touches the outline with a side or a corner.
  const lean = (value: number): number => Math.min(1, Math.max(-1, value * 1.8));
  return { x: cos * out + (lean(cos) * width) / 2, y: -(sin * out + (lean(sin) * height) / 2) };
}
