import { readFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { inject } from "vitest";

/** Draws WebGL in software, so that the tests need no graphics card, and asks no service of the browser's own. */
const ARGUMENTS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: inject("browserPath"), args: [...ARGUMENTS, ...extra] });
}

export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  /** Errors and warnings on the console, uncaught errors, and requests to other hosts. */
  complaints: string[];
}

export interface OpenOptions {
  locale?: string;
  dark?: boolean;
  width?: number;
  height?: number;
  /** With #. */
  hash?: string;
}

/** Opens the built page in a context of its own and waits until it is drawn. */
export async function openPage(browser: Browser, options: OpenOptions = {}): Promise<OpenedPage> {
  const { locale = "zh-CN", dark = false, width = 1440, height = 900, hash = "" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const home = new URL(inject("pageUrl"));
  page.on("console", (message) => {
    // Software drawing makes Chromium itself remark on slow read-backs.
    if (["error", "warning"].includes(message.type()) && !/GL Driver Message|GPU stall/u.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol) && url.host !== home.host) complaints.push(`request to ${url.host}`);
  });
  await page.goto(home.href + hash);
  // A phone hides the graph behind its reader.
  await page.locator("main").waitFor({ state: "attached" });
  // Menus come a moment after the page itself.
  await page.locator(".top-bar button[aria-haspopup=menu]").first().waitFor();
  return { page, context, complaints };
}

/** Opens a file through the document's menu, as a visitor does. */
export async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator("button.document-name[aria-haspopup=menu]").click();
  const open = page.getByRole("menuitem").first();
  // By key: a busy machine may still be placing the menu where a pointer would press.
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), open.press("Enter")]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** Saves the whole graph through the export menu of the Chinese page; gives the file's text. */
export async function saveGraph(page: Page): Promise<string> {
  await page.getByRole("button", { name: "导出" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /Graph JSON/u }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}
