import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { giveFile, launchBrowser, openPage, saveGraph } from "../helpers/open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("a transcript read in the page's worker gives the bytes that the build gives", async () => {
  const { page, context, complaints } = await openPage(browser);
  const name = "nvidia-jensen-huang-2024-10.md";
  await giveFile(page, name, readFileSync(`graph-data/transcripts/${name}`));
  await page.getByText(/^已打开/u).waitFor({ timeout: 60_000 });
  const saved = await saveGraph(page);
  await context.close();
  expect(complaints).toEqual([]);
  expect(saved).toBe(readFileSync("graph-data/graph.json", "utf8"));
});
