import type { ExplorerStore } from "./create-store.ts";
import { derive, type Inputs } from "./derive.ts";
import type { ExplorerState, Hover, PathQuery, Selection, Stretch, View, ViewFilter } from "./state.ts";
import { tidyStretch } from "./stretch.ts";

/** Views kept for undo. */
const MOST_UNDOS = 100;

/**
 * Changes the view as one step that can be undone. Equal views make no step; changes of one drag (`gesture`) are one
 * step together.
 */
export function changeView(store: ExplorerStore, change: Partial<View>, gesture?: string): void {
  const state = store.getState();
  const before = viewOf(state);
  const after: View = { ...before, ...change };
  if (sameView(before, after)) return;
  const joins = gesture !== undefined && gesture === state.gesture;
  const past = joins ? state.past : [...state.past, before].slice(-MOST_UNDOS);
  apply(store, { ...after, past, future: [], gesture });
}

/** The next change, even of the same drag, is a step of its own. */
export function endGesture(store: ExplorerStore): void {
  if (store.getState().gesture !== undefined) store.setState({ gesture: undefined });
}

export function undo(store: ExplorerStore): void {
  const state = store.getState();
  const previous = state.past.at(-1);
  if (!previous) return;
  const future = [viewOf(state), ...state.future];
  apply(store, { ...previous, past: state.past.slice(0, -1), future, gesture: undefined });
}

export function redo(store: ExplorerStore): void {
  const state = store.getState();
  const [next, ...future] = state.future;
  if (next) apply(store, { ...next, past: [...state.past, viewOf(state)], future, gesture: undefined });
}

export function select(store: ExplorerStore, selection: Selection): void {
  changeView(store, { selection, steps: 1, expanded: [] });
}

export function changeFilter(store: ExplorerStore, change: Partial<ViewFilter>, gesture?: string): void {
  changeView(store, { filter: { ...store.getState().filter, ...change } }, gesture);
}

export function changeStretch(store: ExplorerStore, stretch: Stretch | undefined, gesture?: string): void {
  changeView(store, { stretch: stretch && tidyStretch(stretch, store.getState().axis.length) }, gesture);
}

export function changePath(store: ExplorerStore, change: Partial<PathQuery>): void {
  changeView(store, { path: { ...store.getState().path, index: 0, ...change } });
}

/** Pointer and focus never make an undo step. */
export function setHover(store: ExplorerStore, hover: Hover): void {
  const before = store.getState().hover;
  if (JSON.stringify(before) === JSON.stringify(hover)) return;
  // Only the hover of a whole type or community changes what stands out.
  if (lightsGroup(before) || lightsGroup(hover)) apply(store, { hover });
  else store.setState({ hover });
}

function lightsGroup({ kind }: Hover): boolean {
  return kind === "type" || kind === "community";
}

/** The passages in the reader's window, which light the graph; undefined when the reader no longer leads. */
export function setOnScreen(store: ExplorerStore, onScreen: readonly string[] | undefined): void {
  if (store.getState().onScreen?.join(" ") !== onScreen?.join(" ")) apply(store, { onScreen });
}

export function setPlayhead(store: ExplorerStore, playhead: number | undefined): void {
  if (store.getState().playhead !== playhead) apply(store, { playhead });
}

/** Sends the reader to a passage; asking for the same one again scrolls to it again. */
export function goToPassage(store: ExplorerStore, passage: string | undefined): void {
  store.setState((state) => ({ passage, passageAsked: state.passageAsked + 1 }));
}

export function viewOf(state: ExplorerState): View {
  const { mode, selection, filter, steps, pinned, expanded, stretch, path, table, look } = state;
  return { mode, selection, filter, steps, pinned, expanded, stretch, path, table, look };
}

function apply(store: ExplorerStore, change: Partial<ExplorerState>): void {
  const state = store.getState();
  const inputs: Inputs = { ...state, ...change };
  store.setState({ ...change, ...derive(inputs, state) });
}

function sameView(a: View, b: View): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Sets as sorted lists, so that views can be compared. */
function plain(view: View): unknown {
  const lists = Object.entries(view.filter).map(([name, value]) => [
    name,
    value instanceof Set ? [...(value as Set<string>)].sort() : (value as unknown),
  ]);
  return { ...view, filter: Object.fromEntries(lists) as unknown };
}
