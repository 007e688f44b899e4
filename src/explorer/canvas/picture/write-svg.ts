import type { RelationFamily } from "../../../schema/ontology.ts";
import type { LegendEntry } from "../../store/legend-entry.ts";
import type { Point } from "../edge-curve.ts";
import { ringRadius } from "../shapes.ts";
import type { CanvasTheme } from "../theme.ts";
import type { DrawnEdge, DrawnNode, DrawnText, Drawing } from "./drawing.ts";
import { layOutLegend, LEGEND_SIZE, legendColor, LINE_LENGTH, SIGN_RADIUS, SIGN_WIDTH } from "./legend.ts";
import { round, shapePath } from "./shape-path.ts";

/** The stage and its legend as SVG. Text stays text, in the page's fonts where the viewer has them. */
export function writeSvg(
  drawing: Drawing,
  legend: readonly LegendEntry[],
  title: string,
  measure: (words: string, font: string) => number,
): string {
  const { width, height, theme } = drawing;
  const key = layOutLegend(legend, width, (words) => measure(words, `${LEGEND_SIZE}px ${theme.sans}`));
  const total = height + key.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(total)}" viewBox="0 0 ${round(width)} ${round(total)}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${theme.canvas}"/>`,
    `<g id="relations" fill="none">${drawing.edges.map((edge) => writeEdge(edge, theme)).join("")}</g>`,
    `<g id="entities">${drawing.nodes.map((node) => writeNode(node, theme)).join("")}</g>`,
    `<g id="names" text-anchor="middle" stroke-linejoin="round" paint-order="stroke">${drawing.texts.map((text) => writeText(text, theme)).join("")}</g>`,
    `<g id="legend" transform="translate(0 ${round(height)})" font-family="${escape(theme.sans)}" font-size="${LEGEND_SIZE}" fill="${theme.ink2}">`,
    ...key.placed.map(({ entry, x, y }) => {
      const words = `<text x="${round(x + SIGN_WIDTH[entry.kind])}" y="${round(y + LEGEND_SIZE * 0.36)}">${escape(entry.words)}</text>`;
      return writeSign(entry, theme, x, y) + words;
    }),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function writeSign(entry: LegendEntry, theme: CanvasTheme, x: number, y: number): string {
  if (entry.kind === "words") return "";
  if (entry.kind === "line") {
    const dash = entry.dashed ? ' stroke-dasharray="4 3.5"' : "";
    return `<path d="M${round(x)} ${round(y)}h${LINE_LENGTH}" stroke="${theme.edgeOn}" stroke-width="1.3"${dash}/>`;
  }
  const color = legendColor(theme, entry.color);
  const at = { x: x + SIGN_RADIUS + 1, y };
  return writeShape({ ...at, type: entry.shape, radius: SIGN_RADIUS, color, hollow: entry.hollow === true }, theme);
}

function writeNode(node: DrawnNode, theme: CanvasTheme): string {
  const ring = ringRadius(node.type, node.radius);
  const circle = (r: number, stroke: string, width: number): string =>
    `<circle cx="${round(node.x)}" cy="${round(node.y)}" r="${round(r)}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  const rings = node.selected
    ? circle(ring + 6.2, theme.halo, 3.6) + circle(ring + 8.6, theme.haloLine, 1.25)
    : node.pinned
      ? circle(ring + 5.5, theme.ink, 1.5) + circle(ring + 8.75, theme.ink, 1)
      : "";
  return rings + writeShape(node, theme);
}

function writeShape(
  { x, y, type, radius, color, hollow }: Pick<DrawnNode, "x" | "y" | "type" | "radius" | "color" | "hollow">,
  theme: CanvasTheme,
): string {
  const at = `transform="translate(${round(x)} ${round(y)})"`;
  const path = `<path d="${shapePath(type, radius)}"`;
  // Ground of the canvas round every node, so that lines never touch it.
  const ground = `${path} fill="${theme.canvas}" stroke="${theme.canvas}" stroke-width="3"/>`;
  if (type === "person") {
    const stroke = hollow ? 1.7 : Math.max(1.4, 0.24 * radius);
    const dot = shapePath("concept", (hollow ? 0.3 : 0.52) * radius);
    return `<g ${at}>${ground}${path} fill="none" stroke="${color}" stroke-width="${round(stroke)}"/><path d="${dot}" fill="${color}"/></g>`;
  }
  const own = hollow ? `fill="${theme.canvas}" stroke="${color}" stroke-width="1.7"` : `fill="${color}"`;
  return `<g ${at}>${ground}${path} ${own}/></g>`;
}

const DASHES = {
  solid: "",
  dashed: ' stroke-dasharray="4 3.5"',
  dotted: ' stroke-dasharray="1 3.4" stroke-linecap="round"',
};

function writeEdge(edge: DrawnEdge, theme: CanvasTheme): string {
  const { from, control, to } = edge;
  const path = `<path d="M${point(from)}Q${point(control)} ${point(to)}"`;
  const band = edge.band
    ? `${path} stroke="${theme.halo}" stroke-opacity="${theme.bandAlpha}" stroke-width="11"/>`
    : "";
  const line = `${path} stroke="${edge.color}" stroke-width="${round(edge.width)}"${DASHES[edge.dash]}/>`;
  const heads =
    edge.head === undefined
      ? ""
      : writeHead(edge.head, control, to, edge.color, theme) +
        (edge.bothEnds ? writeHead(edge.head, control, from, edge.color, theme) : "");
  return band + line + heads;
}

/** Heads with their tip at 0, 0, pointing along x. */
const HEADS: Record<RelationFamily, { d: string; open: boolean }> = {
  people: { d: shapePath("concept", 3.2), open: true },
  make: { d: "M0 0L-8 3.6V-3.6Z", open: false },
  trade: { d: "M0 0L-8 3.6V-3.6ZM-6 0L-14 3.6V-3.6Z", open: false },
  contrast: { d: "M-1.4 -4.5H0V4.5H-1.4Z", open: false },
  structure: { d: "M0 0L-5 3.6L-10 0L-5 -3.6Z", open: true },
  cause: { d: "M-7 -4L0 0L-7 4", open: true },
  co_occurs: { d: "", open: false },
};

function writeHead(family: RelationFamily, from: Point, to: Point, color: string, theme: CanvasTheme): string {
  const { d, open } = HEADS[family];
  if (d === "") return "";
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const shift = family === "people" ? " translate(-3.9 0)" : "";
  const inside = family === "cause" ? "none" : theme.canvas;
  const paint = open ? `fill="${inside}" stroke="${color}" stroke-width="1.3"` : `fill="${color}"`;
  return `<path d="${d}" transform="translate(${point(to)}) rotate(${round(angle)})${shift}" ${paint}/>`;
}

function writeText({ text, style, x, y, pill }: DrawnText, theme: CanvasTheme): string {
  const ground = pill
    ? `<rect x="${round(x - pill.width / 2)}" y="${round(y - pill.height / 2)}" width="${round(pill.width)}" height="${round(pill.height)}" rx="${round(pill.height / 2)}" fill="${theme.halo}"/>`
    : "";
  const halo = style.halo > 0 ? ` stroke="${theme.canvas}" stroke-width="${style.halo}"` : "";
  const spacing = style.spacing > 0 ? ` letter-spacing="${style.spacing}em"` : "";
  return `${ground}<text x="${round(x)}" y="${round(y + style.size * 0.36)}" font-family="${escape(theme[style.family])}" font-size="${style.size}" font-weight="${style.weight}" fill="${theme[style.tone]}"${halo}${spacing}>${escape(text)}</text>`;
}

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
