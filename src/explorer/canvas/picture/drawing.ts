import type { RelationFamily } from "../../../schema/ontology.ts";
import { edgeDisplay, nodeDisplay, RING } from "../appearance.ts";
import { controlPoint, type Point } from "../edge-curve.ts";
import type { Dash } from "../graph-items.ts";
import type { LabelScene } from "../labels/label-scene.ts";
import { edgeEnds } from "../labels/label-scene.ts";
import type { TextStyle } from "../labels/label-style.ts";
import { nodeRadius } from "../node-size.ts";
import { project } from "../projection.ts";
import type { CanvasTheme } from "../theme.ts";
import type { EntityType } from "../../../schema/ontology.ts";

/** The stage as plain data, in CSS pixels: what a vector picture is written from. */
export interface Drawing {
  width: number;
  height: number;
  theme: CanvasTheme;
  edges: DrawnEdge[];
  nodes: DrawnNode[];
  texts: DrawnText[];
}

export interface DrawnEdge {
  from: Point;
  control: Point;
  to: Point;
  width: number;
  color: string;
  dash: Dash;
  /** Undefined where no head is drawn. */
  head: RelationFamily | undefined;
  bothEnds: boolean;
  band: boolean;
  level: number;
}

export interface DrawnNode extends Point {
  type: EntityType;
  radius: number;
  color: string;
  hollow: boolean;
  selected: boolean;
  pinned: boolean;
  faded: boolean;
}

export interface DrawnText extends Point {
  text: string;
  style: TextStyle;
  /** Stands on a pill of this size. */
  pill?: { width: number; height: number };
}

export function readDrawing(scene: LabelScene, theme: CanvasTheme, texts: DrawnText[]): Drawing {
  const { width, height } = scene;
  return { width, height, theme, edges: readEdges(scene, theme), nodes: readNodes(scene, theme), texts };
}

/** Faded lines first, so that none crosses a lit one. */
function readEdges(scene: LabelScene, theme: CanvasTheme): DrawnEdge[] {
  const { items, view } = scene;
  const edges: DrawnEdge[] = [];
  for (const edge of items.edges.values()) {
    const source = items.nodes.get(edge.source);
    const target = items.nodes.get(edge.target);
    if (!source || !target) continue;
    const ends = { source, target, sourceLook: view.nodeLook(edge.source), targetLook: view.nodeLook(edge.target) };
    const shown = edgeDisplay(edge, view.edgeState(edge.key), ends, theme);
    if (shown.hidden) continue;
    const [a, b] = edgeEnds(scene, edge);
    const control = controlPoint(a, b, edge.bend);
    const radius = (size: number): number => nodeRadius(size, scene.sizeFactor);
    edges.push({
      from: towards(a, control, radius(source.size) * shown.sourceReach + shown.sourcePad),
      control,
      to: towards(b, control, radius(target.size) * shown.targetReach + shown.targetPad),
      width: shown.size,
      color: shown.color,
      dash: edge.dash,
      head: shown.head === 0 ? undefined : edge.family,
      bothEnds: shown.bothEnds,
      band: shown.band,
      level: shown.level,
    });
  }
  return edges.sort((a, b) => a.level - b.level);
}

/** A step from one point towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}

/** Faded nodes first, so that the lit ones lie above them. */
function readNodes(scene: LabelScene, theme: CanvasTheme): DrawnNode[] {
  const nodes = [...scene.items.nodes.values()].flatMap((node) => {
    const look = scene.view.nodeLook(node.key);
    if (look.hidden) return [];
    return {
      ...project(scene.projection, node),
      type: node.type,
      radius: nodeRadius(node.size, scene.sizeFactor),
      color: nodeDisplay(node, look, theme, scene.state.look?.color).color,
      hollow: node.hollow,
      selected: (look.rings & RING.selected) !== 0,
      pinned: (look.rings & RING.pinned) !== 0,
      faded: look.faded,
    };
  });
  return nodes.sort((a, b) => Number(b.faded) - Number(a.faded));
}
