import type { Language } from "../store/state.ts";
import { nodeLook, type DrawnState } from "./appearance.ts";
import type { Viewport } from "./edge-layer.ts";
import { placeLabels, type Box, type LabelRequest } from "./label-placement.ts";
import type { Scene, SceneNode } from "./scene.ts";
import type { CanvasTheme } from "./theme.ts";

interface Face {
  size: number;
  weight: number;
}

/** Draws names without overlap over the nodes. Keeps what it measured and where names stood last. */
export class LabelLayer {
  private readonly widths = new Map<string, number>();
  private places: ReadonlyMap<string, number> = new Map();

  /** Forget where names stood: after a new graph, a new language or a jump of the camera. */
  reset(): void {
    this.places = new Map();
  }

  draw(
    context: CanvasRenderingContext2D,
    scene: Scene,
    state: DrawnState,
    theme: CanvasTheme,
    view: Viewport,
    zoom: number,
    language: Language,
    obstacles: readonly Box[],
  ): void {
    context.clearRect(0, 0, view.width, view.height);
    const shown: { node: SceneNode; face: Face; colour: string; text: string }[] = [];
    const requests: LabelRequest[] = [];
    const circles: { key: string; x: number; y: number; radius: number }[] = [];
    for (const node of scene.nodes.values()) {
      const look = nodeLook(node, state, theme);
      if (look.hidden) continue;
      const at = view.place(node.key);
      if (at.x < -200 || at.y < -40 || at.x > view.width + 200 || at.y > view.height + 40) continue;
      // Faded nodes give way to the names of lit ones.
      if (!look.faded) circles.push({ key: node.key, ...at });
      const chosen = look.halo || look.hovered || look.focused;
      if (!chosen && (look.faded || node.importance < leastImportance(zoom))) continue;
      const face = faceOf(node.importance, look.halo);
      const text = node.names[language] ?? node.label;
      const lit = state.lit?.nodes.has(node.key) === true;
      shown.push({ node, face, text, colour: face.size > 12 || chosen ? theme.ink : theme.ink2 });
      requests.push({
        key: node.key,
        x: at.x,
        y: at.y,
        radius: at.radius + (look.halo ? 7 : look.hovered ? 4 : 0),
        width: this.measure(context, text, face, theme),
        height: face.size * 1.25,
        priority:
          (look.halo ? 4000 : look.hovered || look.focused ? 3000 : lit ? 1000 : 0) + Math.min(900, node.importance),
        forced: chosen,
        importance: node.importance,
      });
    }
    const placed = placeLabels(requests, circles, obstacles, this.places);
    this.places = new Map(placed.map(({ key, place }) => [key, place]));
    const byKey = new Map(shown.map((entry) => [entry.node.key, entry]));
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.setLineDash([]);
    for (const { key, box } of placed) {
      const entry = byKey.get(key);
      if (entry) drawText(context, entry.text, box, entry.face, entry.colour, theme);
    }
  }

  private measure(context: CanvasRenderingContext2D, text: string, face: Face, theme: CanvasTheme): number {
    const key = `${face.weight} ${face.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    context.font = `${face.weight} ${face.size}px ${theme.sans}`;
    const { width } = context.measureText(text);
    this.widths.set(key, width);
    return width;
  }
}

function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  face: Face,
  colour: string,
  theme: CanvasTheme,
): void {
  const y = (box.top + box.bottom) / 2;
  context.font = `${face.weight} ${face.size}px ${theme.sans}`;
  context.strokeStyle = theme.canvas;
  context.lineWidth = face.size > 12 ? 4 : 3.5;
  context.strokeText(text, box.left, y);
  context.fillStyle = colour;
  context.fillText(text, box.left, y);
}

/** Names by how much the talk is about them. */
function faceOf(importance: number, selected: boolean): Face {
  if (selected) return { size: 16, weight: 700 };
  if (importance >= 60) return { size: 15.5, weight: 700 };
  if (importance >= 14) return { size: 13.5, weight: 600 };
  return { size: 12, weight: 500 };
}

/** Zoomed out, only what matters is named; zoomed in, all that fit. */
function leastImportance(zoom: number): number {
  if (zoom < 0.6) return 14;
  return zoom < 1.6 ? 3 : 0;
}
