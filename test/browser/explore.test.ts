import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readGraphJson } from "../../src/schema/read.ts";
import { launchBrowser, openPage, type OpenedPage, type OpenOptions } from "../helpers/open-page.ts";

let browser: Browser;
let opened: OpenedPage[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const complaints = opened.flatMap((o) => o.complaints);
  await Promise.all(opened.map((o) => o.context.close()));
  opened = [];
  expect(complaints).toEqual([]);
});

async function open(options?: OpenOptions): Promise<Page> {
  const result = await openPage(browser, options);
  opened.push(result);
  return result.page;
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill(words);
}

describe("opening", () => {
  it("shows the talk, its graph and what it speaks of most", async () => {
    const page = await open();
    await page.getByRole("heading", { level: 1 }).filter({ hasText: "英伟达黄仁勋访谈" }).waitFor();
    await page.getByRole("button", { name: /^英伟达 \d+$/u }).waitFor();
    expect(await page.locator("main canvas").count()).toBeGreaterThan(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  });

  it("follows the browser's language and theme", async () => {
    const page = await open({ locale: "en-US", dark: true });
    await page.getByText("Entity types").waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByRole("button", { name: /^NVIDIA \d+$/u }).waitFor();
  });

  it("draws something on the stage", async () => {
    const page = await open();
    await page.waitForTimeout(500);
    const shot = await page.locator("main").screenshot();
    // A stage of one colour compresses to next to nothing.
    expect(shot.byteLength).toBeGreaterThan(20_000);
  });
});

describe("search", () => {
  it.each([
    ["英伟达", "英伟达"],
    ["NVIDIA", "英伟达"],
    ["nvidia", "英伟达"],
    ["仁勋", "黄仁勋"],
  ])("finds %s", async (words, name) => {
    const page = await open();
    await search(page, words);
    await page.getByRole("option").first().filter({ hasText: name }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name }).waitFor();
  });

  it("finds words inside Chinese words, in names and in passages", async () => {
    const page = await open();
    await search(page, "中心");
    const options = page.getByRole("option");
    await options.filter({ hasText: "数据中心" }).first().waitFor();
    await page.getByText("原文", { exact: true }).first().waitFor();
  });

  it("says so, where nothing is found", async () => {
    const page = await open();
    await search(page, "竞品分析报告");
    await page.getByText("没有找到“竞品分析报告”。").waitFor();
  });

  it("leads to who built the cluster in Memphis, and to the sentence", async () => {
    const page = await open();
    await search(page, "孟菲斯");
    await page.getByRole("option").first().click();
    await page.getByRole("tab", { name: /原文/u }).click();
    await page
      .getByText(/孟菲斯/u)
      .first()
      .waitFor();
    expect(await page.locator(".passages").innerText()).toMatch(/Elon|马斯克|X\.ai|xAI/iu);
  });
});

describe("selecting", () => {
  it("goes from an entity to a relation, its sentence, and a name in it", async () => {
    const page = await open({ hash: "#s=e:nvidia" });
    await page.getByRole("heading", { level: 1, name: /英伟达/u }).waitFor();
    await page.locator(".relation-row").first().click();
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "证据句" }).waitFor();
    const card = page.locator(".evidence-card").first();
    expect(await card.locator(".mention.end").count()).toBeGreaterThan(0);
    expect(await card.locator(".cue").count()).toBe(1);
    await card.locator("button.mention").first().click();
    await page.getByRole("tablist").waitFor();
  });

  it("reads passages with speaker, section and the entity's words set off", async () => {
    const page = await open({ hash: "#s=e:nvidia" });
    await page.getByRole("tab", { name: /原文/u }).click();
    const first = page.locator(".passage-card").nth(3);
    await first.waitFor();
    expect(await first.locator(".chosen").count()).toBeGreaterThan(0);
    expect(await page.locator(".passage-card .place-where").allInnerTexts()).toContain("§1");
  });

  it("leaves what it marked out of the copied words", async () => {
    const page = await open({ hash: "#s=r:nvidia-develops-nvlink" });
    const words = await page
      .locator(".evidence-card .passage-text")
      .first()
      .evaluate((element) => element.textContent);
    expect(words).toContain("我们发明了NVLink");
  });

  it("undoes and redoes views, and goes back with the browser", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^英伟达 \d+$/u }).click();
    await page.getByRole("heading", { level: 1, name: /英伟达/u }).waitFor();
    expect(new URL(page.url()).hash).toContain("nvidia");
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("谈得最多").waitFor();
    await page.getByRole("button", { name: "重做" }).click();
    await page.getByRole("heading", { level: 1, name: /英伟达/u }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("谈得最多").waitFor();
  });

  it("says so when a link names what this talk does not have", async () => {
    const page = await open({ hash: "#s=e:nobody" });
    await page.getByText("链接里的实体不在这份访谈里。").waitFor();
  });
});

describe("filters", () => {
  it("hide a type, count what is left, and clear", async () => {
    const page = await open();
    const concepts = page.getByRole("button", { name: /^概念 /u });
    await concepts.click();
    expect(await concepts.getAttribute("aria-pressed")).toBe("false");
    await page
      .getByText(/^已隐藏 \d+$/u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    expect(await concepts.getAttribute("aria-pressed")).toBe("true");
  });

  it("say so when nothing is left, with a way out", async () => {
    const page = await open();
    await page.getByRole("button", { name: "全部隐藏" }).click();
    await page.getByText(/没有符合的实体/u).waitFor();
    await page.locator(".stage-notice").getByRole("button", { name: "清除筛选" }).click();
    expect(await page.locator(".stage-notice").count()).toBe(0);
  });
});

describe("language and theme", () => {
  it("switch everywhere at once, names too, and stay for the next visit", async () => {
    const page = await open({ hash: "#s=e:nvidia" });
    await page.getByRole("button", { name: "切换到英文" }).click();
    await page.getByRole("heading", { level: 1, name: /^NVIDIA/u }).waitFor();
    await page.getByRole("button", { name: "Dark theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.reload();
    await page.getByText("Entity types").waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });
});

describe("export and open", () => {
  async function exported(page: Page, scope: string): Promise<string> {
    await page.getByRole("button", { name: "导出" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: scope }).click(),
    ]);
    return readFileSync(await download.path(), "utf8");
  }

  it("saves the whole graph, byte for byte the one it was given, and opens it again", async () => {
    const page = await open();
    const text = await exported(page, "整个图谱");
    expect(text).toBe(readFileSync("graph-data/graph.json", "utf8"));
    await page
      .getByLabel("打开图谱或访谈稿")
      .setInputFiles({ name: "again.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByText(/^已打开/u).waitFor();
  });

  it("saves what is visible as a sound, smaller graph", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^概念 /u }).click();
    const read = readGraphJson(await exported(page, "当前视图"));
    expect(read.ok).toBe(true);
    if (read.ok) {
      expect(read.graph.nodes.length).toBeGreaterThan(0);
      expect(read.graph.nodes.every((node) => node.attributes.entityType !== "concept")).toBe(true);
    }
  });

  it("refuses a broken graph with the field and the reason, and keeps the open one", async () => {
    const page = await open({ hash: "#s=e:nvidia" });
    const graph = JSON.parse(readFileSync("graph-data/graph.json", "utf8")) as {
      nodes: { attributes: { entityType: string } }[];
    };
    const third = graph.nodes[2];
    if (!third) throw new Error("the graph has no third node");
    third.attributes.entityType = "firm";
    await page
      .getByLabel("打开图谱或访谈稿")
      .setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(graph)) });
    const dialog = page.getByRole("dialog");
    await dialog.getByText("nodes[2].attributes.entityType").waitFor();
    await dialog.getByText(/仍然打开/u).waitFor();
    await dialog.getByRole("button", { name: "关闭" }).click();
    await page.getByRole("heading", { level: 1, name: /英伟达/u }).waitFor();
  });

  it("reads a transcript in the page, in the background", async () => {
    const page = await open();
    const talk =
      "# 与陈明的对话\n\n**主持人：** 你好，陈明。星河科技是做什么的？\n\n**陈明：** 我是星河科技的首席执行官。我们开发了Aurora系统，它依赖Linux。\n\n**主持人：** 谢谢。\n";
    await page
      .getByLabel("打开图谱或访谈稿")
      .setInputFiles({ name: "talk.md", mimeType: "text/markdown", buffer: Buffer.from(talk) });
    await page.getByRole("heading", { level: 1, name: "与陈明的对话" }).waitFor({ timeout: 30_000 });
  });

  it("says which line of a transcript it cannot read", async () => {
    const page = await open();
    await page
      .getByLabel("打开图谱或访谈稿")
      .setInputFiles({
        name: "bad.srt",
        mimeType: "text/plain",
        buffer: Buffer.from("1\n00:00:05,000 --> 00:00:02,000\n你好\n"),
      });
    await page.getByRole("dialog").getByText("bad.srt:2").waitFor({ timeout: 30_000 });
  });
});

describe("keyboard", () => {
  it("shows the list of keys and gives the focus back", async () => {
    const page = await open();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "键盘操作" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("walks the graph and selects with Enter", async () => {
    const page = await open();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowDown");
    await page.getByText(/处提及，\d+ 条关系。/u).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("tablist").waitFor();
  });
});
