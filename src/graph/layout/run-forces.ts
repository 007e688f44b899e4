import { QuadTree } from "./quad-tree.ts";

/** Bodies and springs, by number; `x` and `y` are moved in place. Lengths in graph units. */
export interface ForceSystem {
  x: Float64Array;
  y: Float64Array;
  /** How strongly each body pushes the others away. */
  charge: Float64Array;
  /** Number of the group each body is drawn towards; groups are numbered from 0. */
  group: Int32Array;
  springs: readonly Spring[];
}

export interface Spring {
  a: number;
  b: number;
  /** 0–1: share of the difference to its length that a spring makes up for in one round. */
  strength: number;
  length: number;
}

export interface ForceOptions {
  rounds: number;
  /** Pull towards the middle of a body's group, and of everything, for each axis. */
  cohesion: number;
  gravityX: number;
  gravityY: number;
}

/** Share of a body's speed that is left after a round. */
const MOMENTUM = 0.6;
const REACH = 0.8;

/**
 * Lets bodies find their places: all push one another away (by charge over distance), springs hold linked ones
 * together, a light pull keeps groups and the whole together. The forces cool down evenly to nothing. The model is
 * that of d3-force (velocity Verlet, spring strength shared by the two ends' degrees).
 *
 * Deterministic on every engine: nothing but + − × ÷ and √, which IEEE 754 rounds exactly. (ForceAtlas2's kernel of
 * graphology takes logarithms in its step size, and those may differ in the last bit between engines.)
 */
export function runForces(system: ForceSystem, options: ForceOptions): void {
  const { x, y, charge } = system;
  const count = x.length;
  const vx = new Float64Array(count);
  const vy = new Float64Array(count);
  const share = springShares(system);
  const push: [number, number] = [0, 0];
  for (let round = 0; round < options.rounds; round++) {
    const heat = 1 - round / options.rounds;
    const tree = new QuadTree(x, y, charge);
    for (let i = 0; i < count; i++) {
      push[0] = 0;
      push[1] = 0;
      tree.push(i, REACH, push);
      vx[i]! += push[0] * heat;
      vy[i]! += push[1] * heat;
    }
    stretchSprings(system, share, heat, vx, vy);
    gather(system, options, heat, vx, vy);
    for (let i = 0; i < count; i++) {
      vx[i]! *= MOMENTUM;
      vy[i]! *= MOMENTUM;
      x[i]! += vx[i]!;
      y[i]! += vy[i]!;
    }
  }
}

/** How much of a spring's correction its end `b` takes: the end with fewer springs moves more. */
function springShares({ x, springs }: ForceSystem): Float64Array {
  const degree = new Float64Array(x.length);
  for (const { a, b } of springs) {
    degree[a]!++;
    degree[b]!++;
  }
  return Float64Array.from(springs, ({ a, b }) => degree[a]! / (degree[a]! + degree[b]!));
}

function stretchSprings(
  { x, y, springs }: ForceSystem,
  share: Float64Array,
  heat: number,
  vx: Float64Array,
  vy: Float64Array,
): void {
  for (let s = 0; s < springs.length; s++) {
    const { a, b, strength, length } = springs[s]!;
    const dx = x[b]! + vx[b]! - x[a]! - vx[a]!;
    const dy = y[b]! + vy[b]! - y[a]! - vy[a]!;
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    const pull = ((distance - length) / distance) * strength * heat;
    vx[b]! -= dx * pull * share[s]!;
    vy[b]! -= dy * pull * share[s]!;
    vx[a]! += dx * pull * (1 - share[s]!);
    vy[a]! += dy * pull * (1 - share[s]!);
  }
}

function gather(
  { x, y, group }: ForceSystem,
  { cohesion, gravityX, gravityY }: ForceOptions,
  heat: number,
  vx: Float64Array,
  vy: Float64Array,
): void {
  const groups = group.reduce((most, g) => Math.max(most, g), 0) + 1;
  const [sumX, sumY, size] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  for (let i = 0; i < x.length; i++) {
    sumX[group[i]!]! += x[i]!;
    sumY[group[i]!]! += y[i]!;
    size[group[i]!]!++;
  }
  for (let i = 0; i < x.length; i++) {
    const g = group[i]!;
    vx[i]! += ((sumX[g]! / size[g]! - x[i]!) * cohesion - x[i]! * gravityX) * heat;
    vy[i]! += ((sumY[g]! / size[g]! - y[i]!) * cohesion - y[i]! * gravityY) * heat;
  }
}
