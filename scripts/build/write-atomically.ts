import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "./failure.ts";

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it, so that a failure on the
 * way leaves the old file as it was.
 * @throws Failure where the place cannot be written.
 */
export function writeAtomically(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content, "utf8");
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Failure(`${path} cannot be written (${code}). Nothing was changed; choose another place with --out.`);
  }
}
