/**
 * npx tsx test/bench/page.ts
 *
 * Size of what the built page loads, gzipped, and the time from opening it to the first WebGL draw, beside a page that
 * only fetches the same graph and gives it to Sigma; the two opened in turns, each time with an empty cache.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright";
import { build, preview, type Rolldown } from "vite";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { launchBrowser } from "./browser.ts";
import { median, printHead, printRow } from "./report.ts";

type Files = Rolldown.RolldownOutput["output"];

const OPENINGS = 5;
const KILOBYTE = 1000;

printHead();
const folder = mkdtempSync(join(tmpdir(), "transcript-graph-bench-"));
try {
  const page = await buildFiles({ outDir: folder });
  const bare = await buildFiles({
    outDir: folder,
    emptyOutDir: false,
    lib: { entry: join(PROJECT_ROOT, "test/bench/bare-page.ts"), formats: ["es"], fileName: "bare" },
  });
  reportSizes(page, bare);
  copyFileSync(join(PROJECT_ROOT, "graph-data/graph.json"), join(folder, "graph.json"));
  const stage = '<div id="stage" style="height:100vh"></div>';
  writeFileSync(
    join(folder, "bare.html"),
    `<!doctype html><body style="margin:0">${stage}<script type="module" src="bare.js"></script>`,
  );
  await reportFirstDraw();
} finally {
  rmSync(folder, { recursive: true });
}

async function buildFiles(options: NonNullable<Parameters<typeof build>[0]>["build"]): Promise<Files> {
  const result = await build({
    root: PROJECT_ROOT,
    logLevel: "error",
    build: { ...options, reportCompressedSize: false },
  });
  return [result].flat().flatMap((output) => ("output" in output ? output.output : [])) as unknown as Files;
}

function reportSizes(page: Files, bare: Files): void {
  const initial = initialChunks(page);
  const baseline = initialChunks(bare);
  // The goal is of the size itself; what the bare page loads is for orientation.
  printRow({ measure: "JavaScript the bare page loads, gzip", value: baseline / KILOBYTE, unit: "kB" });
  printRow({ measure: "JavaScript the page loads first, gzip", value: initial / KILOBYTE, unit: "kB", most: 250 });
  const worker = page.find((file) => file.type === "asset" && /extract\.worker/u.test(file.fileName));
  if (worker?.type !== "asset") throw new Error("The build has no worker of its own.");
  const size = gzipSync(worker.source).length;
  printRow({ measure: "worker with its lexicon, gzip", value: size / KILOBYTE, unit: "kB", most: 1200 });
}

/** Gzipped bytes of the entry and everything that it imports before it can run. */
function initialChunks(files: Files): number {
  const chunks = new Map(files.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
  const needed = new Set([...chunks.values()].filter((chunk) => chunk.isEntry));
  for (const chunk of needed)
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) needed.add(imported);
    }
  return [...needed].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

async function reportFirstDraw(): Promise<void> {
  const server = await preview({
    root: PROJECT_ROOT,
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0, open: false },
    logLevel: "warn",
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await launchBrowser();
  try {
    const times = { page: [] as number[], bare: [] as number[] };
    for (let i = 0; i < OPENINGS; i++) {
      times.bare.push(await firstDraw(browser, `${address}bare.html`));
      times.page.push(await firstDraw(browser, address));
    }
    const [value, baseline] = [median(times.page), median(times.bare)];
    printRow({ measure: "first draw of the page, bundled graph", value, unit: "ms", baseline, most: 1.3 });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from navigation to the frame after the first WebGL draw, in a context of its own. */
async function firstDraw(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ["drawArrays", "drawArraysInstanced", "drawElements"] as const) {
      const draw: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      Object.defineProperty(prototype, name, {
        value(this: WebGL2RenderingContext, ...args: unknown[]) {
          (draw as (...args: unknown[]) => void).apply(this, args);
          requestAnimationFrame(() => (document.documentElement.dataset["drawn"] ??= String(performance.now())));
        },
      });
    }
  });
  await page.goto(address);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  const time = await page.evaluate(() => Number(document.documentElement.dataset["drawn"]));
  await context.close();
  return time;
}
