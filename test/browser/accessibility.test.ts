import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage, type OpenOptions } from "../helpers/open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STATES: [string, OpenOptions][] = [
  ["the overview", {}],
  ["the overview in English and dark", { locale: "en-US", dark: true }],
  ["an entity", { hash: "#s=e:nvidia" }],
  ["an entity in dark", { hash: "#s=e:nvidia", dark: true }],
  ["a relation", { hash: "#s=r:nvidia-develops-nvlink" }],
  ["a phone", { width: 390, height: 844 }],
];

it.each(STATES)("%s meets WCAG 2.2 AA as far as axe can tell", async (_, options) => {
  const { page, context } = await openPage(browser, options);
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
