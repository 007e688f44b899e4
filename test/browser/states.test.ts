import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { browserStory, UNDRAWN } from "../helpers/browser-story.ts";
import { denseTalk } from "../helpers/long-talk.ts";
import { giveFile } from "../helpers/open-page.ts";

const open = browserStory();
const openUndrawn = browserStory(UNDRAWN);

it("without WebGL the page says so, and list and reader go on", async () => {
  const page = await openUndrawn();
  await page.getByRole("status").getByText("这个浏览器画不了图，表格和对读照常可用。").waitFor();
  await page.locator(".discussed button").first().click();
  await page.getByRole("heading", { level: 1, name: "英伟达" }).waitFor();
  await page.getByRole("tab", { name: "表格" }).click();
  await page
    .getByRole("region", { name: "实体" })
    .getByRole("button", { name: /英伟达/u })
    .waitFor();
  await page.getByRole("tab", { name: "对读" }).click();
  await page.locator(".reader-passage").first().waitFor();
});

it("greets a first visit with three hints that are put away for good, and says why nothing is shown", async () => {
  const page = await openUndrawn({ locale: "en-US" });
  const hints = page.getByRole("complementary", { name: "First steps" });
  expect(await hints.getByRole("listitem").count()).toBe(3);
  await hints.getByRole("button", { name: "Got it" }).click();
  await page.reload();
  await page.getByRole("heading", { name: "Most discussed" }).waitFor();
  expect(await hints.count()).toBe(0);

  await page.getByRole("button", { name: "Hide all" }).click();
  await page.getByRole("tab", { name: "Table" }).click();
  await page
    .getByText(/^No entity matches\. The filters hide all \d+\.$/u)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await page
    .getByRole("region", { name: "Entities" })
    .getByRole("button", { name: /NVIDIA/u })
    .first()
    .waitFor();

  const broken = readFileSync("graph-data/graph.json", "utf8").replace('"entityType": "', '"entityType": "firm-');
  await giveFile(page, "broken.json", broken);
  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(/nodes\[\d+\]\.attributes\.entityType/u)
    .first()
    .waitFor();
  await dialog.getByText(/is still open\. Nothing in it has changed\.$/u).waitFor();
});

it("tells a huge graph's reader what is drawn and why, and draws in forced colours", async () => {
  const page = await open();
  await page.emulateMedia({ forcedColors: "active" });
  await giveFile(page, "dense.json", denseTalk(72));
  await page.getByText(/^5,\d+ 条关系，超过 5,000 条：全部显示，线画成直的。$/u).waitFor();
  await page.locator(".discussed button").first().click();
  await page.getByText("71 个相邻实体，其余淡出").waitFor();
});
