import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { toldRelations } from "../helpers/told-relations.ts";

/**
 * Invented talks of a few lines, one phenomenon each, from text to relations. `says` must all be found, `never` must
 * not; a “?” behind a line marks what nobody asserts. A failure prints everything that was found, to compare with.
 */
interface Expected {
  what: string;
  says: string[];
  never: string[];
}

const knowledge = loadKnowledge();
const FOLDER = join(PROJECT_ROOT, "test", "golden", "relations");

describe("relations of short talks", () => {
  for (const name of readdirSync(FOLDER).sort()) {
    const read = (file: string): string => readFileSync(join(FOLDER, name, file), "utf8");
    const { what, says, never } = JSON.parse(read("expected.json")) as Expected;
    it(`${name}: ${what}`, () => {
      const found = toldRelations("input.md", read("input.md"), knowledge);
      expect(found).toEqual(expect.arrayContaining(says));
      expect(found.filter((line) => never.includes(line))).toEqual([]);
    });
  }
});
