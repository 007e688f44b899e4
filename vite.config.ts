import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { packEntries, type EntryFile } from "./src/worker/packed-entries.ts";

/** The development server puts styles and its own client inline, which the page's strict policy forbids. */
const withoutPolicyInDevelopment: Plugin = {
  name: "without-policy-in-development",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ""),
};

/** The lexicon goes into the bundle without what src/worker/bundled-knowledge.ts can make again. */
const packLexicon: Plugin = {
  name: "pack-lexicon",
  enforce: "pre",
  load: (id) => {
    if (!/\/graph-data\/lexicon\/entities\/[^/?]+\.json$/u.test(id)) return undefined;
    return JSON.stringify(packEntries(JSON.parse(readFileSync(id, "utf8")) as EntryFile));
  },
};

export default defineConfig({
  base: "./",
  plugins: [react(), withoutPolicyInDevelopment, packLexicon],
  // A package with a DOM build (named character references) would otherwise bring it into the worker.
  resolve: { conditions: ["worker", ...defaultClientConditions] },
  worker: { format: "es", plugins: () => [packLexicon] },
  build: {
    target: "es2023",
    // The strict content security policy allows no inlined assets but images.
    assetsInlineLimit: 0,
    // In kilobytes. The lexicon is the one large file: only the worker loads it, when a visitor opens a transcript. The
    // page's own first load is measured by the bench `page`.
    chunkSizeWarningLimit: 3000,
  },
});
