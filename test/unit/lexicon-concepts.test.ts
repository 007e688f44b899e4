import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatPath } from "../../src/schema/issue.ts";
import { lexiconFileSchema, type LexiconEntry } from "../../src/schema/lexicon.ts";
import { wordListFileSchema } from "../../src/schema/word-list.ts";

const LEXICON = join(import.meta.dirname, "../../graph-data/lexicon");
const TYPE_OF_PREFIX: Readonly<Record<string, string>> = { concepts: "concept", places: "place", events: "event" };

const FILES = readdirSync(join(LEXICON, "entities"))
  .filter((name) => prefixOf(name) in TYPE_OF_PREFIX)
  .sort();
const ENTRIES: ReadonlyMap<string, readonly LexiconEntry[]> = new Map(
  FILES.map((file) => [file, lexiconFileSchema.parse(readJson(`entities/${file}`)).entries]),
);
const ALL = [...ENTRIES.values()].flat();
const CONCEPTS = ALL.filter((entry) => entry.type === "concept");
const LANGUAGES = ["zh", "en"] as const;

describe.each(FILES)("terms in %s", (file) => {
  const entries = ENTRIES.get(file) ?? [];

  it("have the type the file promises", () => {
    expect(entries.filter((entry) => entry.type !== TYPE_OF_PREFIX[prefixOf(file)])).toEqual([]);
  });

  it("repeat no form inside an entry", () => {
    const repeated = entries.filter((entry) => {
      const others = [...(entry.aliases ?? []), ...(entry.misspellings ?? [])].map(normalise);
      const names = Object.values(entry.names).map(normalise);
      return new Set(others).size !== others.length || others.some((form) => names.includes(form));
    });
    expect(repeated.map((entry) => entry.id)).toEqual([]);
  });

  it("call ambiguous only their own forms, and say which words decide", () => {
    const broken = entries.filter((entry) => {
      if (entry.ambiguous === undefined) return false;
      const own = new Set(formsOf(entry).map(normalise));
      return entry.ambiguous.some((form) => !own.has(normalise(form))) || (entry.context?.length ?? 0) < 2;
    });
    expect(broken.map((entry) => entry.id)).toEqual([]);
  });

  it("have clean spellings: no white space at the ends, no separator left over", () => {
    const dirty = entries.flatMap(formsOf).filter((form) => form !== form.trim() || /[;|@]/u.test(form));
    expect(dirty).toEqual([]);
  });
});

describe("the term lexicon", () => {
  const owners = (form: string): string[] =>
    ALL.filter((entry) => formsOf(entry).map(normalise).includes(normalise(form))).map((entry) => entry.id);

  it("names almost every concept in both languages", () => {
    const oneSided = CONCEPTS.filter(({ names }) => names.en === undefined || names.zh === undefined);
    expect(oneSided.length).toBeLessThan(CONCEPTS.length / 100);
  });

  it.each([
    ["强化学习", ["reinforcement-learning"]],
    ["RL", ["reinforcement-learning"]],
    ["大型语言模型", ["large-language-model"]],
    ["供应链", ["supply-chain"]],
    ["lactate threshold", ["lactate-threshold"]],
    ["蒙太奇", ["montage"]],
    ["Moore's law", ["moores-law"]],
    ["深圳市", ["shenzhen"]],
    ["硅谷", ["silicon-valley"]],
    ["2008年金融危机", ["great-recession"]],
    ["波士顿马拉松", ["boston-marathon"]],
  ])("knows %s", (form, ids) => {
    expect(owners(form)).toEqual(ids);
  });

  it.each(["Jordan", "Turkey", "Reading", "Nice", "Georgia", "朝阳", "model", "agent", "token"])(
    "takes %s for a term only with evidence",
    (form) => {
      const sure = ALL.filter(
        (entry) =>
          formsOf(entry).map(normalise).includes(normalise(form)) &&
          !(entry.ambiguous ?? []).map(normalise).includes(normalise(form)),
      );
      expect(sure.map((entry) => entry.id)).toEqual([]);
    },
  );
});

describe.each(LANGUAGES)("word lists of %s", (language) => {
  const parsed = wordListFileSchema.safeParse(readJson(`words/${language}.json`));

  it("keep the schema", () => {
    const problems = parsed.success ? [] : parsed.error.issues.map((i) => `${formatPath(i.path)}: ${i.message}`);
    expect(problems).toEqual([]);
  });

  it("are sorted, each word once", () => {
    const unsorted = Object.entries(parsed.data?.lists ?? {}).filter(
      ([, words]) => words.join("\n") !== [...new Set(words)].sort(byCodePoint).join("\n"),
    );
    expect(unsorted.map(([name]) => name)).toEqual([]);
  });

  it("call no word everyday that the lexicon takes for a term wherever it stands", () => {
    const everyday = new Set(parsed.data?.lists["everyday"]);
    const sure = CONCEPTS.flatMap((entry) => formsOf(entry).filter((form) => !(entry.ambiguous ?? []).includes(form)));
    expect(sure.filter((form) => everyday.has(form))).toEqual([]);
  });
});

describe("surnames", () => {
  const { lists } = wordListFileSchema.parse(readJson("words/zh.json"));

  it.each(["surnamesAlsoWords", "surnamesCompound"])("list %s only among the surnames", (list) => {
    const surnames = new Set(lists["surnames"]);
    expect((lists[list] ?? []).filter((word) => !surnames.has(word))).toEqual([]);
  });
});

function prefixOf(file: string): string {
  return file.split(/[-.]/u)[0] ?? "";
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(LEXICON, path), "utf8"));
}

/** Two spellings that differ only in width, case or spacing are one form to the matcher. */
function normalise(form: string): string {
  return form.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function formsOf(entry: LexiconEntry): string[] {
  return [...Object.values(entry.names), ...(entry.aliases ?? []), ...(entry.misspellings ?? [])];
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
