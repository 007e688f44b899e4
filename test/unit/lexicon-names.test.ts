import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatPath } from "../../src/schema/issue.ts";
import { lexiconFileSchema, type LexiconEntry } from "../../src/schema/lexicon.ts";

const FOLDER = join(import.meta.dirname, "../../graph-data/lexicon/entities");
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort();

/** The file prefixes whose entries are names: their type is said by the file they stand in. */
const TYPE_OF_PREFIX: Readonly<Record<string, string>> = {
  companies: "company",
  people: "person",
  products: "product",
  organizations: "organization",
};

interface Owned {
  readonly file: string;
  readonly entry: LexiconEntry;
}

/** Two spellings that differ only in width, case or spacing are one form to the matcher: `Open  AI` = `open ai`. */
function normalise(form: string): string {
  return form.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function formsOf(entry: LexiconEntry): string[] {
  return [...Object.values(entry.names), ...(entry.aliases ?? []), ...(entry.misspellings ?? [])];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
}

function entriesOf(file: string): readonly LexiconEntry[] {
  return lexiconFileSchema.parse(read(file)).entries;
}

const ALL: readonly Owned[] = FILES.flatMap((file) => entriesOf(file).map((entry) => ({ file, entry })));

const NAME_FILES = FILES.filter((file) => typeOfFile(file) !== undefined);

describe.each(FILES)("lexicon file %s", (file) => {
  it("keeps the schema", () => {
    const parsed = lexiconFileSchema.safeParse(read(file));
    const problems = parsed.success ? [] : parsed.error.issues.map((i) => `${formatPath(i.path)}: ${i.message}`);
    expect(problems).toEqual([]);
  });

  it("is sorted by id, one entry a line, so that a change shows as one line", () => {
    const ids = entriesOf(file).map((entry) => entry.id);
    expect(ids).toEqual([...ids].sort());
    const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
    expect(lines.filter((line) => line.includes('"id":'))).toHaveLength(ids.length);
  });
});

describe.each(NAME_FILES)("names in %s", (file) => {
  it("have the type the file promises", () => {
    const strays = entriesOf(file).filter((entry) => entry.type !== typeOfFile(file));
    expect(strays.map((entry) => entry.id)).toEqual([]);
  });

  it("repeat no form inside an entry", () => {
    const repeated = entriesOf(file).filter((entry) => {
      // The Chinese and the English name may be the same letters; a repeated alias helps nobody.
      const others = [...(entry.aliases ?? []), ...(entry.misspellings ?? [])].map(normalise);
      const names = Object.values(entry.names).map(normalise);
      return new Set(others).size !== others.length || others.some((form) => names.includes(form));
    });
    expect(repeated.map((entry) => entry.id)).toEqual([]);
  });

  it("call ambiguous only their own forms, and say which words decide", () => {
    const broken = entriesOf(file).filter((entry) => {
      if (entry.ambiguous === undefined) return false;
      const own = new Set(formsOf(entry).map(normalise));
      const strangers = entry.ambiguous.some((form) => !own.has(normalise(form)));
      return strangers || (entry.context?.length ?? 0) < 2;
    });
    expect(broken.map((entry) => entry.id)).toEqual([]);
  });
});

describe("the lexicon as a whole", () => {
  it("uses every id once", () => {
    const first = new Map<string, string>();
    const twice = ALL.filter(({ file, entry }) => {
      const before = first.get(entry.id);
      first.set(entry.id, before ?? file);
      return before !== undefined;
    });
    expect(twice.map(({ file, entry }) => `${entry.id} in ${first.get(entry.id) ?? ""} and ${file}`)).toEqual([]);
  });

  it("gives a form to two entries only where both call it ambiguous", () => {
    const owners = new Map<string, Owned[]>();
    for (const owned of ALL) {
      for (const form of new Set(formsOf(owned.entry).map(normalise))) {
        owners.set(form, [...(owners.get(form) ?? []), owned]);
      }
    }
    const clashes = [...owners].filter(([form, owned]) => owned.length > 1 && owned.some(isSureOf(form)));
    expect(clashes.map(([form, owned]) => `${form}: ${owned.map((o) => o.entry.id).join(", ")}`)).toEqual([]);
  });

  it.each([
    ["英伟达", "nvidia"],
    ["Jen-Hsun Huang", "jensen-huang"],
    ["山姆·奥特曼", "sam-altman"],
    ["Chat GPT", "chatgpt"],
    ["清华", "tsinghua"],
    ["MIT", "mit"],
    ["字节跳动", "bytedance"],
    ["k8s", "kubernetes"],
  ])("knows %s as %s", (form, id) => {
    const owners = ALL.filter(({ entry }) => formsOf(entry).map(normalise).includes(normalise(form)));
    expect(owners.map(({ entry }) => entry.id)).toEqual([id]);
  });
});

/** `companies-china.json` holds companies; undefined for files of terms, places and events. */
function typeOfFile(file: string): string | undefined {
  return TYPE_OF_PREFIX[file.split(/[-.]/u)[0] ?? ""];
}

function isSureOf(form: string): (owned: Owned) => boolean {
  return ({ entry }) => !(entry.ambiguous ?? []).some((ambiguous) => normalise(ambiguous) === form);
}
