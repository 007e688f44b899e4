import type { ExplorerState } from "../store/state.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";
import { mixColours, type CanvasTheme } from "./theme.ts";
import type { NodeLook } from "./node-program.ts";

/** The part of the explorer's state that the canvas draws. */
export type DrawnState = Pick<ExplorerState, "visible" | "lit" | "selection" | "hover" | "focused">;

export interface NodeDisplay extends NodeLook {
  hidden: boolean;
  color: string;
  faded: boolean;
  zIndex: number;
}

/** Share of the canvas colour in a faded node's own. */
const FADE = 0.75;

/** How a node looks now. Pure: state and node in, look out. */
export function nodeLook(node: SceneNode, state: DrawnState, theme: CanvasTheme): NodeDisplay {
  const { selection, hover, lit } = state;
  const own = theme.types[node.type];
  const chosen = isEnd(node.key, state);
  const hovered = hover.kind === "entity" && hover.key === node.key;
  const faded = isFaded(node, state) && !hovered;
  return {
    shape: node.type,
    hollow: node.once,
    hidden: !state.visible.nodes.has(node.key),
    color: faded ? mixColours(own, theme.canvas, FADE) : own,
    faded,
    halo: chosen,
    hovered,
    focused: state.focused === node.key,
    zIndex: chosen || hovered ? 3 : lit?.nodes.has(node.key) && selection.kind !== "none" ? 2 : faded ? 0 : 1,
  };
}

function isEnd(key: string, { selection }: DrawnState): boolean {
  return selection.kind === "entity" && selection.key === key;
}

function isFaded(node: SceneNode, { lit, hover }: DrawnState): boolean {
  if (hover.kind === "type") return hover.type !== node.type;
  return lit !== undefined && !lit.nodes.has(node.key);
}

export interface EdgeDisplay {
  hidden: boolean;
  colour: string;
  width: number;
  /** Pixels on and off; empty for a solid line. */
  dash: readonly number[];
  head: boolean;
  selected: boolean;
  layer: 0 | 1 | 2;
}

/** From this many emphasised lines on, they are drawn quieter. */
const HUB = 25;

/** How an edge looks now. */
export function edgeLook(edge: SceneEdge, state: DrawnState, theme: CanvasTheme): EdgeDisplay {
  const { selection, hover, lit } = state;
  const selected = selection.kind === "relation" && selection.key === edge.key;
  const hovered =
    (hover.kind === "relation" && hover.key === edge.key) || (hover.kind === "entity" && touches(edge, hover.key));
  const emphasised = lit?.edges.has(edge.key) === true;
  const dash = edge.family === "co_occurs" ? [0.1, 3.4] : edge.implied ? [4, 3.5] : [];
  const look = { hidden: !state.visible.edges.has(edge.key), dash, selected };
  if (selected) return { ...look, colour: theme.ink, width: 3, head: true, layer: 2 };
  if (hovered) return { ...look, colour: theme.edgeOn, width: Math.max(1.3, edge.width), head: true, layer: 2 };
  if (emphasised) {
    const hub = (lit?.edges.size ?? 0) >= HUB;
    return {
      ...look,
      colour: hub ? theme.edgeHub : theme.edgeOn,
      width: Math.max(hub ? 1 : 1.3, edge.width),
      head: true,
      layer: 1,
    };
  }
  const faded = lit !== undefined || hover.kind === "type";
  return { ...look, colour: faded ? theme.edgeDim : theme.edge, width: edge.width, head: false, layer: 0 };
}

function touches(edge: SceneEdge, key: string): boolean {
  return edge.source === key || edge.target === key;
}

/** Nodes whose look may differ between two states: the canvas refreshes these and no others. */
export function changedNodes(scene: Scene, before: DrawnState, after: DrawnState): string[] {
  const keys: string[] = [];
  const wide =
    before.visible !== after.visible ||
    before.lit !== after.lit ||
    before.hover.kind === "type" ||
    after.hover.kind === "type";
  if (wide) return [...scene.nodes.keys()];
  for (const state of [before, after]) {
    if (state.hover.kind === "entity") keys.push(state.hover.key);
    if (state.selection.kind === "entity") keys.push(state.selection.key);
    if (state.focused !== undefined) keys.push(state.focused);
  }
  return [...new Set(keys)].filter((key) => scene.nodes.has(key));
}
