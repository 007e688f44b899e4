import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeTranscript } from "../../src/extract/decode.ts";
import { readTranscript } from "../../src/extract/readers/read-transcript.ts";
import { describeTranscript } from "../helpers/reader-golden.ts";

/**
 * One folder a phenomenon: `input.*` is read and must give `expected.json`. After a change that is meant, write the
 * files anew with `UPDATE_GOLDEN=1 npx vitest run test/golden/readers.test.ts` and read the difference.
 */
const folder = join(import.meta.dirname, "readers");

test.each(readdirSync(folder).sort())("%s", (name) => {
  const input = readdirSync(join(folder, name)).find((file) => file.startsWith("input."));
  if (input === undefined) throw new Error(`${name} has no input file`);
  const decoded = decodeTranscript(readFileSync(join(folder, name, input)));
  if (!decoded.ok) throw new Error(decoded.fault.message);
  const result = readTranscript({ id: "d1", name: input, text: decoded.text, sha256: "" });
  const described = result.ok ? describeTranscript(result.transcript) : { fault: result.fault };
  const path = join(folder, name, "expected.json");
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, `${JSON.stringify(described, null, 2)}\n`);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(described).toEqual(JSON.parse(readFileSync(path, "utf8")));
});
