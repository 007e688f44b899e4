import { expect, it } from "vitest";
import { browserStory, countIn } from "../helpers/browser-story.ts";

const open = browserStory();

it("a stretch narrows graph, list and reader, by pointer and by keys; playing lets the graph grow", async () => {
  const page = await open({ hash: "#s=e:nvidia" });
  const strip = page.getByRole("region", { name: "谈话时间" });
  const shown = async (): Promise<number> => countIn(await page.locator(".filter-head .count").first().innerText());
  const passages = page.getByRole("heading", { name: /^原文 \d/u });
  const all = countIn((await passages.innerText()).replace(/\D+$/u, ""));

  const ground = await strip.locator(".brush-ground").boundingBox();
  if (!ground) throw new Error("The strip has no ground to drag on.");
  const y = ground.y + ground.height / 2;
  await page.mouse.move(ground.x + ground.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(ground.x + ground.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  await strip.getByRole("button", { name: "清除时段" }).waitFor();
  expect(page.url()).toMatch(/part=\d+-\d+/u);
  expect(countIn((await passages.innerText()).replace(/\D+$/u, ""))).toBeLessThan(all);

  const end = strip.getByRole("slider", { name: "时段终点" });
  const before = Number(await end.getAttribute("aria-valuenow"));
  await end.press("Shift+ArrowRight");
  await end.press("Shift+ArrowRight");
  expect(Number(await end.getAttribute("aria-valuenow"))).toBeGreaterThan(before);

  await page.getByRole("tab", { name: "对读" }).click();
  const reader = page.getByRole("complementary", { name: "原文" });
  await reader.getByText(/^只显示 约 \d+:\d\d – 约 \d+:\d\d。/u).waitFor();
  expect(await reader.locator(".reader-passage").count()).toBeLessThan(40);
  await reader.getByRole("button", { name: "清除时段" }).click();
  expect(await reader.locator(".reader-passage").count()).toBe(95);

  await page.getByRole("tab", { name: "图谱" }).click();
  await page.keyboard.press("Escape");
  const whole = await shown();
  // The page was asked to move little: it plays passage by passage.
  await strip.getByRole("button", { name: "按谈话顺序播放" }).click();
  await strip.getByRole("button", { name: "暂停" }).waitFor();
  expect(await shown()).toBeLessThan(whole);
  await page.keyboard.press("Escape");
  await strip.getByRole("button", { name: "按谈话顺序播放" }).waitFor();
  expect(await shown()).toBe(whole);
});
