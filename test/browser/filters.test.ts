import { expect, it } from "vitest";
import { UNDRAWN, browserStory, countIn } from "../helpers/browser-story.ts";

const open = browserStory(UNDRAWN);

it("types, relations, evidence, mentions, confidence, modality and sections hide, and one click brings all back", async () => {
  const page = await open();
  const filters = page.getByRole("navigation", { name: "筛选" });
  const row = (name: RegExp) => filters.getByRole("button", { name });
  const shown = async (): Promise<number> => countIn(await page.locator(".filter-head .count").first().innerText());
  const clear = filters.getByRole("button", { name: "清除筛选" });

  await row(/^人物/u).click();
  expect(await row(/^人物/u).getAttribute("aria-pressed")).toBe("false");
  await filters
    .locator(".filter-foot")
    .getByText(/^已隐藏 \d+$/u)
    .waitFor();
  await row(/^公司/u).click({ modifiers: ["Alt"] });
  const companies = await shown();
  expect(companies).toBe(countIn(await row(/^公司/u).innerText()));
  await clear.click();
  expect(await clear.count()).toBe(0);

  await row(/^研发与使用 \d/u).click();
  expect(page.url()).toContain("r=develops.uses");
  await filters.getByRole("button", { name: "只看明说" }).click();
  await filters.getByRole("slider", { name: /可信度至少/u }).fill("90");
  const sure = await shown();
  await filters.getByRole("slider", { name: /至少提及/u }).fill("3");
  expect(await shown()).toBeLessThan(sure);

  await filters.getByRole("button", { name: /^语气/u }).click();
  await filters.getByRole("checkbox", { name: /^问句 \d/u }).uncheck();
  await filters.getByRole("button", { name: /^小节/u }).click();
  await filters.getByRole("checkbox", { name: /^§1 / }).uncheck();
  await filters.getByRole("checkbox", { name: /^主持人/u }).uncheck();
  expect(page.url()).toMatch(/mood=asked.*sure=0\.9/u);
  expect(await clear.isVisible()).toBe(true);
  const address = page.url();
  await page.reload();
  await clear.waitFor();
  expect(page.url()).toBe(address);
  expect(await filters.getByRole("checkbox", { name: /^§1 / }).isChecked()).toBe(false);
  await clear.click();
  expect(page.url()).not.toContain("#");
});

it("say in English how much is hidden where they have no column, and colour and size are told in a legend", async () => {
  const page = await open({ locale: "en-US", width: 1100, height: 800, hash: "#t=concept" });
  await page.getByRole("button", { name: /^Filters, 1 filter is set/u }).waitFor();
  await page.getByText(/^\d+ hidden$/u).waitFor();
  await page.getByRole("button", { name: "Colour and size" }).click();
  await page.getByRole("menuitemradio", { name: "Community" }).click();
  await page.getByRole("menuitemradio", { name: "betweenness" }).click();
  expect(page.url()).toMatch(/color=community&size=betweenness/u);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Filters/u }).click();
  const drawer = page.getByRole("dialog", { name: "Filters" });
  await drawer.getByText("Communities").waitFor();
  expect(await drawer.getByRole("button", { name: /^NVIDIA & .*\d+$/u }).count()).toBe(1);
  await drawer.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Clear filters" }).click();
  expect(page.url()).not.toContain("t=");
});
