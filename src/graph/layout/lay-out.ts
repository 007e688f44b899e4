import { countCrossings } from "./crossings.ts";
import { fillStage, fitInto, type Cloud } from "./fill-stage.ts";
import type { LayoutLinks } from "./layout-links.ts";
import type { LayoutNode } from "./layout-node.ts";
import { communityBoxes } from "./community-boxes.ts";
import { nameBoxes } from "./name-boxes.ts";
import { runForces, type Spring } from "./run-forces.ts";
import type { Body } from "./body.ts";
import { SHAPE_EXTENT } from "./shape-extent.ts";
import { separateBodies, type Gaps } from "./separate-bodies.ts";
import { NAME_MARGIN, STAGE, type Size } from "./stage.ts";
import { startCloud } from "./start-cloud.ts";

/** Free ground between circles is at least 5; the rest is for rounding and for the eye. */
const GAPS: Gaps = { circles: 7, boxes: 5 };
const LEAST_GAP = 5.3;
const FILL_ROUNDS = 24;
/** A graph of thousands has no room for names at fit. */
const MOST_WITH_NAMES = 1500;
const STARTS = 5;
const MOST_WITH_STARTS = 600;
const MOST_COMPARED = 600;
const CHARGE = 3.3;
const FORCES = { cohesion: 0.05, gravityX: 0.012, gravityY: 0.014 };
/** The nodes may cover this share of the ground; a graph that needs more gets more. */
const MOST_COVERED = 0.34;

/**
 * Places for all nodes, in graph units, the middle at 0, 0: communities side by side as regions, what is linked close
 * together, the ground filled evenly, no two circles nearer than 5 units, room beside the largest for their names.
 * The same on every machine: only exactly rounded arithmetic, and orders that do not tie.
 */
export function layOut(nodes: readonly LayoutNode[], links: LayoutLinks): Map<string, { x: number; y: number }> {
  if (nodes.length === 0) return new Map();
  const stage = groundFor(nodes);
  const cloud = settle(nodes, links);
  fitInto(cloud, stage);
  fillStage(cloud, stage, FILL_ROUNDS);
  const bodies = separate(nodes, cloud, stage);
  return new Map(nodes.map(({ key }, i) => [key, { x: round1(bodies[i]!.x), y: round1(bodies[i]!.y) }]));
}

/** The forces, from several arrangements of the communities; of the outcomes, the one with the fewest crossings. */
function settle(nodes: readonly LayoutNode[], links: LayoutLinks): Cloud {
  const springs = springsOf(nodes, links);
  const charge = Float64Array.from(nodes, ({ size }) => CHARGE * (9 + size));
  const starts = nodes.length > MOST_WITH_STARTS ? 1 : STARTS;
  let best: Cloud | undefined;
  let fewest = Infinity;
  for (let seed = 1; seed <= starts; seed++) {
    const cloud = startCloud(nodes, links, seed);
    runForces({ ...cloud, charge, springs, group: cloud.community }, { rounds: roundsFor(nodes.length), ...FORCES });
    const crossings = countCrossings(springs.slice(0, links.relations.length), cloud.x, cloud.y, MOST_COMPARED);
    if (crossings < fewest) [best, fewest] = [cloud, crossings];
  }
  return best!;
}

/** The stage, or a larger ground of the same shape where the nodes need it. */
function groundFor(nodes: readonly LayoutNode[]): Size {
  const covered = nodes.reduce((sum, { size }) => sum + (size + GAPS.circles / 2) ** 2 * 3.1416, 0);
  const scale = Math.max(1, Math.sqrt(covered / (STAGE.width * STAGE.height * MOST_COVERED)));
  return { width: STAGE.width * scale, height: STAGE.height * scale };
}

/** Enough to settle a talk's graph; fewer for huge ones, where a round takes long. */
function roundsFor(count: number): number {
  return Math.max(80, Math.min(300, Math.round(400_000 / count)));
}

function springsOf(nodes: readonly LayoutNode[], { relations, coOccurrences, ties }: LayoutLinks): Spring[] {
  const index = new Map(nodes.map(({ key }, i) => [key, i]));
  const all = [...relations, ...ties, ...coOccurrences];
  const degree = new Float64Array(nodes.length);
  const ends = all.map(({ source, target }) => [index.get(source) ?? 0, index.get(target) ?? 0] as const);
  for (const [a, b] of ends) {
    degree[a]!++;
    degree[b]!++;
  }
  return all.map(({ weight }, i) => {
    const [a, b] = ends[i]!;
    const inside = nodes[a]!.community === nodes[b]!.community;
    return {
      a,
      b,
      strength: ((inside ? 0.9 : 0.15) * Math.min(1, 0.4 + 0.3 * weight)) / Math.min(degree[a]!, degree[b]!),
      length: nodes[a]!.size + nodes[b]!.size + (inside ? 24 : 90),
    };
  });
}

/** Circles, then room for names, then all apart. */
function separate(nodes: readonly LayoutNode[], { x, y }: Cloud, stage: Size): Body[] {
  const bodies = nodes.map(({ size, type }, i): Body => {
    return { x: x[i]!, y: y[i]!, radius: size, reach: size * SHAPE_EXTENT[type], weight: size + 2 };
  });
  const large = nodes.length > MOST_WITH_NAMES;
  if (!large) for (const [i, box] of nameBoxes(nodes, bodies, stage)) bodies[i]!.box = box;
  const all = large ? bodies : [...bodies, ...communityBoxes(nodes, bodies, stage)];
  const rounds = large ? 60 : 400;
  const ground = { halfWidth: stage.width / 2, halfHeight: stage.height / 2, margin: NAME_MARGIN };
  if (separateBodies(all, ground, GAPS, rounds)) return bodies;
  // No room for everything: the names give way, the nodes still stand apart.
  separateBodies(bodies, ground, { ...GAPS, circles: LEAST_GAP }, rounds);
  return bodies;
}

/** + 0 makes −0 a 0, which JSON writes alike but `Object.is` tells apart. */
function round1(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
