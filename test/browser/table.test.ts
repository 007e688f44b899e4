import { expect, it } from "vitest";
import { browserStory, UNDRAWN } from "../helpers/browser-story.ts";

const open = browserStory(UNDRAWN);

it("sorts, filters, measures and selects, as the graph does, and is what the address says", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "表格" }).click();
  const grid = page.getByRole("region", { name: "实体" }).getByRole("table");
  const first = grid.locator("tbody tr:not([aria-hidden])").first();
  await first.getByRole("button", { name: /英伟达/u }).waitFor();
  expect(await grid.getByRole("columnheader", { name: "提及" }).getAttribute("aria-sort")).toBe("descending");
  await grid.getByRole("button", { name: "名称" }).click();
  expect(await grid.getByRole("columnheader", { name: "名称" }).getAttribute("aria-sort")).toBe("ascending");

  const words = page.getByRole("searchbox", { name: "只列含有…的行" });
  await words.fill("jensen");
  expect(await grid.locator("tbody tr:not([aria-hidden])").count()).toBe(1);
  await words.fill("没有的");
  await page.getByText("没有含“没有的”的行。").waitFor();
  await words.fill("");

  await page.getByRole("button", { name: "列", exact: true }).click();
  await page.getByRole("menuitemcheckbox", { name: "PageRank 值" }).click();
  await page.keyboard.press("Escape");
  await grid.getByRole("button", { name: "PageRank 值" }).click();
  const ranks = await grid.locator("td.col-pagerank").allInnerTexts();
  const values = ranks.map((text) => Number.parseFloat(text));
  expect(values).toEqual(values.toSorted((a, b) => b - a));

  await page.getByRole("button", { name: /^公司/u }).click({ modifiers: ["Alt"] });
  await page.getByRole("button", { name: /^实体 \d+ \/ \d+$/u }).waitFor();
  await grid.getByRole("button", { name: /OpenAI/u }).click();
  await page.getByRole("heading", { level: 1, name: "OpenAI" }).waitFor();
  const address = page.url();
  expect(address).toMatch(/view=table&s=e:openai/u);
  await page.reload();
  await grid.getByRole("button", { name: /OpenAI/u, pressed: true }).waitFor();
  expect(page.url()).toBe(address);
});

it("lists relations with their first sentence in English, and a row opens its evidence", async () => {
  const page = await open({ locale: "en-US", hash: "#view=table&list=relations" });
  const grid = page.getByRole("region", { name: "Relations" }).getByRole("table");
  const rows = grid.locator("tbody tr:not([aria-hidden])");
  await rows.first().waitFor();
  await page.getByRole("searchbox", { name: "Only rows with…" }).fill("NVLink");
  expect(await rows.count()).toBeGreaterThan(0);
  for (const text of await rows.allInnerTexts()) expect(text).toContain("NVLink");
  await rows.first().getByRole("button").click();
  await page.getByRole("heading", { name: /^Evidence in talk order/u }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/relations\.csv$/u);
});
