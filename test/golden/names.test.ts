import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standsAlone } from "../../src/extract/stages/rank-entities.ts";
import { entityWith, formsOf, makeDoc, testKnowledge } from "../helpers/make-doc.ts";

/** One language phenomenon: a few invented lines, and what must become of them. */
interface Golden {
  phenomenon: string;
  lines: string[];
  expect: Expected[];
  /** Surface forms that no entity may have. */
  absent?: string[];
  /** Without the lexicon's entries: the rules alone must find it. */
  bare?: boolean;
}

interface Expected {
  form: string;
  type?: string;
  key?: string;
  label?: string;
  /** Forms that must be the same entity. */
  with?: string[];
  /** Forms that must not. */
  without?: string[];
  /** Number of mentions. */
  count?: number;
}

function readGolden(language: "zh" | "en"): Golden[] {
  return JSON.parse(readFileSync(new URL(`names/${language}.json`, import.meta.url), "utf8")) as Golden[];
}

for (const language of ["zh", "en"] as const) {
  describe(`names and terms in ${language}`, () => {
    it.each(readGolden(language))("$phenomenon", (golden) => {
      const doc = makeDoc(language, golden.lines, testKnowledge(golden.bare));
      for (const wanted of golden.expect) {
        const entity = entityWith(doc, wanted.form);
        expect(entity, `an entity “${wanted.form}”`).toBeDefined();
        if (!entity) continue;
        const forms = formsOf(doc, entity);
        if (wanted.type !== undefined) expect(entity.type).toBe(wanted.type);
        if (wanted.key !== undefined) expect(entity.key).toBe(wanted.key);
        if (wanted.label !== undefined) expect(entity.label).toBe(wanted.label);
        if (wanted.count !== undefined) expect(entity.mentions).toHaveLength(wanted.count);
        expect(forms).toEqual(expect.arrayContaining(wanted.with ?? []));
        for (const other of wanted.without ?? []) expect(forms).not.toContain(other);
      }
      const all = doc.repairedEntities.filter(standsAlone).flatMap((entity) => formsOf(doc, entity));
      for (const form of golden.absent ?? []) expect(all).not.toContain(form);
    });
  });
}
