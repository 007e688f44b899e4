import { expect, it } from "vitest";
import { entityNamed } from "../../../src/graph/entity-named.ts";
import { CHIP_TALK } from "../../helpers/chip-talk.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const talk = sampleGraph(CHIP_TALK);

it.each([
  ["英伟达", "e:nvidia"],
  ["  NVLink ", "e:nvlink"],
  ["nvlink", "e:nvlink"],
  ["ＮＶＬｉｎｋ", "e:nvlink"],
])("finds the entity of a whole name, however it is typed: %j", (words, key) => {
  expect(entityNamed(talk, words)).toBe(key);
});

it.each(["英伟", "英伟达的", "NV", "", " "])("takes no part of a name and nothing round it: %j", (words) => {
  expect(entityNamed(talk, words)).toBeUndefined();
});
