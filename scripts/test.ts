/**
 * npm test
 *
 * Every check and suite, one after the other; all of them run even when one fails. The last line counts them.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.ts";

interface Outcome {
  passed: number;
  failed: number;
}

const CHECKS = ["check:format", "check:lint", "check:types", "check:imports", "check:exports", "check:data"];
const SUITES = ["core", "browser"];

const scratch = mkdtempSync(join(tmpdir(), "transcript-graph-"));
try {
  const outcomes = [...CHECKS.map(runCheck), ...SUITES.map(runSuite)];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function runCheck(script: string): Outcome {
  const ok = run(["run", "--silent", script]);
  process.stdout.write(`${ok ? "passed" : "FAILED"}  ${script}\n`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A suite counts its tests; one that ends without a report (a crash, a missing browser) counts as one failure. */
function runSuite(project: string): Outcome {
  const report = join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = run(["exec", "--", "vitest", "run", `--project=${project}`, ...reporters]);
  const outcome = readReport(report);
  if (!ok && outcome.failed === 0) outcome.failed = 1;
  process.stdout.write(`${ok ? "passed" : "FAILED"}  ${project} tests\n`);
  return outcome;
}

function readReport(path: string): Outcome {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(args: readonly string[]): boolean {
  return (
    spawnSync("npm", args, { cwd: PROJECT_ROOT, stdio: "inherit", shell: process.platform === "win32" }).status === 0
  );
}
