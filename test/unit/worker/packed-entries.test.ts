import { expect, it } from "vitest";
import { readKnowledgeFiles } from "../../../scripts/load-knowledge.ts";
import { packEntries, unpackEntries, type EntryFile } from "../../../src/worker/packed-entries.ts";

const files = Object.entries(readKnowledgeFiles().json).filter(([path]) => path.startsWith("entities/"));

it.each(files)("%s comes out of the bundle as it went in", (_, json) => {
  const file = json as EntryFile;
  const packed = packEntries(file);
  expect(unpackEntries(packed)).toEqual(file);
  expect(unpackEntries(file)).toEqual(file);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(file).length * 0.8);
});

it("leaves a file alone that lines cannot hold", () => {
  const odd: EntryFile = { entries: [{ id: "a-b", type: "concept", names: { en: "a|b" } }] };
  expect(packEntries(odd)).toBe(odd);
});
