import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";

/**
 * The canvas and its harness (canvas-harness.ts) as one page without a server: for `page.setContent`.
 * The stage is 800 × 600; `window.harness` is there when `data-ready` is set on the document.
 */
export async function canvasPage(minify = true): Promise<string> {
  const result = await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: "error",
    build: {
      write: false,
      minify,
      target: "es2023",
      lib: { entry: join(PROJECT_ROOT, "test/bench/canvas-harness.ts"), formats: ["es"] },
    },
  });
  const chunks = [result].flat().flatMap((output) => ("output" in output ? output.output : []));
  const code = chunks.flatMap((chunk) => (chunk.type === "chunk" ? chunk.code : [])).join("\n");
  const tokens = readFileSync(join(PROJECT_ROOT, "src/explorer/ui/tokens.css"), "utf8");
  // A closing tag inside the script's own strings would end it.
  const script = code.replaceAll("</script", "<\\/script");
  return `<!doctype html><html lang="zh" data-theme="light"><head><meta charset="utf-8"><style>${tokens}
html, body { margin: 0; background: var(--canvas); }
#stage { position: relative; width: 800px; height: 600px; }
</style></head><body><div id="stage"></div><script type="module">${script}</script></body></html>`;
}
