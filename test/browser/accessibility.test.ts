import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { UNDRAWN } from "../helpers/browser-story.ts";
import { launchBrowser, openPage, type OpenOptions } from "../helpers/open-page.ts";

let browser: Browser;
beforeAll(async () => {
  // What is drawn on the canvas is hidden from axe: nothing is lost by leaving it out, and much time is won.
  browser = await launchBrowser(UNDRAWN);
});
afterAll(() => browser.close());

type State = [name: string, options: OpenOptions, act?: (page: Page) => Promise<unknown>];

const STATES: State[] = [
  ["the overview", {}],
  ["the overview in English and dark", { locale: "en-US", dark: true }],
  ["an entity", { hash: "#s=e:nvidia" }],
  ["an entity in dark", { hash: "#s=e:nvidia", dark: true }],
  ["a relation", { hash: "#s=r:nvidia-develops-nvlink" }],
  ["a phone", { width: 390, height: 844 }],
  ["a path", { hash: "#view=path&from=e:openai&to=e:jensen-huang" }],
  ["a path in dark", { hash: "#view=path&from=e:openai&to=e:jensen-huang", dark: true, locale: "en-US" }],
  ["the table", { hash: "#view=table&s=e:nvidia&by=-pagerank" }],
  ["the table of relations in dark", { hash: "#view=table&list=relations", dark: true }],
  ["the reader", { hash: "#view=read&s=r:nvidia-develops-nvlink&part=3000-8000" }],
  ["the reader in dark", { hash: "#view=read&s=e:nvidia", dark: true, locale: "en-US" }],
  ["search", {}, (page) => search(page, "计算")],
  ["search in dark", { dark: true }, (page) => search(page, "计算")],
  ["a menu", {}, (page) => page.getByRole("button", { name: "导出" }).click()],
  [
    "colours and sizes",
    { hash: "#color=community&pin=e:nvidia" },
    (page) => page.getByRole("button", { name: "颜色与大小" }).click(),
  ],
  ["the keyboard sheet", {}, (page) => page.keyboard.press("?")],
  [
    "filters that are set, on a tablet",
    { width: 900, hash: "#sec=d1.s1&mood=asked&off=e:nvidia" },
    (page) => page.getByRole("button", { name: /^筛选/u }).click(),
  ],
  ["the reader on a phone", { width: 390, height: 844, hash: "#view=read&s=e:nvidia" }],
];

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "搜索" }).fill(words);
  await page.getByRole("option").first().waitFor();
}

it.each(STATES)("%s meets WCAG 2.2 AA as far as axe can tell", async (_, options, act) => {
  const { page, context } = await openPage(browser, options);
  await act?.(page);
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join(", ")}`,
  );
  await context.close();
  expect(found).toEqual([]);
});
