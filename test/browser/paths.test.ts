import { expect, it } from "vitest";
import { browserStory, clipboard, UNDRAWN } from "../helpers/browser-story.ts";

const open = browserStory();
const openUndrawn = browserStory(UNDRAWN);

it("steps round an entity widen and narrow; it is opened, pinned and hidden by hand", async () => {
  const page = await open({ hash: "#s=e:openai" });
  const neighbours = page.getByText(/^\d+ 个相邻实体，其余淡出$/u);
  const lit = async (): Promise<number> => Number.parseInt(await neighbours.innerText(), 10);
  const one = await lit();
  await page.getByRole("button", { name: "多一步" }).click();
  const two = await lit();
  expect(two).toBeGreaterThan(one);
  await page.keyboard.press("3");
  expect(await lit()).toBeGreaterThan(two);
  await page.keyboard.press("1");
  const panel = page.getByRole("complementary", { name: "详情" });
  await panel.getByRole("button", { name: "固定、取消固定" }).click();
  await page.getByText("已固定 1").waitFor();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "搜索" }).fill("Meta");
  await page.getByRole("option", { name: /^Meta/u }).first().waitFor();
  await page.keyboard.press("Enter");
  await panel.getByRole("heading", { level: 1, name: "Meta" }).waitFor();
  const narrow = await lit();
  await panel.getByRole("button", { name: "展开它的相邻实体" }).click();
  expect(await lit()).toBe(narrow);
  expect(page.url()).toMatch(/pin=e:openai&open=e:meta/u);
  await panel.getByRole("button", { name: "隐藏", exact: true }).click();
  await page.getByRole("button", { name: "重新显示Meta" }).click();
  expect(page.url()).not.toContain("off=");
  await page.getByRole("button", { name: "全部取消固定" }).click();
  expect(page.url()).not.toContain("pin=");
});

it("a path is a chain of quotations, with alternatives, and is copied with its sources", async () => {
  const page = await openUndrawn({ locale: "en-US", hash: "#s=e:openai" });
  await page.getByRole("button", { name: "Path from here" }).click();
  const panel = page.getByRole("complementary", { name: "Path" });
  const to = panel.getByRole("combobox", { name: "To", exact: true });
  await to.fill("Jensen");
  await page.getByRole("option", { name: "Jensen Huang" }).first().click();
  await panel.getByRole("heading", { name: /^A path made of quotations/u }).waitFor();
  const stops = panel.locator(".chain-name");
  expect(await stops.first().innerText()).toBe("OpenAI");
  expect(await stops.last().innerText()).toBe("Jensen Huang");
  const hops = (await stops.count()) - 1;
  expect(await panel.locator(".chain-hop mark.cue").count()).toBeGreaterThan(0);

  await panel.getByRole("button", { name: "Copy as quotations" }).click();
  await page.getByText("Quotations copied").waitFor();
  const copied = (await clipboard(page)).split("\n\n");
  expect(copied).toHaveLength(hops);
  for (const quotation of copied) expect(quotation).toMatch(/ → .* → .*\n“.+” — .*(?:§\d+|before the talk)/su);

  const chain = await panel.locator(".chain").innerText();
  await panel.getByRole("button", { name: /more paths?$/u }).click();
  expect(await panel.locator(".chain").innerText()).not.toBe(chain);
  await panel.getByRole("switch", { name: "Avoid hubs" }).check();
  expect(page.url()).toContain("hubs=0");
  await panel.getByRole("switch", { name: "Stated only" }).check();
  expect(page.url()).toContain("said=1");
});

it("the overview's questions each open as a view of their own", async () => {
  const page = await openUndrawn();
  const questions = page.locator(".questions button");
  const count = await questions.count();
  expect(count).toBeGreaterThanOrEqual(3);
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    await questions.nth(i).click();
    await page.waitForFunction(() => location.hash.length > 1);
    const address = new URL(page.url()).hash;
    expect(seen.has(address)).toBe(false);
    seen.add(address);
    await page.locator(".chain-hop, .grid tbody tr button, .reader-passage[aria-current]").first().waitFor();
    while (new URL(page.url()).hash !== "") await page.goBack();
    await questions.first().waitFor();
  }
});
