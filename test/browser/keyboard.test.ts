import { expect, it } from "vitest";
import { browserStory } from "../helpers/browser-story.ts";

const open = browserStory();

it("the graph is walked, told and worked by keys alone", async () => {
  const page = await open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到图谱" });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  const graph = page.getByRole("application", { name: /^图中的实体/u });
  expect(await graph.evaluate((element) => element === document.activeElement)).toBe(true);
  const told = page.locator("[aria-live=polite]#graph-announced");
  await told.getByText(/^英伟达，公司，\d+ 处提及，\d+ 条关系。$/u).waitFor();
  await page.keyboard.press("ArrowDown");
  await told.getByText(/^英伟达，公司.*与.+：.+，\d+ 句证据。$/u).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => !/^英伟达/u.test(document.getElementById("graph-announced")?.textContent ?? ""));
  const ring = await graph.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(ring).not.toBe("none");
  await page.keyboard.press("k");
  await page.getByText("已固定 1").waitFor();
  await page.keyboard.press("Shift+Enter");
  await page.getByRole("heading", { name: /^证据句/u }).waitFor();
  expect(page.url()).toContain("s=r:");
  await page.keyboard.press("Escape");
  expect(page.url()).not.toContain("s=");

  await page.keyboard.press("?");
  const sheet = page.getByRole("region", { name: "键盘操作" });
  await sheet.getByText("沿关系走到下一个相邻实体").waitFor();
  await sheet.getByRole("switch", { name: /^单键快捷键/u }).uncheck();
  await page.keyboard.press("Escape");
  expect(await sheet.count()).toBe(0);
  await graph.focus();
  await page.keyboard.press("r");
  expect(page.url()).not.toContain("view=read");
});
