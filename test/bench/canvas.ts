/**
 * npx tsx test/bench/canvas.ts
 *
 * Frames while panning and the first draw, beside a bare Sigma with the same graph in the same run: the two are measured
 * in turns, and each figure is the best of its turns. Then what 50 times opening and closing leaves behind.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { launchBrowser, usedHeap } from "./browser.ts";
import { canvasPage } from "./canvas-bundle.ts";
import type { Harness } from "./canvas-harness.ts";
import { printHead, printRow } from "./report.ts";

declare global {
  interface Window {
    harness: Harness;
  }
}

type Data = string | { nodes: number; edges: number };

const TURNS = 3;
/** Openings until the engine has compiled what they use. */
const WARM_UP = 30;
const MEGABYTE = 1024 ** 2;
const BUNDLED = readFileSync(join(PROJECT_ROOT, "graph-data/graph.json"), "utf8");
const LARGE = { nodes: 10_000, edges: 20_000 };

printHead();
const browser = await launchBrowser();
try {
  const html = await canvasPage();
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.setContent(html);
    await page.waitForSelector("html[data-ready]");
    return page;
  };
  const page = await open();
  const first = await measure(page, "first", BUNDLED, 0);
  printRow({ measure: "first draw of the canvas, bundled graph", unit: "ms", ...first, most: 1.3 });
  const pan = await measure(page, "pan", BUNDLED, 15);
  printRow({ measure: "pan, bundled graph", unit: "frames/s", ...rates(pan), least: 0.9 });
  const panLarge = await measure(page, "pan", LARGE, 4);
  printRow({ measure: "pan, 10,000 nodes / 20,000 edges", unit: "frames/s", ...rates(panLarge), least: 0.9 });
  await page.close();
  await reportLeft(await open());
} finally {
  await browser.close();
}

interface Pair {
  value: number;
  baseline: number;
}

/** Milliseconds of a frame → frames a second. */
function rates({ value, baseline }: Pair): Pair {
  return { value: 1000 / value, baseline: 1000 / baseline };
}

/** Milliseconds, the best of all turns: of the canvas and of a bare Sigma. */
async function measure(page: Page, what: "pan" | "first", data: Data, frames: number): Promise<Pair> {
  const { canvas, bare } = await page.evaluate(
    async ({ what, data, turns, frames }) => {
      const { harness } = window;
      const talk =
        typeof data === "string"
          ? harness.loadTalk(JSON.parse(data) as Parameters<Harness["loadTalk"]>[0])
          : harness.syntheticTalk(data.nodes, data.edges);
      const bare: number[] = [];
      const canvas: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        bare.push(what === "pan" ? await harness.panBare(talk, frames) : await harness.firstBare(talk));
        canvas.push(what === "pan" ? await harness.panCanvas(talk, frames) : await harness.firstCanvas(talk));
      }
      return { bare, canvas };
    },
    { what, data, turns: TURNS, frames },
  );
  return { value: Math.min(...canvas), baseline: Math.min(...bare) };
}

async function reportLeft(page: Page): Promise<void> {
  await page.evaluate((times) => window.harness.openAndClose(times), WARM_UP);
  const before = await usedHeap(page);
  const left = await page.evaluate(() => window.harness.openAndClose(50));
  const after = await usedHeap(page);
  const count = left.alive + left.listeners.length + left.elements;
  const measure = "left of 50 openings: contexts, listeners, elements";
  printRow({ measure, unit: "", value: count, most: 0 });
  const [value, baseline] = [after / MEGABYTE, before / MEGABYTE];
  printRow({ measure: "memory after 50 more openings", unit: "MB", value, baseline, most: 1.1 });
}
