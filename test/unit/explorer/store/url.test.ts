import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COLOR_RULES,
  EMPTY_FILTER,
  EMPTY_PATH,
  FIRST_VIEW,
  MODES,
  SIZE_RULES,
  type View,
} from "../../../../src/explorer/store/state.ts";
import { hashToView, viewToHash } from "../../../../src/explorer/store/url.ts";
import { buildTalkAxis } from "../../../../src/graph/talk-axis.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { MODALITIES } from "../../../../src/schema/evidence.ts";
import { ENTITY_TYPES, RELATION_TYPES } from "../../../../src/schema/ontology.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const talk = buildTalkGraph(tinyGraph());
const axis = buildTalkAxis(talk);
const read = (hash: string) => hashToView(hash, talk, axis);

const setOf = <T>(values: readonly T[]) => fc.subarray([...values]).map((list) => new Set(list));
const entity = fc.constantFrom("e:nvidia", "e:nvlink", undefined);
const views: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom(...MODES),
  selection: fc.constantFrom(
    { kind: "none" } as const,
    { kind: "entity", key: "e:nvlink" } as const,
    { kind: "relation", key: "r:nvidia-develops-nvlink" } as const,
  ),
  steps: fc.integer({ min: 1, max: 3 }),
  filter: fc.record({
    hiddenTypes: setOf(ENTITY_TYPES),
    hiddenRelations: setOf(RELATION_TYPES),
    hiddenSpeakers: setOf(["d1.v1", ""]),
    statedOnly: fc.boolean(),
    assertedOnly: fc.boolean(),
    minMentions: fc.integer({ min: 1, max: 10 }),
    showCoOccurrence: fc.boolean(),
    hiddenSections: setOf(["d1.s1", ""]),
    hiddenModalities: setOf(MODALITIES),
    minConfidence: fc.constantFrom(0, 0.5, 0.85),
    hiddenEntities: setOf(["e:nvidia", "e:nvlink"]),
  }),
  pinned: fc.subarray(["e:nvidia", "e:nvlink"]),
  expanded: fc.subarray(["e:nvidia", "e:nvlink"]),
  look: fc.record({ color: fc.constantFrom(...COLOR_RULES), size: fc.constantFrom(...SIZE_RULES) }),
  stretch: fc.constantFrom(undefined, { from: 0, to: 4 }, { from: 3, to: 9 }),
  path: fc.record({
    from: entity,
    to: entity,
    avoidHubs: fc.boolean(),
    statedOnly: fc.boolean(),
    index: fc.integer({ min: 0, max: 3 }),
  }),
  table: fc.record({
    tab: fc.constantFrom("entities" as const, "relations" as const),
    sort: fc.constantFrom("mentions", "name", "first"),
    descending: fc.boolean(),
    words: fc.constantFrom("", "芯片 & co", "a=b~c"),
  }),
});

describe("the address", () => {
  it("is empty for the first view", () => {
    expect(viewToHash(FIRST_VIEW)).toBe("");
    expect(read("")).toEqual({ view: FIRST_VIEW, passage: undefined, lost: false });
  });

  it("brings back every view that it was written from", () => {
    fc.assert(
      fc.property(views, fc.constantFrom(undefined, "d1.p2"), (view, passage) => {
        expect(read(`#${viewToHash(view, passage)}`)).toEqual({ view, passage, lost: false });
      }),
    );
  });

  it("never fails on what somebody typed", () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(MODES).toContain(read(hash).view.mode);
      }),
    );
  });

  it.each(["#s=e:nobody", "#s=r:nothing", "#view=path&from=e:nobody", "#p=d1.p99"])(
    "says that %s leads nowhere",
    (hash) => {
      expect(read(hash).lost).toBe(true);
    },
  );

  it("leaves what it does not know at its first value", () => {
    const { view } = read("#view=fly&t=robot.company&m=-3&n=9&part=5-2&by=<script>&i=77");
    expect(view).toEqual({
      ...FIRST_VIEW,
      filter: { ...EMPTY_FILTER, hiddenTypes: new Set(["company"]) },
      stretch: { from: 2, to: 5 },
      path: EMPTY_PATH,
      table: { ...FIRST_VIEW.table, descending: false },
    });
  });
});
