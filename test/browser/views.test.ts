import { expect, it } from "vitest";
import { browserStory, UNDRAWN } from "../helpers/browser-story.ts";

const open = browserStory(UNDRAWN);

it("a view lasts: in the address, back and forward, undone and redone, saved and pasted", async () => {
  const page = await open();
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const undo = page.getByRole("button", { name: "撤销" });
  await page.locator(".discussed button").first().click();
  await heading("英伟达");
  await page.locator(".discussed button, .group-head").first().waitFor();
  await page.getByRole("button", { name: /^概念/u }).click();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "搜索" }).fill("OpenAI");
  await page
    .getByRole("option", { name: /^OpenAI/u })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await heading("OpenAI");
  await page.goBack();
  await heading("英伟达");
  await page.goForward();
  await heading("OpenAI");
  const filtered = page.url();
  expect(filtered).toMatch(/s=e:openai&t=concept/u);

  await undo.click();
  await heading("英伟达");
  await page.keyboard.press("Control+Shift+z");
  await heading("OpenAI");
  expect(page.url()).toBe(filtered);

  await page.getByRole("button", { name: "已存视图" }).click();
  await page.getByRole("menuitem", { name: "保存当前视图" }).click();
  await page.getByText(/^已保存“OpenAI · 图谱/u).waitFor();
  await page.getByRole("button", { name: "取消选中" }).click();
  await page.getByRole("button", { name: "清除筛选" }).first().click();
  await page.reload();
  await page.getByRole("button", { name: "已存视图" }).click();
  await page.getByRole("menuitem", { name: /^OpenAI · 图谱/u }).click();
  await heading("OpenAI");
  expect(page.url()).toBe(filtered);
  await page.getByRole("button", { name: "已存视图" }).click();
  await page.getByRole("menuitem", { name: /^删除“OpenAI/u }).click();
  expect(await page.getByRole("menuitem").count()).toBe(1);
});

it("a pasted link opens the same passage in the other language; one to what is not there says so", async () => {
  const page = await open({ locale: "en-US", hash: "#view=read&s=e:openai&p=d1.p60" });
  await page.locator('.reader-passage[aria-current][data-passage="d1.p60"]').waitFor();
  await page.getByRole("heading", { name: "OpenAI in the talk" }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/?again#s=e:nobody`);
  await page.getByText("The entity in this link is not in this interview.").waitFor();
});
