import { expect, it } from "vitest";
import { UNDRAWN, browserStory } from "../helpers/browser-story.ts";

const open = browserStory(UNDRAWN);

it("finds in Chinese, inside words, by pinyin, in English and mistyped, in groups, by keyboard alone", async () => {
  const page = await open();
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "搜索" });
  await field.waitFor();
  for (const [words, name] of [
    ["英伟达", "英伟达"],
    ["仁勋", "黄仁勋"],
    ["NVIDIA", "英伟达"],
    ["yingweida", "英伟达"],
    ["nvdia", "英伟达"],
    ["jisuan", "计算"],
  ] as const) {
    await field.fill(words);
    // The dictionary of pinyin comes with the first search.
    await page
      .getByRole("option", { name: new RegExp(name, "u") })
      .first()
      .waitFor();
  }
  await field.fill("推理");
  for (const group of ["实体", "关系", "原文"])
    await page.getByRole("group", { name: new RegExp(`^${group} \\d`, "u") }).waitFor();
  expect(await page.getByRole("option").locator("mark").count()).toBeGreaterThan(3);
  await page.keyboard.press("ArrowDown");
  const chosen = await page.locator("[role=option][data-active-item] .palette-name").innerText();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: new RegExp(chosen, "u") }).waitFor();

  await page.keyboard.press("Control+k");
  await field.fill("没有这样的词语");
  await page.getByText("没有找到“没有这样的词语”。原文里也没有这几个字。").first().waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
});

it("opens relations and passages in English", async () => {
  const page = await open({ locale: "en-US" });
  await page.getByRole("button", { name: "Search names and words" }).click();
  const field = page.getByRole("combobox", { name: "Search" });
  await field.fill("NVLink");
  await page
    .getByRole("group", { name: /^Relations \d/u })
    .getByRole("option")
    .first()
    .click();
  await page.getByRole("heading", { name: /^Evidence in talk order/u }).waitFor();
  expect(page.url()).toContain("s=r:");
  await page.keyboard.press("Control+k");
  await field.fill("CUDA");
  await page
    .getByRole("group", { name: /^Passages \d/u })
    .getByRole("option")
    .first()
    .click();
  await page.locator(".reader-passage[aria-current]").getByText("CUDA").first().waitFor();
  expect(page.url()).toContain("view=read");
});
