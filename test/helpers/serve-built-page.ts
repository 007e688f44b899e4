import type { TestProject } from "vitest/node";
import { build, preview } from "vite";
import { ensureBrowser } from "../../scripts/ensure-browser.ts";

/** Builds the page once, serves it on a free port of this machine and finds a browser. */
export default async function serveBuiltPage(project: TestProject): Promise<() => Promise<void>> {
  const browser = ensureBrowser();
  await build({ logLevel: "warn" });
  const server = await preview({ preview: { host: "127.0.0.1", port: 0, open: false }, logLevel: "warn" });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server has no address.");
  project.provide("pageUrl", url);
  project.provide("browserPath", browser);
  return () => server.close();
}

declare module "vitest" {
  export interface ProvidedContext {
    pageUrl: string;
    browserPath: string;
  }
}
