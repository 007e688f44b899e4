import { describe, expect, it } from "vitest";
import { createExplorerStore, openTalk, type ExplorerStore } from "../../../../src/explorer/store/create-store.ts";
import { EMPTY_FILTER } from "../../../../src/explorer/store/state.ts";
import {
  changeFilter,
  changePath,
  changeStretch,
  changeView,
  endGesture,
  goToPassage,
  redo,
  select,
  setHover,
  setOnScreen,
  setPlayhead,
  undo,
} from "../../../../src/explorer/store/view.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

function makeStore(): ExplorerStore {
  return createExplorerStore(buildTalkGraph(tinyGraph()), { language: "zh", theme: "light", singleKeys: true });
}

describe("undo", () => {
  it("takes a selection back and gives it again", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvidia" });
    undo(store);
    expect(store.getState().selection.kind).toBe("none");
    redo(store);
    expect(store.getState().selection).toEqual({ kind: "entity", key: "e:nvidia" });
  });

  it("knows no step for a view that is the same", () => {
    const store = makeStore();
    changeFilter(store, { hiddenTypes: new Set() });
    changeView(store, { steps: 1 });
    expect(store.getState().past).toHaveLength(0);
  });

  it("makes one step of one drag, and a new one after it", () => {
    const store = makeStore();
    for (const minMentions of [2, 3, 4]) changeFilter(store, { minMentions }, "slider");
    expect(store.getState().past).toHaveLength(1);
    endGesture(store);
    changeFilter(store, { minMentions: 5 }, "slider");
    expect(store.getState().past).toHaveLength(2);
    undo(store);
    expect(store.getState().filter.minMentions).toBe(4);
    undo(store);
    expect(store.getState().filter).toEqual(EMPTY_FILTER);
  });

  it("forgets what was undone once something else is done", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvidia" });
    undo(store);
    select(store, { kind: "entity", key: "e:nvlink" });
    redo(store);
    expect(store.getState().selection).toEqual({ kind: "entity", key: "e:nvlink" });
  });

  it("never counts hover, reading or playing", () => {
    const store = makeStore();
    setHover(store, { kind: "entity", key: "e:nvidia" });
    goToPassage(store, "d1.p2");
    setOnScreen(store, ["d1.p2"]);
    setPlayhead(store, 3);
    expect(store.getState().past).toHaveLength(0);
  });

  it("does not lead back into a talk that was closed", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvidia" });
    openTalk(store, buildTalkGraph(tinyGraph()));
    undo(store);
    expect(store.getState()).toMatchObject({ selection: { kind: "none" }, past: [], opened: true });
  });
});

describe("what is shown", () => {
  it("hides a type with the relations at it", () => {
    const store = makeStore();
    changeFilter(store, { hiddenTypes: new Set(["product"]) });
    const { visible } = store.getState();
    expect([...visible.nodes].sort()).toEqual(["e:jensen-huang", "e:nvidia"]);
    expect(visible.edges.size).toBe(0);
  });

  it("lights the neighbourhood of a selected entity, and counts it", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvlink" });
    expect([...(store.getState().emphasis?.nodes ?? [])].sort()).toEqual(["e:nvidia", "e:nvlink"]);
    expect(store.getState().counted.nodes.size).toBe(2);
  });

  it("lights both ends of a selected relation and counts the whole", () => {
    const store = makeStore();
    select(store, { kind: "relation", key: "r:nvidia-develops-nvlink" });
    expect([...(store.getState().emphasis?.nodes ?? [])].sort()).toEqual(["e:nvidia", "e:nvlink"]);
    expect(store.getState().counted.nodes.size).toBe(3);
  });

  it("lights the entities of the row under the pointer only while it is there", () => {
    const store = makeStore();
    setHover(store, { kind: "type", type: "company" });
    expect([...(store.getState().emphasis?.nodes ?? [])]).toEqual(["e:nvidia"]);
    setHover(store, { kind: "none" });
    expect(store.getState().emphasis).toBeUndefined();
  });

  it("lights in the reader what its passages name", () => {
    const store = makeStore();
    changeView(store, { mode: "read" });
    setOnScreen(store, ["d1.p2"]);
    expect([...(store.getState().emphasis?.nodes ?? [])]).toEqual(["e:nvlink"]);
    setOnScreen(store, undefined);
    expect(store.getState().emphasis).toBeUndefined();
  });

  it("keeps the same objects while nothing they depend on changes", () => {
    const store = makeStore();
    const { visible } = store.getState();
    select(store, { kind: "entity", key: "e:nvlink" });
    goToPassage(store, "d1.p2");
    expect(store.getState().visible).toBe(visible);
  });

  it("shows only what is said inside a stretch of the talk", () => {
    const store = makeStore();
    // The talk is 我们发明了NVLink。; the title before it has no place in it.
    changeStretch(store, { from: 8, to: 0 });
    expect([...store.getState().visible.nodes].sort()).toEqual(["e:nvidia", "e:nvlink"]);
    changeStretch(store, { from: 0, to: 4 });
    expect([...store.getState().visible.nodes]).toEqual(["e:nvidia"]);
  });

  it("takes the whole talk for no stretch at all", () => {
    const store = makeStore();
    changeStretch(store, { from: 0, to: 10_000 });
    expect(store.getState().stretch).toBeUndefined();
  });

  it("lets the graph appear as the talk is played, and stands whole when it stops", () => {
    const store = makeStore();
    setPlayhead(store, 2);
    expect([...store.getState().visible.nodes]).toEqual(["e:nvidia"]);
    setPlayhead(store, undefined);
    expect(store.getState().visible.nodes.size).toBe(3);
  });

  it("finds a path and shows it in the path's view only", () => {
    const store = makeStore();
    changeView(store, { mode: "path" });
    changePath(store, { from: "e:nvidia", to: "e:nvlink" });
    expect(store.getState().shownPath).toEqual({
      nodes: ["e:nvidia", "e:nvlink"],
      edges: ["r:nvidia-develops-nvlink"],
    });
    changeView(store, { mode: "graph" });
    expect(store.getState().shownPath).toBeUndefined();
  });
});
