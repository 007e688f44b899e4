import { createStore, type StoreApi } from "zustand/vanilla";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { derive } from "./derive.ts";
import { FIRST_VIEW, type ExplorerState } from "./state.ts";
import type { Settings } from "./settings.ts";
import { buildTalkAxis } from "../../graph/talk-axis.ts";

export type ExplorerStore = StoreApi<ExplorerState>;

/** The explorer's state, outside React: panels select slices of it, the canvas subscribes to it. */
export function createExplorerStore(talk: TalkGraph, settings: Settings): ExplorerStore {
  return createStore<ExplorerState>(() => ({ ...settings, ...freshState(talk), opened: false }));
}

/** Replaces the open talk; the view starts afresh and nothing of the old one can be undone into it. */
export function openTalk(store: ExplorerStore, talk: TalkGraph): void {
  store.setState({ ...freshState(talk), opened: true });
}

function freshState(talk: TalkGraph): Omit<ExplorerState, keyof Settings | "opened"> {
  const axis = buildTalkAxis(talk);
  const free = {
    talk,
    axis,
    hover: { kind: "none" },
    onScreen: undefined,
    playhead: undefined,
  } as const;
  return {
    ...FIRST_VIEW,
    ...free,
    ...derive({ ...FIRST_VIEW, ...free }),
    focused: undefined,
    focusedRelation: undefined,
    readingEntity: undefined,
    passage: undefined,
    passageAsked: 0,
    following: true,
    overlay: undefined,
    measured: undefined,
    typedAhead: "",
    past: [],
    future: [],
    gesture: undefined,
  };
}
