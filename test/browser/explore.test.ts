import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  giveFile,
  launchBrowser,
  openPage,
  saveGraph,
  type OpenedPage,
  type OpenOptions,
} from "../helpers/open-page.ts";

let browser: Browser;
let opened: OpenedPage[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const complaints = opened.flatMap((o) => o.complaints);
  await Promise.all(opened.map((o) => o.context.close()));
  opened = [];
  expect(complaints).toEqual([]);
});

async function open(options?: OpenOptions): Promise<Page> {
  const result = await openPage(browser, options);
  opened.push(result);
  return result.page;
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill(words);
}

describe("the page", () => {
  it("opens on the talk and its graph, in the browser's language and theme", async () => {
    const page = await open();
    await page.getByRole("heading", { level: 1 }).filter({ hasText: "英伟达黄仁勋访谈" }).waitFor();
    expect(await page.locator("main canvas").count()).toBeGreaterThan(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  });

  it("is in English and dark for who has it so", async () => {
    const page = await open({ locale: "en-US", dark: true });
    await page.getByText("Entity types").waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  it("leads from a search to an entity, a relation and its sentence with the words marked", async () => {
    const page = await open();
    await search(page, "英伟达");
    await page.getByRole("option").filter({ hasText: "英伟达" }).first().click();
    await page.getByRole("heading", { level: 1, name: /英伟达/u }).waitFor();
    await page.goto(`${page.url().split("#")[0]}#s=r:nvidia-develops-nvlink`);
    await page.reload();
    const card = page.locator(".evidence-card").first();
    await card.waitFor();
    expect(await card.locator(".mention.end").count()).toBeGreaterThan(0);
    expect(await card.locator(".cue").count()).toBeGreaterThan(0);
    expect((await page.locator(".evidence-card").allTextContents()).join("\n")).toContain("我们发明了NVLink");
  });

  it("switches language and theme", async () => {
    const page = await open();
    await page.getByRole("button", { name: "切换到英文" }).click();
    await page.getByText("Entity types").waitFor();
    await page.getByRole("button", { name: /dark/iu }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  it("saves the graph it was given, byte for byte, and opens it again", async () => {
    const page = await open();
    const text = await saveGraph(page);
    expect(text).toBe(readFileSync("graph-data/graph.json", "utf8"));
    await giveFile(page, "again.json", text);
    await page.getByRole("heading", { level: 1 }).filter({ hasText: "英伟达黄仁勋访谈" }).waitFor();
  });

  it("refuses a broken graph with the field and the reason, and keeps the open one", async () => {
    const page = await open();
    const broken = readFileSync("graph-data/graph.json", "utf8").replace('"entityType": "', '"entityType": "firm-');
    await giveFile(page, "broken.json", broken);
    await page
      .getByRole("dialog")
      .getByText(/nodes\[\d+\]\.attributes\.entityType/u)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1 }).filter({ hasText: "英伟达黄仁勋访谈" }).waitFor();
  });
});
