import type { Size } from "./stage.ts";

export interface Cloud {
  x: Float64Array;
  y: Float64Array;
  radius: Float64Array;
  community: Int32Array;
}

/** Edge of the squares that the ground is measured in, at most. */
const PIXEL = 8;
/** How far a node goes towards the middle of its ground in one round. */
const STEP = 0.35;
/** Ground between two communities counts this much, so that a gap stays between them. */
const BORDER = 0.15;
const BORDER_WIDTH = 26;
/** More nodes than this are left as the forces put them: there is no empty ground to fill. */
const MOST_NODES = 1500;

/** This share of the nodes at each side may be drawn in, so that a few far ones do not squeeze all others together. */
const OUTLIERS = 0.05;

/** Scales the cloud so that it spans the stage, its middle at 0, 0; outliers stand at the edge. */
export function fitInto(cloud: Cloud, stage: Size): void {
  fitAxis(cloud.x, stage.width);
  fitAxis(cloud.y, stage.height);
}

function fitAxis(values: Float64Array, extent: number): void {
  const sorted = values.toSorted();
  const skipped = Math.floor(values.length * OUTLIERS);
  const [low, high] = [sorted[skipped]!, sorted[values.length - 1 - skipped]!];
  const inner = extent * (1 - OUTLIERS * 2);
  const scale = high - low > 1e-9 ? inner / (high - low) : 0;
  for (let i = 0; i < values.length; i++) {
    const place = (values[i]! - (low + high) / 2) * scale;
    values[i] = Math.max(-extent / 2, Math.min(extent / 2, place));
  }
}

/**
 * Spreads nodes over the whole stage: each moves towards the middle of the ground that is nearest to it (Lloyd's
 * method on a grid; a larger node counts as nearer). Neighbours stay neighbours, dense middles open, empty corners fill.
 */
export function fillStage(cloud: Cloud, stage: Size, rounds: number): void {
  if (cloud.x.length > MOST_NODES) return;
  for (let round = 0; round < rounds; round++) spread(cloud, stage);
}

function spread({ x, y, radius, community }: Cloud, stage: Size): void {
  const count = x.length;
  const [sumX, sumY, area] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const [columns, rows] = [Math.ceil(stage.width / PIXEL), Math.ceil(stage.height / PIXEL)];
  for (let row = 0; row < rows; row++) {
    const py = ((row + 0.5) / rows - 0.5) * stage.height;
    for (let column = 0; column < columns; column++) {
      const px = ((column + 0.5) / columns - 0.5) * stage.width;
      let [nearest, least] = [0, Infinity];
      let foreign = Infinity;
      for (let i = 0; i < count; i++) {
        const [dx, dy] = [px - x[i]!, py - y[i]!];
        const distance = Math.sqrt(dx * dx + dy * dy) - radius[i]!;
        if (distance < least) {
          if (community[i] !== community[nearest]) foreign = least;
          [nearest, least] = [i, distance];
        } else if (distance < foreign && community[i] !== community[nearest]) foreign = distance;
      }
      const weight = foreign - least < BORDER_WIDTH ? BORDER : 1;
      sumX[nearest]! += px * weight;
      sumY[nearest]! += py * weight;
      area[nearest]! += weight;
    }
  }
  for (let i = 0; i < count; i++) {
    if (area[i] === 0) continue;
    x[i]! += (sumX[i]! / area[i]! - x[i]!) * STEP;
    y[i]! += (sumY[i]! / area[i]! - y[i]!) * STEP;
  }
}
