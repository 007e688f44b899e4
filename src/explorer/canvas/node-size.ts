/** A node is never drawn smaller, so that a shape can be told from another. */
export const MIN_RADIUS = 3;
/** Past this growth a node only hides its neighbours. */
export const MAX_GROWTH = 1.25;

/**
 * How large nodes are drawn at a zoom, where 1 is the whole graph fitted: above fit they grow slower than the distances
 * between them, below fit they shrink with them.
 */
export function sizeFactor(zoom: number): number {
  return zoom >= 1 ? Math.min(MAX_GROWTH, zoom ** 0.55) : zoom;
}

/** On a stage too small for the layout nodes shrink with it, so that names keep their room; no further than to this. */
const LEAST_FIT = 0.5;

/**
 * What a small stage takes off the nodes: the layout leaves room between them for its own scale, one pixel a unit.
 * @param fitScale pixels a unit with the whole graph fitted
 */
export function fitFactor(fitScale: number): number {
  return Math.min(1, Math.max(LEAST_FIT, fitScale));
}

/** Radius in CSS pixels of a node whose radius at fit is `size`. */
export function nodeRadius(size: number, factor: number): number {
  return Math.max(MIN_RADIUS, size * factor);
}
