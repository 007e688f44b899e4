import type { Tone } from "../../../graph/community-colors.ts";
import type { LegendEntry } from "../../store/legend-entry.ts";
import type { CanvasTheme } from "../theme.ts";
import { shapePath } from "./shape-path.ts";

/** An entry with its place in the legend's band. */
export interface PlacedEntry {
  entry: LegendEntry;
  x: number;
  y: number;
}

export const LEGEND_SIZE = 12;
const ROW = 22;
const PADDING = 14;
const GAP = 22;
/** From the sign's left edge to the words. */
export const SIGN_WIDTH = { shape: 20, line: 34, words: 0 } as const;
export const SIGN_RADIUS = 5.5;
export const LINE_LENGTH = 26;

/** Sets the entries in rows as wide as the picture. */
export function layOutLegend(
  entries: readonly LegendEntry[],
  width: number,
  measure: (words: string) => number,
): { placed: PlacedEntry[]; height: number } {
  let x = PADDING;
  let row = 0;
  const placed = entries.map((entry) => {
    const wide = SIGN_WIDTH[entry.kind] + measure(entry.words);
    if (x > PADDING && x + wide > width - PADDING) {
      x = PADDING;
      row += 1;
    }
    const at = { entry, x, y: PADDING + row * ROW + ROW / 2 };
    x += wide + GAP;
    return at;
  });
  return { placed, height: entries.length === 0 ? 0 : 2 * PADDING + (row + 1) * ROW };
}

export function legendColor(theme: CanvasTheme, color: Tone | "none"): string {
  return color === "none" ? theme.ink3 : theme.tone[color];
}

/** The picture with the legend in a band below it. */
export function withLegend(
  picture: HTMLCanvasElement,
  entries: readonly LegendEntry[],
  theme: CanvasTheme,
  scale: number,
): HTMLCanvasElement {
  const result = document.createElement("canvas");
  const pen = result.getContext("2d");
  if (!pen) return picture;
  const font = `${LEGEND_SIZE}px ${theme.sans}`;
  pen.font = font;
  const { placed, height } = layOutLegend(entries, picture.width / scale, (words) => pen.measureText(words).width);
  result.width = picture.width;
  result.height = picture.height + Math.round(height * scale);
  pen.fillStyle = theme.canvas;
  pen.fillRect(0, 0, result.width, result.height);
  pen.drawImage(picture, 0, 0);
  pen.setTransform(scale, 0, 0, scale, 0, picture.height);
  pen.font = font;
  pen.textBaseline = "middle";
  for (const { entry, x, y } of placed) {
    drawSign(pen, entry, theme, x, y);
    pen.fillStyle = theme.ink2;
    pen.fillText(entry.words, x + SIGN_WIDTH[entry.kind], y + 1);
  }
  return result;
}

function drawSign(pen: CanvasRenderingContext2D, entry: LegendEntry, theme: CanvasTheme, x: number, y: number): void {
  if (entry.kind === "words") return;
  pen.save();
  pen.translate(x, y);
  if (entry.kind === "line") {
    pen.strokeStyle = theme.edgeOn;
    pen.lineWidth = 1.3;
    pen.setLineDash(entry.dashed ? [4, 3.5] : []);
    pen.stroke(new Path2D(`M0 0H${LINE_LENGTH}`));
  } else {
    pen.translate(SIGN_RADIUS + 1, 0);
    const color = legendColor(theme, entry.color);
    const path = new Path2D(shapePath(entry.shape, SIGN_RADIUS));
    pen.strokeStyle = color;
    pen.fillStyle = color;
    pen.lineWidth = 1.7;
    if (entry.hollow === true || entry.shape === "person") pen.stroke(path);
    else pen.fill(path);
    if (entry.shape === "person") pen.fill(new Path2D(shapePath("concept", SIGN_RADIUS * 0.52)));
  }
  pen.restore();
}
