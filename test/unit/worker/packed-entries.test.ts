import { expect, it } from "vitest";
import { readKnowledgeFiles } from "../../../scripts/load-knowledge.ts";
import { packEntries, unpackEntries, type PackedFile } from "../../../src/worker/packed-entries.ts";

const files = Object.entries(readKnowledgeFiles().json).filter(([path]) => path.startsWith("entities/"));

it.each(files)("%s comes out of the bundle as it went in", (_, json) => {
  const file = json as PackedFile;
  const packed = packEntries(file);
  expect(unpackEntries(packed)).toEqual(file);
  expect(unpackEntries(file)).toEqual(file);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(file).length);
});
