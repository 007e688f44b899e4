import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { browserStory, UNDRAWN } from "../helpers/browser-story.ts";

const open = browserStory();
const openUndrawn = browserStory(UNDRAWN);

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("menu", { name }).getByRole("menuitem").first().waitFor();
}

/** Chooses a format in the open menu. */
async function save(page: Page, format: RegExp): Promise<{ name: string; content: Buffer }> {
  const item = page.getByRole("menuitem", { name: format });
  const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
  await item.waitFor({ state: "hidden" });
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

it("saves every format, of the whole graph or of the view", async () => {
  const page = await openUndrawn({ hash: "#t=concept" });
  const begins: [RegExp, string, RegExp][] = [
    [/^Graph JSON/u, ".json", /^\{/u],
    [/^GEXF/u, ".gexf", /^<\?xml[^]*<gexf/u],
    [/^GraphML/u, ".graphml", /^<\?xml[^]*<graphml/u],
    [/^CSV \.nodes/u, ".csv", /./u],
    [/^JSON-LD/u, ".jsonld", /@context/u],
    [/^Cypher/u, ".cypher", /CREATE|MERGE/u],
    [/^Markdown/u, ".md", /英伟达/u],
  ];
  for (const [format, ending, content] of begins) {
    await openMenu(page, "导出");
    const file = await save(page, format);
    expect(file.name.endsWith(ending)).toBe(true);
    expect(file.content.toString()).toMatch(content);
  }
  await openMenu(page, "导出");
  await page.getByRole("menuitemradio", { name: "当前视图" }).click();
  const view = JSON.parse((await save(page, /^Graph JSON/u)).content.toString()) as {
    nodes: { attributes: { entityType: string } }[];
  };
  expect(view.nodes.length).toBeGreaterThan(20);
  expect(view.nodes.some((node) => node.attributes.entityType === "concept")).toBe(false);
});

it("saves pictures with a legend: text in SVG stays text", async () => {
  const page = await open({ locale: "en-US", hash: "#s=e:openai" });
  await openMenu(page, "Export");
  const svg = await save(page, /^SVG/u);
  const text = svg.content.toString();
  for (const words of ["OpenAI", "NVIDIA", "Companies", "once only", "implied"])
    expect(text).toContain(`>${words}</text>`);
  expect(text).toContain('stroke-dasharray="4 3.5"');
  const size = await page.evaluate(
    (content) =>
      new Promise<[number, number]>((resolve, reject) => {
        const image = new Image();
        image.onload = () => resolve([image.width, image.height]);
        image.onerror = () => reject(new Error("Not a picture."));
        image.src = `data:image/svg+xml,${encodeURIComponent(content)}`;
      }),
    text,
  );
  await openMenu(page, "Export");
  const png = await save(page, /^PNG/u);
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  // Twice the size, and the legend below.
  expect(png.content.readUInt32BE(16)).toBe(size[0] * 2);
  expect(Math.abs(png.content.readUInt32BE(20) - size[1] * 2)).toBeLessThan(4);
});
