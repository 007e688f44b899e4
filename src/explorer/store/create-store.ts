import { createStore, type StoreApi } from "zustand/vanilla";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { derive } from "./derive.ts";
import { EMPTY_FILTER, type ExplorerState, type Language, type Theme, type View } from "./state.ts";

export type ExplorerStore = StoreApi<ExplorerState>;

const FIRST_VIEW: View = { selection: { kind: "none" }, filter: EMPTY_FILTER, steps: 1 };

/** The explorer's state, outside React: panels select slices of it, the canvas subscribes to it. */
export function createExplorerStore(talk: TalkGraph, settings: { language: Language; theme: Theme }): ExplorerStore {
  return createStore<ExplorerState>(() => ({
    ...settings,
    ...FIRST_VIEW,
    ...derive(talk, FIRST_VIEW),
    talk,
    hover: { kind: "none" },
    focused: undefined,
    passage: undefined,
    past: [],
    future: [],
  }));
}

/** Replaces the open talk; the view starts afresh and nothing of the old one can be undone into it. */
export function openTalk(store: ExplorerStore, talk: TalkGraph): void {
  store.setState({
    talk,
    ...FIRST_VIEW,
    ...derive(talk, FIRST_VIEW),
    hover: { kind: "none" },
    focused: undefined,
    passage: undefined,
    past: [],
    future: [],
  });
}
