import type { Locator } from "playwright";
import { expect, it } from "vitest";
import { browserStory, clipboard, UNDRAWN } from "../helpers/browser-story.ts";
import { giveFile } from "../helpers/open-page.ts";
import { longTalk } from "../helpers/long-talk.ts";

const open = browserStory();
const openUndrawn = browserStory(UNDRAWN);

it("shows the whole talk beside the graph, each leading the other", async () => {
  const page = await open({ hash: "#view=read" });
  const reader = page.getByRole("complementary", { name: "原文" });
  await reader.getByRole("heading", { name: /^§11 / }).waitFor({ state: "attached" });
  // All of an ordinary talk stands in the document, so that the browser finds, selects and prints it.
  expect(await reader.locator(".reader-passage").count()).toBe(95);
  const onScreen = page.getByText(/^屏上 \d+ 个实体$/u);
  await onScreen.waitFor();
  const before = await onScreen.innerText();

  const name = reader.locator("a.mention.type-company:not(.pronoun)").filter({ hasText: "英伟达" }).first();
  const line = await name.evaluate((element) => getComputedStyle(element).textDecorationColor);
  const other = await reader
    .locator("a.mention.type-person:not(.pronoun)")
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationColor);
  expect(line).not.toBe(other);
  await name.click();
  expect(page.url()).toContain("s=e:nvidia");
  await page.getByRole("heading", { name: "英伟达在谈话中" }).waitFor();
  expect(await reader.locator("a.mention.chosen").count()).toBeGreaterThan(20);

  await reader.locator(".reader-passage").nth(60).scrollIntoViewIfNeeded();
  await page.waitForFunction((was) => document.querySelector(".stage-pills b")?.textContent !== was, before);
  const video = reader.getByRole("link", { name: /^(?:约 )?\d+:\d\d/u }).first();
  expect(await video.getAttribute("href")).toMatch(/youtube\.com\/watch.*[?&]t=\d+s/u);
});

it("marks a relation's ends, its cue and what a pronoun stands for; quotes with speaker, section and time", async () => {
  const page = await openUndrawn({ hash: "#view=read&s=r:nvidia-develops-nvlink" });
  const reader = page.getByRole("complementary", { name: "原文" });
  const passage = reader.locator(".reader-passage").filter({ has: page.locator("mark.cue") });
  await passage.first().waitFor();
  // The link names no passage: the text opens at the first sentence that states the relation.
  await page.waitForFunction(() => {
    const cue = document.querySelector("mark.cue")?.getBoundingClientRect();
    return cue !== undefined && cue.top > 100 && cue.bottom < innerHeight;
  });
  expect(await passage.first().locator("a.end").count()).toBeGreaterThan(1);
  expect(
    await passage
      .first()
      .getByRole("link", { name: /^我们，指英伟达$/u })
      .count(),
  ).toBeGreaterThan(0);

  // Two paragraphs selected: the names that pronouns stand for are no part of the text.
  const selected = await page.evaluate(() => {
    const words = document.querySelectorAll(".reader-words");
    getSelection()?.setBaseAndExtent(words[20]!, 0, words[22]!, words[22]!.childNodes.length);
    return { text: getSelection()?.toString() ?? "", own: [20, 21, 22].map((i) => words[i]?.textContent ?? "") };
  });
  for (const text of selected.own) expect(selected.text).toContain(text);
  await page.evaluate(() => getSelection()?.removeAllRanges());

  await passage.first().getByRole("button", { name: "复制引文" }).click();
  await page.getByText("已复制引文").waitFor();
  expect(await clipboard(page)).toMatch(/^“.*NVLink.*” — 黄仁勋, §\d+ · 约 \d+:\d\d, 英伟达黄仁勋访谈/su);

  await reader.getByRole("button", { name: "在原文中找" }).click();
  await reader.getByRole("textbox", { name: "在原文中找" }).fill("飞轮");
  await reader.getByText(/^1 \/ \d+$/u).waitFor();
  await page.keyboard.press("Enter");
  await reader.getByText(/^2 \/ \d+$/u).waitFor();

  // Words selected that are a name select what they name, and stay selected; a part of a name does not.
  const drag = async (words: string, inside: Locator): Promise<string> => {
    const box = await inside.evaluate((element, wanted) => {
      // A drag that begins on selected words would carry them away.
      getSelection()?.removeAllRanges();
      const text = [...element.childNodes].find((node): node is Text => node instanceof Text) ?? element.firstChild!;
      const range = document.createRange();
      range.setStart(text, text.textContent!.indexOf(wanted));
      range.setEnd(text, text.textContent!.indexOf(wanted) + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    }, words);
    await page.mouse.move(box.left + 0.5, box.y);
    await page.mouse.down();
    await page.mouse.move(box.right - 0.5, box.y, { steps: 3 });
    await page.mouse.up();
    return page.evaluate(() => getSelection()?.toString() ?? "");
  };
  const name = passage
    .first()
    .locator("a.end")
    .filter({ hasText: /^NVLink$/u })
    .first();
  await name.scrollIntoViewIfNeeded();
  expect(await drag("NVLin", name)).toBe("NVLin");
  expect(page.url()).toContain("s=r:nvidia-develops-nvlink");
  expect(await drag("NVLink", name)).toBe("NVLink");
  expect(page.url()).toContain("s=e:nvlink");
  // A double click means the whole name, even where the browser would take a syllable of it.
  const other = reader.locator("a.mention:not(.pronoun)").filter({ hasText: /^英伟达$/u });
  await other.first().dblclick();
  expect(await page.evaluate(() => getSelection()?.toString() ?? "")).toBe("英伟达");
  expect(page.url()).toContain("s=e:nvidia");

  await page.emulateMedia({ media: "print" });
  expect(await reader.locator(".reader-passage").last().isVisible()).toBe(true);
});

it("opens an entity's passages in English, and a talk of 100,000 paragraphs draws only those near the window", async () => {
  const page = await openUndrawn({ locale: "en-US", hash: "#s=e:nvidia" });
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("heading", { name: /^Passages \d+/u }).waitFor();
  await panel.locator(".passage-card .place-where").nth(3).click();
  const reader = page.getByRole("complementary", { name: "Transcript" });
  await reader.locator(".reader-passage[aria-current]").waitFor();

  await giveFile(page, "long.json", longTalk(100_000));
  await page.getByRole("heading", { level: 1, name: "A long talk" }).waitFor();
  await page.getByRole("tab", { name: "Read" }).click();
  await reader.locator(".reader-passage").first().waitFor();
  expect(await reader.locator(".reader-passage").count()).toBeLessThan(2000);
  await reader.getByRole("button", { name: "Find in transcript" }).click();
  await reader.getByRole("textbox", { name: "Find in transcript" }).fill("Paragraph 99999.");
  await page.keyboard.press("Enter");
  await reader.getByText("Paragraph 99999.", { exact: true }).waitFor();
  expect(await reader.locator(".reader-passage").count()).toBeLessThan(2000);
});
