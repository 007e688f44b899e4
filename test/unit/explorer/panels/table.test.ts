import { describe, expect, it } from "vitest";
import { en } from "../../../../src/explorer/i18n/en.ts";
import { toCsv, type Column } from "../../../../src/explorer/panels/table/columns.ts";
import { entityRows, relationRows, sortRows } from "../../../../src/explorer/panels/table/table-rows.ts";
import { EMPTY_FILTER } from "../../../../src/explorer/store/state.ts";
import { filterGraph } from "../../../../src/graph/filter-graph.ts";
import { buildTalkAxis } from "../../../../src/graph/talk-axis.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const talk = buildTalkGraph(tinyGraph());
const source = {
  talk,
  axis: buildTalkAxis(talk),
  visible: filterGraph(talk, EMPTY_FILTER),
  nameOf: (key: string) => talk.graph.getNodeAttribute(key, "label"),
};

describe("the table of entities", () => {
  it("counts mentions, pronouns among them, relations and sentences", () => {
    const nvidia = entityRows(source).find(({ key }) => key === "e:nvidia");
    expect(nvidia).toMatchObject({ mentions: 2, pronouns: 1, relations: 1, sentences: 1, first: undefined });
  });

  it("knows where in the talk an entity is first named", () => {
    expect(entityRows(source).find(({ key }) => key === "e:nvlink")?.first).toBe(5);
  });
});

describe("the table of relations", () => {
  it("has the clearest sentence and how sure it is", () => {
    expect(relationRows(source)).toMatchObject([
      { sourceName: "英伟达", targetName: "NVLink", type: "develops", family: "make", stated: true, position: 0 },
    ]);
  });
});

describe("sorting", () => {
  const rows = [
    { key: "b", n: 2 },
    { key: "a", n: 2 },
    { key: "c", n: undefined },
    { key: "d", n: 7 },
  ];

  it.each([
    [false, ["a", "b", "d", "c"]],
    [true, ["d", "a", "b", "c"]],
  ])("puts what has no value last (descending: %s) and ties by key", (descending, keys) => {
    expect(sortRows(rows, (row) => row.n, descending, "en").map(({ key }) => key)).toEqual(keys);
  });

  it("orders Chinese names as readers look for them", () => {
    const names = ["英伟达", "谷歌", "OpenAI"].map((key) => ({ key }));
    expect(sortRows(names, (row) => row.key, false, "zh").map(({ key }) => key)).toEqual(["谷歌", "英伟达", "OpenAI"]);
  });
});

describe("CSV", () => {
  const column: Column<string> = { id: "x", label: () => "Words", cell: (row) => row, text: (row) => row };

  it.each([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
  ])("writes %j so that a spreadsheet reads it back", (words, cell) => {
    expect(toCsv([column], [words], en)).toBe(`\uFEFFWords\r\n${cell}\r\n`);
  });
});
