import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { middleOf, scaleToShow } from "../../../../../src/explorer/canvas/framing.ts";
import { readGraphItems } from "../../../../../src/explorer/canvas/graph-items.ts";
import { createLabelLayer } from "../../../../../src/explorer/canvas/labels/label-layer.ts";
import { lineHeight } from "../../../../../src/explorer/canvas/labels/label-style.ts";
import { overlaps } from "../../../../../src/explorer/canvas/labels/obstacles.ts";
import { fitFactor, nodeRadius } from "../../../../../src/explorer/canvas/node-size.ts";
import type { TextPainter } from "../../../../../src/explorer/canvas/labels/text-painter.ts";
import { project } from "../../../../../src/explorer/canvas/projection.ts";
import { createViewModel } from "../../../../../src/explorer/canvas/view-model.ts";
import { textWidth } from "../../../../../src/graph/layout/text-width.ts";
import { buildTalkGraph } from "../../../../../src/graph/talk-graph.ts";
import type { GraphFile } from "../../../../../src/schema/graph-file.ts";
import { PROJECT_ROOT } from "../../../../../scripts/project-root.ts";
import { canvasState } from "../canvas-talk.ts";

const file = JSON.parse(readFileSync(`${PROJECT_ROOT}/graph-data/graph.json`, "utf8")) as GraphFile;
const talk = buildTalkGraph(file);
const items = readGraphItems(talk);
const painter: TextPainter = {
  measure: (text, style) => ({
    width: textWidth(text) * style.size + text.length * style.spacing * style.size,
    height: lineHeight(style),
  }),
  prepare: () => undefined,
  draw: () => undefined,
  reset: () => undefined,
};

/** The stage of the opening view, by the size of the window. */
const STAGES = {
  "1440 × 900": { width: 800, height: 731 },
  "1200 × 800": { width: 624, height: 632 },
  "1024 × 768": { width: 680, height: 600 },
  "768 × 1024": { width: 768, height: 856 },
};

/** All names as they stand with the whole graph fitted. */
function namesOn(width: number, height: number, language: "zh" | "en") {
  const framed = Array.from(items.nodes.values(), ({ x, y }) => ({ x, y, roomX: 24, roomY: 24 }));
  const scale = scaleToShow(framed, width - 24, height - 48);
  const middle = middleOf(framed, scale);
  const state = canvasState(talk, { language });
  const projection = { scale, x: width / 2 - middle.x * scale, y: height / 2 - 12 + middle.y * scale };
  const scene = {
    items,
    state,
    view: createViewModel(items, state),
    projection,
    sizeFactor: fitFactor(scale),
    zoom: 1,
    width,
    height,
    reserved: [{ x: width - 50, y: height - 150, width: 36, height: 132 }],
    words: { relation: () => "", pair: (a: string, b: string) => `${a} 与 ${b}` },
  };
  const layer = createLabelLayer(items, painter);
  layer.place(scene, 0);
  return { scene, shown: layer.shownKeys(), texts: layer.list(scene) };
}

describe.each(Object.entries(STAGES))("the bundled graph in a window of %s", (_window, { width, height }) => {
  it.each(["zh", "en"] as const)("names its main entities (%s), and no two names meet", (language) => {
    const { scene, shown, texts } = namesOn(width, height, language);
    const ranked = [...items.nodes.values()].sort((a, b) => b.importance - a.importance);
    // One of the three may find no free place in the crowd.
    expect(ranked.slice(0, 3).filter(({ key }) => shown.has(key)).length).toBeGreaterThan(1);
    expect(ranked.slice(0, 14).filter(({ key }) => shown.has(key)).length).toBeGreaterThan(7);
    const boxes = texts.map(({ text, style, x, y }) => {
      const size = painter.measure(text, style);
      return { text, x: x - size.width / 2, y: y - size.height / 2, ...size };
    });
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other), `${box.text} ${other.text}`).toBe(false);
    }
    // A name may stand on its own node only.
    for (const node of items.nodes.values()) {
      const at = project(scene.projection, node);
      const half = nodeRadius(node.size, scene.sizeFactor) * 0.7;
      const body = { x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half };
      const over = boxes.filter((box) => overlaps(box, body)).map(({ text }) => text);
      expect(over.filter((text) => text !== node.label && !Object.values(node.names).includes(text))).toEqual([]);
    }
  });
});
