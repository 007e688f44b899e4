import type { GraphFilter } from "../../graph/filter-graph.ts";
import type { ExplorerStore } from "./create-store.ts";
import { derive } from "./derive.ts";
import type { ExplorerState, Hover, Selection, View } from "./state.ts";

/** Views kept for undo. */
const MOST_UNDOS = 100;

/** Changes the view as one step that can be undone. Equal views make no step. */
export function changeView(store: ExplorerStore, change: Partial<View>): void {
  const state = store.getState();
  const before = viewOf(state);
  const after: View = { ...before, ...change };
  if (JSON.stringify(plain(before)) === JSON.stringify(plain(after))) return;
  show(store, after, { past: [...state.past, before].slice(-MOST_UNDOS), future: [] });
}

export function undo(store: ExplorerStore): void {
  const state = store.getState();
  const previous = state.past.at(-1);
  if (previous) show(store, previous, { past: state.past.slice(0, -1), future: [viewOf(state), ...state.future] });
}

export function redo(store: ExplorerStore): void {
  const state = store.getState();
  const [next, ...rest] = state.future;
  if (next) show(store, next, { past: [...state.past, viewOf(state)], future: rest });
}

export function select(store: ExplorerStore, selection: Selection): void {
  changeView(store, { selection, steps: 1 });
}

export function changeFilter(store: ExplorerStore, change: Partial<GraphFilter>): void {
  changeView(store, { filter: { ...store.getState().filter, ...change } });
}

/** Pointer and focus never make an undo step. */
export function setHover(store: ExplorerStore, hover: Hover): void {
  if (JSON.stringify(store.getState().hover) !== JSON.stringify(hover)) store.setState({ hover });
}

function show(store: ExplorerStore, view: View, history: Pick<ExplorerState, "past" | "future">): void {
  store.setState({ ...view, ...derive(store.getState().talk, view), ...history });
}

export function viewOf({ selection, filter, steps }: ExplorerState): View {
  return { selection, filter, steps };
}

/** Sets as sorted lists, to compare and to write down. */
function plain({ selection, filter, steps }: View): unknown {
  const lists = Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      value instanceof Set ? [...(value as Set<string>)].sort() : (value as unknown),
    ]),
  );
  return { selection, steps, filter: lists };
}
