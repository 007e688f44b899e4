/**
 * npm run ensure-browser
 *
 * Finds Chromium or Chrome for the browser tests, or installs one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { Failure, runMain } from "./build/failure.ts";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of a Chromium or Chrome: CHROME_PATH, then one on this machine, then one that Playwright brings, then (as root
 * on Debian) the one apt installs.
 * @throws Failure that says what to install, where none of these works.
 */
export function ensureBrowser(): string {
  return findBrowser() ?? installBrowser();
}

function findBrowser(): string | undefined {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Failure(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...USUAL_PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

function installBrowser(): string {
  process.stderr.write("No Chromium or Chrome found; installing one for the tests.\n");
  const ways = [byPlaywright, byApt];
  for (const way of ways) {
    if (!way()) continue;
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  throw new Failure(
    "The browser tests need Chromium or Chrome, and none could be found or installed. " +
      "Install one (on Debian: apt-get install chromium) or set CHROME_PATH to its program file.",
  );
}

function byPlaywright(): boolean {
  const cli = join(import.meta.dirname, "..", "node_modules", "playwright", "cli.js");
  return spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 }).status === 0;
}

function byApt(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  try {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", timeout: 300_000, env: environment });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
      timeout: 900_000,
      env: environment,
    });
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(() => void process.stdout.write(`${ensureBrowser()}\n`));
}
