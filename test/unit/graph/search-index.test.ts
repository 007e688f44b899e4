import { describe, expect, it } from "vitest";
import { buildSearchIndex, type SearchOptions, type SearchResult } from "../../../src/graph/search-index.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const talk = sampleGraph({
  ...CHIP_TALK,
  passages: [
    ...CHIP_TALK.passages,
    { text: "英伟达数据中心业务，还有老黄、Vector Torch、PyTorch、OpenAI和Café。", speaker: "黄仁勋", section: 2 },
  ],
  entities: {
    ...CHIP_TALK.entities,
    business: "concept 英伟达数据中心业务",
    huang: "person 黄仁勋 | Jensen Huang | 老黄",
    vector: "product Vector Torch",
    pytorch: "product PyTorch",
    openai: "company OpenAI",
    cafe: "place Café",
  },
});
const PINYIN: Record<string, string> = {
  黄: "huang",
  仁: "ren",
  勋: "xun",
  英: "ying",
  伟: "wei",
  达: "da",
  老: "lao",
};
const pinyinOf: SearchOptions["pinyinOf"] = (name) => {
  const syllables = [...name].map((char) => PINYIN[char] ?? "x");
  return { full: syllables.join(" "), initials: syllables.map((s) => s.charAt(0)).join("") };
};
const index = buildSearchIndex(talk, {
  pinyinOf,
  relationWords: (type) => (type === "competes_with" ? ["竞争", "competes with"] : [type]),
});
const search = (query: string): SearchResult => index.search(query, { entities: 20, relations: 20, passages: 20 });
const names = (query: string): string[] => search(query).entities.map((hit) => hit.name);
const first = (query: string) => search(query).entities[0];

describe("entities", () => {
  it("finds Chinese inside words", () => {
    expect(names("数据中心")).toEqual(["数据中心", "英伟达数据中心业务"]);
    expect(first("仁勋")).toMatchObject({
      key: "e:huang",
      name: "黄仁勋",
      kind: "inside",
      ranges: [{ start: 1, end: 3 }],
    });
  });

  it("finds English in any case, full width and without accents", () => {
    expect(first("JENSEN")).toMatchObject({ key: "e:huang", kind: "prefix", ranges: [{ start: 0, end: 6 }] });
    expect(first("ｏｐｅｎａｉ")?.key).toBe("e:openai");
    expect(first("cafe")).toMatchObject({ key: "e:cafe", kind: "exact" });
  });

  it("ranks the whole name, its beginning, the beginning of a word, then inside", () => {
    expect(search("torch").entities.map((hit) => [hit.name, hit.kind])).toEqual([
      ["Vector Torch", "word"],
      ["PyTorch", "inside"],
    ]);
    expect(search("英伟达").entities.map((hit) => [hit.name, hit.kind])).toEqual([
      ["英伟达", "exact"],
      ["英伟达数据中心业务", "prefix"],
    ]);
  });

  it("marks the best place of a word, not the first", () => {
    expect(first("tor")).toMatchObject({ name: "Vector Torch", kind: "word" });
  });

  it("finds several words, in any order, in any of an entity's names", () => {
    expect(first("huang jensen")).toMatchObject({
      key: "e:huang",
      ranges: [
        { start: 0, end: 6 },
        { start: 7, end: 12 },
      ],
    });
    expect(first("黄 jensen")?.key).toBe("e:huang");
    expect(names("黄 openai")).toEqual([]);
  });

  it("finds aliases after names", () => {
    expect(first("老黄")).toMatchObject({ key: "e:huang", kind: "alias", name: "老黄" });
  });

  it("finds pinyin and initials, and says which characters were hit", () => {
    expect(first("huangrenxun")).toMatchObject({
      key: "e:huang",
      kind: "pinyin",
      name: "黄仁勋",
      ranges: [{ start: 0, end: 3 }],
      pinyin: { text: "huang ren xun", ranges: [{ start: 0, end: 13 }] },
    });
    expect(first("renxun")).toMatchObject({ name: "黄仁勋", ranges: [{ start: 1, end: 3 }] });
    expect(first("hrx")).toMatchObject({ key: "e:huang", pinyin: { text: "hrx", ranges: [{ start: 0, end: 3 }] } });
    // “enxun” cuts a letter off ren.
    expect(names("enxun")).toEqual([]);
  });

  it("forgives one wrong letter, only where nothing else is found", () => {
    expect(first("NVDIA")).toMatchObject({ key: "e:nvidia", kind: "typo" });
    expect(first("pytroch")).toMatchObject({ key: "e:pytorch", kind: "typo" });
    expect(first("数居中心")?.name).toBe("数据中心");
    expect(search("torch").entities.every((hit) => hit.kind !== "typo")).toBe(true);
    expect(names("zzzz")).toEqual([]);
  });

  it("gives nothing for a blank query, and takes signs for what they are", () => {
    expect(search("  ").counts).toEqual({ entities: 0, relations: 0, passages: 0 });
    for (const query of ["(", ".*", "\\", "[", "__proto__", "\n", "😀"]) expect(names(query)).toEqual([]);
  });

  it("lists only as many as asked for and counts the rest", () => {
    const { entities, counts } = index.search("英", { entities: 1 });
    expect(entities).toHaveLength(1);
    expect(counts.entities).toBe(3);
  });
});

describe("relations", () => {
  const keys = (query: string): string[] => search(query).relations.map((hit) => hit.key);

  it("finds them by both ends, by one, by what they are called, by the sentence", () => {
    expect(keys("英伟达 nvlink")[0]).toBe("r:nvidia-develops-nvlink");
    expect(keys("台积电")).toEqual(["r:tsmc-located_in-taiwan", "r:tsmc-supplies-nvidia"]);
    expect(keys("竞争")).toEqual(["r:google-competes_with-nvidia"]);
    expect(keys("发明")).toEqual(["r:nvidia-develops-nvlink"]);
  });

  it("says which ends were hit, and leaves co-occurrence out", () => {
    expect(search("台湾").relations).toEqual([{ key: "r:tsmc-located_in-taiwan", source: false, target: true }]);
    expect(keys("gpu").filter((key) => key.includes("co_occurs"))).toEqual([]);
  });
});

describe("passages", () => {
  it("finds them with the place of each word, those with the words in a row first", () => {
    expect(search("发明").passages.map((hit) => hit.id)).toEqual(["d1.p2", "d1.p3"]);
    expect(search("发明").passages[1]?.ranges).toEqual([{ start: 2, end: 4 }]);
    expect(search("台积电 台湾").passages).toEqual(
      [
        {
          id: "d1.p6",
          ranges: [
            { start: 11, end: 14 },
            { start: 15, end: 17 },
          ],
        },
      ].map((hit) => ({ ...hit, ranges: rangesIn("数据中心依赖GPU。台积电在台湾。", ["台积电", "台湾"]) })),
    );
    expect(search("Vector Torch").passages.map((hit) => hit.id)).toEqual(["d1.p8"]);
  });
});

function rangesIn(text: string, words: string[]): { start: number; end: number }[] {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}
