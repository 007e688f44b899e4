import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../scripts/project-root.ts";

/** Longest file the project allows; past this a reader gets lost. */
const LONGEST_FILE = 400;

const scratch = mkdtempSync(join(tmpdir(), "transcript-graph-architecture-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function cruise(folder: string): { status: number | null; output: string } {
  const bin = join(PROJECT_ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const config = join(PROJECT_ROOT, ".dependency-cruiser.cjs");
  const result = spawnSync(process.execPath, [bin, "--config", config, "--output-type", "err", "src"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

/** A project of a few files with the same folders, to see whether the rules see a fault. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(scratch, "planted-"));
  writeFileSync(join(folder, "tsconfig.json"), readFileSync(join(PROJECT_ROOT, "tsconfig.json")));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("the import rules", () => {
  it("see an import against the arrows", () => {
    const folder = plant({
      "src/schema/a.ts": 'import { b } from "../graph/b.ts";\nexport const a = b;\n',
      "src/graph/b.ts": "export const b = 1;\n",
    });
    const { status, output } = cruise(folder);
    expect(status).not.toBe(0);
    expect(output).toContain("schema-stands-alone");
  });

  it("see a cycle", () => {
    const folder = plant({
      "src/graph/a.ts": 'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
      "src/graph/b.ts": 'import { a } from "./a.ts";\nexport const b = (): number => a();\n',
    });
    const { status, output } = cruise(folder);
    expect(status).not.toBe(0);
    expect(output).toContain("no-cycles");
  });

  it("let an allowed import pass", () => {
    const folder = plant({
      "src/schema/a.ts": "export const a = 1;\n",
      "src/graph/b.ts": 'import { a } from "../schema/a.ts";\nexport const b = a;\n',
    });
    expect(cruise(folder)).toMatchObject({ status: 0 });
  });
});

describe("the source", () => {
  const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), "utf8");
  const files = ["src", "scripts", "test"].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(tsx?|css)$/.test(path))
      .map((path) => join(folder, path)),
  );

  it("has no file longer than a reader can hold", () => {
    const lengths = files.map((path) => ({ path, lines: read(path).split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });

  it("names no other host that the page could ask", () => {
    const asks = /(?:fetch|import)\(\s*["'`]https?:|url\(\s*["']?https?:|src="https?:/;
    expect(files.filter((path) => path.startsWith("src") && asks.test(read(path)))).toEqual([]);
  });
});
