import { chromium, type Browser, type Page } from "playwright";
import { ensureBrowser } from "../../scripts/ensure-browser.ts";

const ARGUMENTS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

/** A browser that draws WebGL in software, so that every machine can measure; only ratios mean anything then. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: ARGUMENTS });
}

/** Bytes of JavaScript objects that are in use, after a collection. */
export async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
