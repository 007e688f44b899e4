import type { Rect } from "../canvas-store.ts";
import { controlPoint, curvePoint, type Point } from "../edge-curve.ts";
import { nodeRadius } from "../node-size.ts";
import { project } from "../projection.ts";
import { edgeEnds, ringOf, type LabelScene } from "./label-scene.ts";
import { PILL_STYLE, type TextStyle } from "./label-style.ts";
import { distanceToRect } from "./obstacles.ts";

/** The name of a selected relation, standing on its line: “竞争 4”. */
export interface Pill {
  key: string;
  text: string;
  /** Middle of the pill. */
  x: number;
  y: number;
  rect: Rect;
}

export const PILL_HEIGHT = 22;
const PILL_PADDING = 8;
/** A shorter line would be covered: its pill stands beside it, further out where its ends are large. */
const SHORT_LINE = 110;
const BESIDE = [22, 32, 44, 58, 74];
/** Places along a longer line, its middle first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66];

/** Pills of the selected relation, with its number of sentences, and of the path, without. */
export function listPills(
  scene: LabelScene,
  measure: (text: string, style: TextStyle) => { width: number; height: number },
): Pill[] {
  const { state, items, words, view } = scene;
  const pills: Pill[] = [];
  const add = (key: string, counted: boolean): void => {
    const edge = items.edges.get(key);
    if (!edge || view.edgeState(key) !== "selected") return;
    const word = words.relation(edge.relation, state.language);
    const text = counted ? `${word} ${edge.sentences}` : word;
    const [a, b] = edgeEnds(scene, edge);
    const width = measure(text, PILL_STYLE).width + 2 * PILL_PADDING;
    const rectAt = ({ x, y }: Point): Rect => ({
      x: x - width / 2,
      y: y - PILL_HEIGHT / 2,
      width,
      height: PILL_HEIGHT,
    });
    const radiusOf = (end: string): number =>
      nodeRadius(items.nodes.get(end)?.size ?? 0, scene.sizeFactor) + ringOf(view.nodeLook(end).rings);
    const isFree = (at: Point): boolean => {
      const rect = rectAt(at);
      for (const node of items.nodes.values()) {
        const look = view.nodeLook(node.key);
        if (look.hidden || look.faded) continue;
        if (distanceToRect(project(scene.projection, node), rect) <= radiusOf(node.key)) return false;
      }
      return true;
    };
    const places = pillPlaces(a, b, edge.bend);
    const at = places.find(isFree) ?? places[0]!;
    pills.push({ key, text, ...at, rect: rectAt(at) });
  };
  if (state.selection.kind === "relation") add(state.selection.key, true);
  for (const key of state.shownPath?.edges ?? []) add(key, false);
  return pills;
}

/** Where the pill may stand: near the middle of the line; on a short one, beside it, first on the outer side of its bend. */
export function pillPlaces(a: Point, b: Point, bend: number): Point[] {
  const control = controlPoint(a, b, bend);
  const middle = curvePoint(a, control, b, 0.5);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return [middle];
  if (length >= SHORT_LINE) return ALONG.map((t) => curvePoint(a, control, b, t));
  const outer = bend < 0 ? -1 : 1;
  return BESIDE.flatMap((distance) =>
    [outer, -outer].map((side) => ({
      x: middle.x + (side * distance * (b.y - a.y)) / length,
      y: middle.y - (side * distance * (b.x - a.x)) / length,
    })),
  );
}
