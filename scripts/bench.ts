/**
 * npm run bench [-- NAME …]
 *
 * Measures, each in a process of its own; without a name: everything, in some five minutes. Nothing here is a test: one
 * machine's milliseconds say little, the ratios to a baseline of the same run say more.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { EXIT, Failure, runMain } from "./build/failure.ts";
import { PROJECT_ROOT } from "./project-root.ts";

const BENCHES: Readonly<Record<string, string>> = {
  extract: "the pipeline and its stages beside bare segmentation, growth, memory",
  search: "a keystroke in the search of 100,000 entities",
  canvas: "frames and first draw beside bare Sigma, what opening and closing leaves",
  page: "size of what is loaded, first draw beside a bare Sigma page",
  layout: "placing graphs",
  query: "questions to a graph of 10,000 entities",
};

await runMain(() => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    const list = Object.entries(BENCHES).map(([name, what]) => `  ${name.padEnd(9)}${what}`);
    throw new Failure(`No bench ${unknown.join(", ")}. There are:\n${list.join("\n")}`, EXIT.usage);
  }
  const started = performance.now();
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
    process.stdout.write(`\n${name}: ${BENCHES[name] ?? ""}\n`);
    const file = join(PROJECT_ROOT, "test", "bench", `${name}.ts`);
    const { status } = spawnSync(process.execPath, ["--import", "tsx", file], { cwd: PROJECT_ROOT, stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
  process.stdout.write(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all\n`);
});
