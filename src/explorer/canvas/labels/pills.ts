import type { Rect } from "../canvas-store.ts";
import { controlPoint, curvePoint, type Point } from "../edge-curve.ts";
import { edgeEnds, type LabelScene } from "./label-scene.ts";
import { PILL_STYLE, type TextStyle } from "./label-style.ts";

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
/** A shorter line would be covered: its pill stands beside it. */
const SHORT_LINE = 110;
const BESIDE = 22;

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
    const { x, y } = pillPosition(a, b, edge.bend);
    const width = measure(text, PILL_STYLE).width + 2 * PILL_PADDING;
    const rect = { x: x - width / 2, y: y - PILL_HEIGHT / 2, width, height: PILL_HEIGHT };
    pills.push({ key, text, x, y, rect });
  };
  if (state.selection.kind === "relation") add(state.selection.key, true);
  for (const key of state.shownPath?.edges ?? []) add(key, false);
  return pills;
}

/** The middle of the line; on a short one, beside it, on the outer side of its bend. */
export function pillPosition(a: Point, b: Point, bend: number): Point {
  const control = controlPoint(a, b, bend);
  const middle = curvePoint(a, control, b, 0.5);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length >= SHORT_LINE || length === 0) return middle;
  const side = bend < 0 ? -1 : 1;
  return {
    x: middle.x + (side * BESIDE * (b.y - a.y)) / length,
    y: middle.y - (side * BESIDE * (b.x - a.x)) / length,
  };
}
