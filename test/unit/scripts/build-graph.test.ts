import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../../scripts/project-root.ts";
import { readGraphJson } from "../../../src/schema/read.ts";

const scratch = mkdtempSync(join(tmpdir(), "transcript-graph-build-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const TALK = `# 与陈明的对话

**主持人：** 你好，陈明。你们公司宇恒科技是做什么的？

**陈明：** 我是宇恒科技的首席执行官。我们开发了QinOS，它依赖Linux。
`;

function build(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = join(PROJECT_ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const script = join(PROJECT_ROOT, "scripts", "build-graph.ts");
  return spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, INIT_CWD: scratch },
    encoding: "utf8",
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe("npm run graph", () => {
  it("writes a sound graph of a transcript and says what is in it", () => {
    file("talk.md", TALK);
    const result = build("talk.md", "--out", "talk.graph.json");
    expect(result.status, result.stderr).toBe(0);
    const read = readGraphJson(readFileSync(join(scratch, "talk.graph.json"), "utf8"));
    expect(read.ok).toBe(true);
    expect(result.stdout).toMatch(/passages[^]*entities: [^]*relations: [^]*seconds/);
  });

  it("explains every edge by rule, cue and anchors", () => {
    file("why.md", TALK);
    const result = build("why.md", "--out", "why.json", "--explain", "all");
    expect(result.status, result.stderr).toBe(0);
    expect(result.stdout).toMatch(/rule {2,}\S+/);
    expect(result.stdout).toMatch(/cue {2,}“/);
    expect(result.stdout).toMatch(/source {2,}“我们” \(speaker\) = 宇恒科技/);
  });

  it("says so, where no edge has the key asked for", () => {
    file("key.md", TALK);
    const result = build("key.md", "--out", "key.json", "--explain", "r:nothing");
    expect(result.status).not.toBe(0);
    expect(result.stderr).toContain("No edge has the key r:nothing");
  });

  const bad: [string, () => string, RegExp][] = [
    ["a missing file", () => "nowhere.md", /nowhere\.md: there is no such file/],
    ["an empty file", () => file("empty.md", ""), /empty\.md/],
    ["a blank file", () => file("blank.md", " \n\t\n"), /blank\.md/],
    [
      "a binary file",
      () =>
        file(
          "picture.md",
          Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256),
        ),
      /picture\.md/,
    ],
    ["a folder", () => scratch, /is a folder/],
    ["half a JSON", () => file("half.json", '{"segments": [{"start": 0, "end": 1, "text": "Hel'), /half\.json/],
    ["a JSON of another kind", () => file("other.json", '{"name": "x", "version": 3}'), /other\.json/],
    [
      "a subtitle that ends before it starts",
      () => file("bad.srt", "1\n00:00:05,000 --> 00:00:02,000\nHello there\n"),
      /bad\.srt, line 2/,
    ],
  ];

  it.each(bad)("refuses %s in one clear sentence and leaves the old graph as it was", (_, make, expected) => {
    const input = make();
    const out = file("old.json", "the old graph");
    const result = build(input, "--out", out);
    expect(result.status).toBeGreaterThan(0);
    expect(result.stderr).toMatch(expected);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(out, "utf8")).toBe("the old graph");
    expect(readdirSync(scratch).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)("refuses a file it may not read", () => {
    const path = file("secret.md", TALK);
    chmodSync(path, 0o000);
    const result = build(path, "--out", "secret.json");
    expect(result.stderr).toContain("may not be read");
    expect(existsSync(join(scratch, "secret.json"))).toBe(false);
  });

  it("refuses an option it does not know and shows the usage", () => {
    const result = build("--frobnicate");
    expect(result.status).toBe(2);
    expect(result.stderr).toContain("Usage: npm run graph");
  });
});
