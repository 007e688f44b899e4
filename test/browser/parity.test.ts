import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage } from "../helpers/open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("a transcript read in the page's worker gives the bytes that the build gives", async () => {
  const { page, context } = await openPage(browser);
  const name = "nvidia-jensen-huang-2024-10.md";
  await page.getByLabel("打开图谱或访谈稿").setInputFiles({
    name,
    mimeType: "text/markdown",
    buffer: readFileSync(`graph-data/transcripts/${name}`),
  });
  await page.getByText(/^已打开/u).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "导出" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "整个图谱" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe(readFileSync("graph-data/graph.json", "utf8"));
  await context.close();
});
