import type { TalkGraph } from "../../graph/talk-graph.ts";

/** Where the keyboard stands on the canvas. */
export interface WalkPosition {
  /** The focused entity. */
  node: string;
  /** The relation it is seen through: the one walked along, or turned to. Shift Enter selects it. */
  edge?: string | undefined;
  /** The entity whose neighbours are being walked round; undefined before the first step, and after Enter. */
  origin?: string | undefined;
}

interface Way {
  edge: string;
  other: string;
  angle: number;
}

type IsShown = (edge: string) => boolean;

/**
 * ← →: steps to the next neighbour along a relation. The first step leaves the focused entity; from then on the steps go
 * round the neighbours of that entity, clockwise as they lie on the canvas (→) or back (←).
 * @param isShown tells whether the filters leave a relation
 */
export function walkToNeighbour(talk: TalkGraph, at: WalkPosition, step: 1 | -1, isShown: IsShown): WalkPosition {
  const origin = at.origin ?? at.node;
  const seen = new Set<string>();
  const neighbours = waysFrom(talk, origin, isShown).filter(({ other }) => !seen.has(other) && seen.add(other));
  const index = neighbours.findIndex(({ other }) => at.origin !== undefined && other === at.node);
  const way = neighbours[nextIndex(index, step, neighbours.length)];
  return way ? { node: way.other, edge: way.edge, origin } : at;
}

/** ↑ ↓: turns to the next relation of the focused entity, clockwise (↓) or back (↑), and stays there. */
export function turnToRelation(talk: TalkGraph, at: WalkPosition, step: 1 | -1, isShown: IsShown): WalkPosition {
  const ways = waysFrom(talk, at.node, isShown);
  const index = ways.findIndex(({ edge }) => edge === at.edge);
  const way = ways[nextIndex(index, step, ways.length)];
  return way ? { ...at, edge: way.edge } : at;
}

/** The relations of an entity, clockwise from the top as they lie on the canvas; those to one neighbour go by key. */
function waysFrom({ graph }: TalkGraph, node: string, isShown: IsShown): Way[] {
  if (!graph.hasNode(node)) return [];
  const from = graph.getNodeAttributes(node);
  const ways = graph
    .edges(node)
    .filter(isShown)
    .map((edge): Way => {
      const other = graph.opposite(node, edge);
      const to = graph.getNodeAttributes(other);
      const angle = Math.atan2(to.x - from.x, to.y - from.y);
      return { edge, other, angle: angle < 0 ? angle + 2 * Math.PI : angle };
    });
  return ways.sort((a, b) => a.angle - b.angle || compare(a.other, b.other) || compare(a.edge, b.edge));
}

function nextIndex(index: number, step: 1 | -1, length: number): number {
  if (index === -1) return step === 1 ? 0 : length - 1;
  return (index + step + length) % length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
