import type { CanvasState, CanvasWords, Rect } from "../canvas-store.ts";
import { HALO_REACH, RING, RINGED } from "../appearance.ts";
import { sampleCurve, type Point } from "../edge-curve.ts";
import { nameOf, type EdgeItem, type GraphItems, type NodeItem } from "../graph-items.ts";
import { nodeRadius } from "../node-size.ts";
import { project, type Projection } from "../projection.ts";
import { ringRadius, SHAPE_EXTENT } from "../shapes.ts";
import type { ViewModel } from "../view-model.ts";
import { labelStyle, labelThreshold, smallerStyles, type TextStyle } from "./label-style.ts";
import { createObstacles, FINE, type Obstacles } from "./obstacles.ts";
import type { LabelWish, Standing } from "./place-labels.ts";

/** One view of the graph, as the labels need it. */
export interface LabelScene {
  items: GraphItems;
  state: CanvasState;
  view: ViewModel;
  projection: Projection;
  sizeFactor: number;
  zoom: number;
  width: number;
  height: number;
  /** Where controls float over the stage. */
  reserved: readonly Rect[];
  words: CanvasWords;
}

export interface TextWish extends LabelWish {
  text: string;
  /** As the sizes. */
  styles: readonly TextStyle[];
}

/** Labels that are tried for at one time. More would not fit on any screen. */
const MAX_TRIED = 500;
/** Emphasised lines that labels try to avoid. */
const MAX_AVOIDED = 400;
const OFFSTAGE = 60;
const HOVER_PUSH = 2.75;

function onStage(scene: LabelScene, point: Point): boolean {
  const { width, height } = scene;
  return point.x > -OFFSTAGE && point.y > -OFFSTAGE && point.x < width + OFFSTAGE && point.y < height + OFFSTAGE;
}

/** Nodes, controls and emphasised lines, as the labels meet them. */
export function sceneObstacles(scene: LabelScene): Obstacles {
  const { items, view, projection, sizeFactor } = scene;
  const obstacles = createObstacles(scene.width, scene.height);
  for (const rect of scene.reserved) obstacles.addRect(rect);
  for (const node of items.nodes.values()) {
    const look = view.nodeLook(node.key);
    const at = project(projection, node);
    if (look.hidden || !onStage(scene, at)) continue;
    const radius = nodeRadius(node.size, sizeFactor);
    const ring = ringOf(look.rings);
    const outline = ring > 0 ? ringRadius(node.type, radius) + ring : radius * SHAPE_EXTENT[node.type];
    obstacles.addDisc({ key: node.key, ...at, radius: outline, faded: look.faded });
  }
  for (const edge of avoidedEdges(scene)) {
    const [a, b] = edgeEnds(scene, edge);
    for (const point of sampleCurve(a, b, edge.bend, FINE)) obstacles.addPoint(point);
  }
  return obstacles;
}

function avoidedEdges({ items, state, view }: LabelScene): EdgeItem[] {
  const keys = state.emphasis?.edges ?? [];
  const found: EdgeItem[] = [];
  for (const key of keys) {
    const edge = items.edges.get(key);
    if (edge && view.edgeState(key) !== "hidden" && found.push(edge) >= MAX_AVOIDED) break;
  }
  return found;
}

export function edgeEnds({ items, projection }: LabelScene, edge: EdgeItem): [Point, Point] {
  const at = (key: string): Point => project(projection, items.nodes.get(key) ?? { x: 0, y: 0 });
  return [at(edge.source), at(edge.target)];
}

/** Which labels want a place, most important first. */
export function labelWishes(
  scene: LabelScene,
  measure: (text: string, style: TextStyle) => { width: number; height: number },
  standingOf: (key: string) => Standing | undefined,
): TextWish[] {
  const { items, state, view } = scene;
  const onPath = new Set(state.shownPath?.nodes);
  const threshold = state.emphasis ? 0 : labelThreshold(scene.zoom);
  const ranked: { node: NodeItem; at: Point; rank: number }[] = [];
  for (const node of items.nodes.values()) {
    const look = view.nodeLook(node.key);
    if (look.hidden || look.faded) continue;
    const rank = rankOf(look.rings, onPath.has(node.key));
    if (rank === 0 && node.importance < threshold) continue;
    const at = project(scene.projection, node);
    const inside = at.x > 0 && at.y > 0 && at.x < scene.width && at.y < scene.height;
    if (inside) ranked.push({ node, at, rank });
  }
  ranked.sort((a, b) => b.rank - a.rank || b.node.importance - a.node.importance || (a.node.key < b.node.key ? -1 : 1));
  return ranked.slice(0, MAX_TRIED).map(({ node, at, rank }) => {
    const look = view.nodeLook(node.key);
    const text = nameOf(node, state.language);
    const largest = labelStyle(node.importance, (look.rings & RING.selected) !== 0);
    const styles = [largest, ...smallerStyles(largest)];
    return {
      key: node.key,
      ...at,
      text,
      styles,
      sizes: styles.map((style) => measure(text, style)),
      type: node.type,
      radius: nodeRadius(node.size, scene.sizeFactor),
      ring: ringOf(look.rings),
      importance: node.importance,
      forced: rank > 0,
      kept: standingOf(node.key),
    };
  });
}

/** Selected, focused, path and pinned; 0 for the rest. A hovered label is placed after all others, so that none gives way to it. */
function rankOf(rings: number, onPath: boolean): number {
  if ((rings & (RING.selected | RING.reading)) !== 0) return 3;
  if ((rings & RING.focused) !== 0) return 2;
  return onPath || (rings & RING.pinned) !== 0 ? 1 : 0;
}

/** How far the rings of a node push its label out; the ring of the pointer only by what it needs. */
export function ringOf(rings: number): number {
  if ((rings & RING.focused) !== 0) return (rings & RING.selected) !== 0 ? HALO_REACH + 4 : HALO_REACH;
  if ((rings & RINGED) !== 0) return HALO_REACH;
  return (rings & RING.hovered) !== 0 ? HOVER_PUSH : 0;
}
