import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CanvasState } from "../../src/explorer/canvas/canvas-store.ts";
import { canvasPage } from "../bench/canvas-bundle.ts";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { differenceOf } from "../helpers/compare-pictures.ts";
import { launchBrowser } from "../helpers/open-page.ts";
import { FAMILIES, NEIGHBOURS, PARALLELS, TYPES, type PlacedGraph } from "../helpers/placed-graphs.ts";

/**
 * Pictures of tiny graphs that somebody has looked at. Names are left out: every machine has other fonts. To draw them
 * anew: `UPDATE_PICTURES=1 npx vitest run --project browser test/browser/pictures.test.ts`, then look at them again.
 */
const FOLDER = join(PROJECT_ROOT, "test/browser/pictures");
const SIZE = { width: 360, height: 240 };
/** Pixels. A missing arrowhead is more than twenty, a wrong dash or ring a hundred. */
const MOST_DIFFERENT = 8;

interface Picture {
  name: string;
  graph: PlacedGraph;
  dark?: boolean;
  part?: Omit<Partial<CanvasState>, "emphasis">;
  /** Entities and relations that stand out. */
  lit?: { nodes: string[]; edges: string[] };
}

const all = ({ nodes, edges }: PlacedGraph) => ({
  nodes: Object.keys(nodes),
  edges: edges.flatMap(({ key }) => key ?? []),
});
const around = { nodes: ["middle", "above", "below"], edges: ["r:above", "r:below"] };
const PICTURES: readonly Picture[] = [
  { name: "types", graph: TYPES },
  { name: "families", graph: FAMILIES, lit: all(FAMILIES) },
  { name: "parallels", graph: PARALLELS },
  {
    name: "selected-entity",
    graph: NEIGHBOURS,
    part: { selection: { kind: "entity", key: "middle" }, hover: { kind: "entity", key: "above" } },
    lit: around,
  },
  {
    name: "selected-relation-dark",
    graph: NEIGHBOURS,
    dark: true,
    part: { selection: { kind: "relation", key: "r:below" }, pinned: ["apart"], focused: "above" },
    lit: around,
  },
];

let browser: Browser;
let html: string;
beforeAll(async () => {
  browser = await launchBrowser();
  html = await canvasPage();
});
afterAll(() => browser.close());

it.each(PICTURES)("the canvas looks as it was seen to be right: $name", async (picture) => {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce" });
  await page.setContent(html);
  await page.waitForSelector("html[data-ready]");
  await page.evaluate(
    ({ graph, dark, part, lit, size }) => {
      if (dark) document.documentElement.dataset["theme"] = "dark";
      const stage = window.harness.stage();
      Object.assign(stage.style, { width: `${size.width}px`, height: `${size.height}px` });
      const talk = window.harness.placedTalk(graph.nodes, graph.edges);
      const emphasis = lit && { nodes: new Set(lit.nodes), edges: new Set(lit.edges) };
      window.harness.mount(talk, { ...part, emphasis });
      for (const layer of stage.querySelectorAll<HTMLElement>(".sigma-entityLabels")) layer.style.visibility = "hidden";
    },
    { ...picture, dark: picture.dark === true, size: SIZE },
  );
  // Two frames: the first one draws, the second one has drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const actual = await page.screenshot();
  const file = join(FOLDER, `${picture.name}.png`);
  if (process.env["UPDATE_PICTURES"]) writeFileSync(file, actual);
  expect(existsSync(file), `${file} has not been drawn yet`).toBe(true);
  const difference = await differenceOf(page, readFileSync(file), actual);
  const seen = join(tmpdir(), `transcript-graph-${picture.name}.png`);
  if (difference > MOST_DIFFERENT) writeFileSync(seen, actual);
  expect(difference, `${seen} is not like ${file}`).toBeLessThanOrEqual(MOST_DIFFERENT);
  await page.close();
});
