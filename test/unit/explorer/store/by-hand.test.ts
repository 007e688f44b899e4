import { describe, expect, it } from "vitest";
import { hideEntity, showEntity, toggleExpanded, togglePinned } from "../../../../src/explorer/store/by-hand.ts";
import { createExplorerStore } from "../../../../src/explorer/store/create-store.ts";
import { EMPTY_FILTER } from "../../../../src/explorer/store/state.ts";
import { changeView, select, undo } from "../../../../src/explorer/store/view.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const makeStore = () =>
  createExplorerStore(buildTalkGraph(tinyGraph()), { language: "en", theme: "light", singleKeys: true });

describe("what the reader does by hand", () => {
  it("keeps a pinned entity lit beside what is selected", () => {
    const store = makeStore();
    togglePinned(store, "e:jensen-huang");
    expect([...(store.getState().emphasis?.nodes ?? [])]).toEqual(["e:jensen-huang"]);
    select(store, { kind: "entity", key: "e:nvlink" });
    expect(store.getState().emphasis?.nodes).toContain("e:jensen-huang");
    togglePinned(store, "e:jensen-huang");
    expect(store.getState().emphasis?.nodes).not.toContain("e:jensen-huang");
  });

  it("lights the neighbours of an opened entity until another one is selected", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:jensen-huang" });
    toggleExpanded(store, "e:nvlink");
    expect(store.getState().emphasis?.edges).toContain("r:nvidia-develops-nvlink");
    select(store, { kind: "entity", key: "e:nvidia" });
    expect(store.getState().expanded).toEqual([]);
  });

  it("takes an entity away with its relations, and brings it back by itself, by undo and with all filters", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvlink" });
    hideEntity(store, "e:nvlink");
    expect(store.getState()).toMatchObject({ selection: { kind: "none" } });
    expect(store.getState().visible.edges.size).toBe(0);
    showEntity(store, "e:nvlink");
    expect(store.getState().visible.nodes).toContain("e:nvlink");
    undo(store);
    expect(store.getState().visible.nodes).not.toContain("e:nvlink");
    changeView(store, { filter: EMPTY_FILTER });
    expect(store.getState().visible.nodes).toContain("e:nvlink");
  });
});
