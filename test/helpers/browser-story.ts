import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchBrowser, openPage, type OpenedPage, type OpenOptions } from "./open-page.ts";

/**
 * For stories that are not about the drawing: without it everything else must work all the same, and no story waits for
 * frames drawn in software.
 */
export const UNDRAWN = ["--disable-3d-apis"];

/** One browser for a file of stories; every page is closed after its story, and none may have complained on its console. */
export function browserStory(extra: readonly string[] = []): (options?: OpenOptions) => Promise<Page> {
  let browser: Browser;
  let opened: OpenedPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(extra);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const complaints = opened.flatMap((o) => o.complaints);
    await Promise.all(opened.map((o) => o.context.close()));
    opened = [];
    expect(complaints).toEqual([]);
  });
  return async (options) => {
    const result = await openPage(browser, options);
    opened.push(result);
    return result.page;
  };
}

/** The number before a slash, or the only one: how many of a kind are shown. */
export function countIn(text: string): number {
  const found = /(\d[\d,]*)(?:\s*\/\s*[\d,]+)?\s*$/u.exec(text.trim());
  return Number((found?.[1] ?? "NaN").replaceAll(",", ""));
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
