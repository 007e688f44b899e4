import { ENTITY_TYPES, type EntityType } from "../../schema/ontology.ts";

/**
 * The seven type shapes have the same visual area for a radius r. The shader draws them (`programs/node-shader.ts`);
 * this file tells how far each one reaches, for lines that end at it and labels that stand beside it.
 */

/** Number of a type in the shader. */
export const SHAPE_CODES = Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, i])) as Record<EntityType, number>;

/** Farthest point of the shape from its centre, as a multiple of r; the square's corners are rounded. */
export const SHAPE_EXTENT: Record<EntityType, number> = {
  company: 1.22,
  organization: 1.1,
  person: 1.04,
  product: 1.24,
  concept: 1,
  place: 1.46,
  event: 1.38,
};

/** How far a corner may reach into the space between the shape and a ring round it, in pixels. */
const CORNER_ROOM = 3.9;

/** Radius that rings are measured from: r, or more where the shape's corners would cut through the ring. */
export function ringRadius(type: EntityType, radius: number): number {
  return Math.max(radius, SHAPE_EXTENT[type] * radius - CORNER_ROOM);
}

/**
 * Distance from the centre to the outline in a direction, as a multiple of r.
 * `angle` in radians, 0 to the right, positive upwards.
 */
export function reach(type: EntityType, angle: number): number {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  switch (type) {
    case "company":
      return 0.9 / Math.max(Math.abs(cos), Math.abs(sin));
    case "organization":
      // A corner at the top: the flat sides face 0°, 60°, …
      return polygonReach(1.1, 6, angle, 0);
    case "person":
      return 1.04;
    case "product":
      return 1.24 / (Math.abs(cos) + Math.abs(sin));
    case "concept":
      return 1;
    case "place":
      return triangleReach(cos, sin);
    case "event":
      return starReach(angle);
  }
}

/** Regular polygon of circumradius `radius`, one flat side facing `facing`. */
function polygonReach(radius: number, sides: number, angle: number, facing: number): number {
  const step = (2 * Math.PI) / sides;
  const away = angle - facing - Math.round((angle - facing) / step) * step;
  return (radius * Math.cos(step / 2)) / Math.cos(away);
}

/** Pointing down, circumradius 1.36 r, its centre raised by .18 r; its sides face 90°, 210° and 330°. */
function triangleReach(cos: number, sin: number): number {
  const apothem = 1.36 / 2;
  const raised = 0.18;
  let nearest = Infinity;
  for (const facing of [Math.PI / 2, (7 * Math.PI) / 6, (11 * Math.PI) / 6]) {
    const along = cos * Math.cos(facing) + sin * Math.sin(facing);
    const distance = apothem + raised * Math.sin(facing);
    if (along > 1e-6) nearest = Math.min(nearest, distance / along);
  }
  return nearest;
}

/** Five points, outer radius 1.38 r, inner .62 r, one point up. */
function starReach(angle: number): number {
  const step = (2 * Math.PI) / 5;
  const from = angle - Math.PI / 2;
  const away = Math.abs(from - Math.round(from / step) * step);
  // Side from the point (1.38, 0°) to the notch (.62, 36°), in polar form.
  const [x, y] = [0.62 * Math.cos(step / 2), 0.62 * Math.sin(step / 2)];
  const cross = 1.38 * y;
  return cross / (Math.cos(away) * y + Math.sin(away) * (1.38 - x));
}
