import type { Language } from "../store/state.ts";
import { edgeLook, type DrawnState, type EdgeDisplay } from "./appearance.ts";
import { drawHead } from "./draw-head.ts";
import { curveBetween, HEAD_ROOM, lengthOf, pointAt, trimCurve, type Curve, type Point } from "./edge-geometry.ts";
import type { Scene, SceneEdge } from "./scene.ts";
import type { CanvasTheme } from "./theme.ts";

/** Where nodes stand right now, in viewport pixels. */
export interface Viewport {
  width: number;
  height: number;
  place: (key: string) => Point & { radius: number };
}

/** Names on lines: the selected relation's pill. */
export interface EdgeWords {
  language: Language;
  pillOf: (edge: SceneEdge) => string;
}

/**
 * Draws all relations on a 2D canvas under the nodes: curves, dashes, heads, the selected band. A talk has hundreds of
 * relations, which a 2D canvas draws in a millisecond or two with exact dashes and heads; Sigma draws the large
 * graphs' straight lines itself.
 */
export function drawEdges(
  context: CanvasRenderingContext2D,
  scene: Scene,
  state: DrawnState,
  theme: CanvasTheme,
  view: Viewport,
): void {
  context.clearRect(0, 0, view.width, view.height);
  const layers: { edge: SceneEdge; look: EdgeDisplay }[][] = [[], [], []];
  for (const edge of scene.edges) {
    const look = edgeLook(edge, state, theme);
    if (!look.hidden) layers[look.layer]?.push({ edge, look });
  }
  for (const layer of layers) for (const { edge, look } of layer) drawEdge(context, edge, look, theme, view);
}

function drawEdge(
  context: CanvasRenderingContext2D,
  edge: SceneEdge,
  look: EdgeDisplay,
  theme: CanvasTheme,
  view: Viewport,
): void {
  const whole = curveOf(edge, view);
  if (!whole || isOutside(whole, view)) return;
  const source = view.place(edge.source);
  const target = view.place(edge.target);
  const room = look.head ? HEAD_ROOM[edge.family] : 0;
  const gap = 2.5;
  const tip = trimCurve(whole, source.radius + gap, target.radius + gap);
  const line = trimCurve(whole, source.radius + gap, target.radius + gap + room);
  if (!tip || !line) return;
  context.lineCap = edge.family === "co_occurs" ? "round" : "butt";
  if (look.selected) {
    context.globalAlpha = theme.band;
    stroke(context, tip, theme.markHalo, 11, []);
    context.globalAlpha = 1;
  }
  stroke(context, line, look.colour, look.width, look.dash);
  if (look.head) drawHead(context, edge.family, tip, look.colour, theme.canvas);
}

/** The pill that names the selected relation, on its line, or beside it where the line is short. */
export function drawPill(
  context: CanvasRenderingContext2D,
  edge: SceneEdge,
  words: string,
  theme: CanvasTheme,
  view: Viewport,
): void {
  const curve = curveOf(edge, view);
  if (!curve) return;
  const middle = pointAt(curve, 0.5);
  const short = lengthOf(curve) < 110;
  const at = short ? { x: middle.x, y: middle.y - 22 } : middle;
  context.font = `700 13px ${theme.sans}`;
  const width = context.measureText(words).width + 20;
  context.fillStyle = theme.markHalo;
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - 12, width, 24, 12);
  context.fill();
  context.fillStyle = "#191C20";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(words, at.x, at.y + 0.5);
}

export function curveOf(edge: SceneEdge, view: Viewport): Curve | undefined {
  const from = view.place(edge.source);
  const to = view.place(edge.target);
  return Number.isFinite(from.x + to.x) ? curveBetween(from, to, edge.bend) : undefined;
}

function stroke(
  context: CanvasRenderingContext2D,
  { from, control, to }: Curve,
  colour: string,
  width: number,
  dash: readonly number[],
): void {
  context.setLineDash([...dash]);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  context.stroke();
}

function isOutside({ from, control, to }: Curve, { width, height }: Viewport): boolean {
  const xs = [from.x, control.x, to.x];
  const ys = [from.y, control.y, to.y];
  return Math.max(...xs) < 0 || Math.min(...xs) > width || Math.max(...ys) < 0 || Math.min(...ys) > height;
}
