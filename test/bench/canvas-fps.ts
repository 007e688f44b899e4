/**
 * npx tsx test/bench/canvas-fps.ts
 *
 * Time of a frame while panning and of the first draw, beside a bare Sigma with the same graph in the same run. Without a
 * graphics card only the ratios mean anything: the two are measured in turns, and each figure is the median of its turns.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright";
import { ensureBrowser } from "../../scripts/ensure-browser.ts";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { canvasPage } from "./canvas-bundle.ts";
import type { Harness } from "./canvas-harness.ts";

declare global {
  interface Window {
    harness: Harness;
  }
}

export interface CanvasFigures {
  name: string;
  /** Milliseconds, medians. */
  bare: number;
  canvas: number;
}

const TURNS = 3;
/** Frames in a turn, after five to warm up. */
const FRAMES = 15;
const ARGUMENTS = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** Measures one thing after the other and tells each as soon as it is known. */
export async function measureCanvas(onFigures: (figures: CanvasFigures) => void): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...ARGUMENTS, "--ignore-gpu-blocklist"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.setContent(await canvasPage());
    await page.waitForSelector("html[data-ready]");
    const bundled = readFileSync(join(PROJECT_ROOT, "graph-data/graph.json"), "utf8");
    const large = { nodes: 10_000, edges: 20_000 };
    onFigures(await measure(page, "first draw, bundled graph", "first", bundled));
    onFigures(await measure(page, "pan, bundled graph", "pan", bundled));
    onFigures(await measure(page, "pan, 10,000 nodes / 20,000 relations", "pan", large));
  } finally {
    await browser.close();
  }
}

type Data = string | { nodes: number; edges: number };

async function measure(page: Page, name: string, what: "pan" | "first", data: Data): Promise<CanvasFigures> {
  const turns = await page.evaluate(
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
    { what, data, turns: TURNS, frames: FRAMES },
  );
  return { name, bare: median(turns.bare), canvas: median(turns.canvas) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await measureCanvas(({ name, bare, canvas }) => {
    const speed = (bare / canvas).toFixed(2);
    console.log(`${name}: bare Sigma ${bare.toFixed(1)} ms, canvas ${canvas.toFixed(1)} ms, speed ${speed} × bare`);
  });
}
