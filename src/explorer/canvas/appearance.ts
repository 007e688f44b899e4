import { COMMUNITY_COLORS } from "../../graph/community-colors.ts";
import type { RelationFamily } from "../../schema/ontology.ts";
import type { Look } from "../store/state.ts";
import type { EdgeItem, NodeItem } from "./graph-items.ts";
import { reach, ringRadius, SHAPE_CODES } from "./shapes.ts";
import type { CanvasTheme } from "./theme.ts";

/** How an entity stands out. Several may hold at once; the shader reads them as one number. */
export const RING = { hollow: 1, selected: 2, hovered: 4, focused: 8, reading: 16, pinned: 32 } as const;

/** Rings that lines keep away from. */
export const RINGED = RING.selected | RING.reading | RING.pinned;

/** What the reader's choice does to an entity. */
export interface NodeLook {
  hidden: boolean;
  faded: boolean;
  /** Sum of RING values, without `hollow`. */
  rings: number;
}

/** `rest` < `on`, `hub` < `selected`: also the order of drawing, so that a faded line never crosses a lit one. */
export type EdgeState = "hidden" | "faded" | "rest" | "on" | "hub" | "selected";

export const RESTING_NODE: NodeLook = { hidden: false, faded: false, rings: 0 };

/** What the node program draws. `type` names the program; the fields after it are our own, which Sigma hands through. */
export interface NodeDisplay {
  x: number;
  y: number;
  size: number;
  color: string;
  hidden: boolean;
  /** Drawn once more above its neighbours, in Sigma's hover layer. */
  highlighted: boolean;
  label: null;
  forceLabel: boolean;
  zIndex: number;
  type: "circle";
  shape: number;
  rings: number;
}

export function nodeDisplay(
  node: NodeItem,
  look: NodeLook,
  theme: CanvasTheme,
  rule: Look["color"] = "type",
): NodeDisplay {
  return {
    x: node.x,
    y: node.y,
    size: node.size,
    color: nodeColor(node, look.faded, theme, rule),
    hidden: look.hidden,
    highlighted: look.rings !== 0 && !look.hidden,
    label: null,
    forceLabel: false,
    zIndex: 0,
    type: "circle",
    shape: SHAPE_CODES[node.type],
    rings: look.rings + (node.hollow ? RING.hollow : 0),
  };
}

/** By type, or by community: the largest ones have a colour each, the rest share a quiet one. Shapes always tell types. */
export function nodeColor(
  node: Pick<NodeItem, "type" | "community">,
  faded: boolean,
  theme: CanvasTheme,
  rule: Look["color"],
): string {
  const tone = rule === "type" ? node.type : COMMUNITY_COLORS[node.community];
  if (tone !== undefined) return (faded ? theme.toneDim : theme.tone)[tone];
  return faded ? theme.edge : theme.ink3;
}

export const HEAD_CODES: Record<RelationFamily, number> = {
  people: 1,
  make: 2,
  trade: 3,
  contrast: 4,
  structure: 5,
  cause: 6,
  co_occurs: 0,
};
const DASH_CODES = { solid: 0, dashed: 1, dotted: 2 } as const;
export const EDGE_LEVELS: Record<EdgeState, number> = { hidden: 0, faded: 0, rest: 1, on: 2, hub: 2, selected: 3 };

/** Rings keep lines away from the node: the halo's outer edge is this far outside r. */
export const HALO_REACH = 9.25;
/** Canvas-coloured space round every node, in pixels; a lit line and its head stay a little further away. */
const NODE_GAP = 1.5;
const LIT_GAP = 4;

/** What the edge programs draw. */
export interface EdgeDisplay {
  size: number;
  color: string;
  hidden: boolean;
  label: null;
  forceLabel: boolean;
  zIndex: number;
  type: "line";
  bend: number;
  dash: number;
  /** 0 for none: heads are drawn on emphasised lines only. */
  head: number;
  /** The head stands at the source too. */
  bothEnds: boolean;
  band: boolean;
  level: number;
  /** Where the line begins and ends: outline of the end node in its direction, as a multiple of r, and pixels outside it. */
  sourceReach: number;
  targetReach: number;
  sourcePad: number;
  targetPad: number;
}

export interface EdgeEnds {
  source: NodeItem;
  target: NodeItem;
  sourceLook: NodeLook;
  targetLook: NodeLook;
}

export function edgeDisplay(
  edge: EdgeItem,
  state: EdgeState,
  { source, target, sourceLook, targetLook }: EdgeEnds,
  theme: CanvasTheme,
): EdgeDisplay {
  const lit = state === "on" || state === "hub" || state === "selected";
  const along = Math.atan2(target.y - source.y, target.x - source.x);
  // The curve leaves its chord by the angle whose tangent is twice the bend.
  const turn = Math.atan(2 * edge.bend);
  const gap = lit ? LIT_GAP : NODE_GAP;
  const [sourceReach, sourcePad] = lineEnd(source, sourceLook, along + turn, gap);
  const [targetReach, targetPad] = lineEnd(target, targetLook, along + Math.PI - turn, gap);
  return {
    size: edgeWidth(state, edge.sentences),
    color: EDGE_COLOR[state](theme),
    hidden: state === "hidden" || sourceLook.hidden || targetLook.hidden,
    label: null,
    forceLabel: false,
    zIndex: 0,
    type: "line",
    bend: edge.bend,
    dash: DASH_CODES[edge.dash],
    head: lit ? HEAD_CODES[edge.family] : 0,
    bothEnds: edge.undirected || edge.family === "contrast",
    band: state === "selected",
    level: EDGE_LEVELS[state],
    sourceReach,
    targetReach,
    sourcePad,
    targetPad,
  };
}

/** Where a line meets a node: a multiple of its radius, and pixels outside that. */
function lineEnd(node: NodeItem, look: NodeLook, angle: number, gap: number): [reach: number, pad: number] {
  if ((look.rings & RINGED) === 0) return [reach(node.type, angle), gap];
  return [ringRadius(node.type, node.size) / Math.max(1, node.size), HALO_REACH];
}

const EDGE_COLOR: Record<EdgeState, (theme: CanvasTheme) => string> = {
  hidden: (theme) => theme.canvas,
  faded: (theme) => theme.edgeDim,
  rest: (theme) => theme.edge,
  on: (theme) => theme.edgeOn,
  hub: (theme) => theme.edgeHub,
  selected: (theme) => theme.ink,
};

const BASE_WIDTH: Record<EdgeState, number> = { hidden: 0, faded: 1, rest: 1, on: 1.3, hub: 1, selected: 3 };
/** What a further sentence adds, up to four. */
const WIDTH_PER_SENTENCE = 0.7;

export function edgeWidth(state: EdgeState, sentences: number): number {
  const base = BASE_WIDTH[state];
  if (state === "hidden" || state === "selected") return base;
  return base + WIDTH_PER_SENTENCE * (Math.min(4, Math.max(1, sentences)) - 1);
}
