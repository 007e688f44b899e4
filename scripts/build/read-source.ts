import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { decodeTranscript } from "../../src/extract/decode.ts";
import type { SourceText } from "../../src/extract/doc.ts";
import { Failure } from "./failure.ts";

/** Folder that relative paths on the command line start from: `npm run` changes into the project first. */
export function fromWorkingFolder(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/**
 * Reads and decodes one transcript file; `id` is `d1`, `d2`, ….
 * @throws Failure with one sentence: what is wrong with which file, and what to do.
 */
export function readSource(path: string, id: string): SourceText {
  const bytes = readBytes(path);
  const decoded = decodeTranscript(bytes);
  if (!decoded.ok) throw new Failure(describeFault(path, decoded.fault));
  return {
    id,
    name: basename(path),
    text: decoded.text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** `talk.srt, line 214: the subtitle ends before it starts. Correct the file and try again.` */
export function describeFault(path: string, fault: { message: string; line?: number; advice?: string }): string {
  const where = fault.line === undefined ? path : `${path}, line ${fault.line}`;
  // A reader's own “Line 3: …” is not said twice.
  const message = fault.line === undefined ? fault.message : fault.message.replace(/^Line \d+: /u, "");
  return [`${where}: ${message}`, fault.advice].filter(Boolean).join(" ");
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory())
      throw new Failure(`${path} is a folder. Name the transcript files in it, one after the other.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new Failure(`${path}: there is no such file. Check the path.`);
    if (code === "EACCES" || code === "EPERM")
      throw new Failure(`${path} may not be read. Change its permissions or copy it to a folder of yours.`);
    throw new Failure(`${path} cannot be read (${String(code ?? error)}). Copy it to another place and try again.`);
  }
}
