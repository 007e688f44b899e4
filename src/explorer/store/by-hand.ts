import type { ExplorerStore } from "./create-store.ts";
import { changeFilter, changeView } from "./view.ts";

/** Lights the neighbours of one more entity, or no longer. */
export function toggleExpanded(store: ExplorerStore, key: string): void {
  changeView(store, { expanded: toggledIn(store.getState().expanded, key) });
}

/** Keeps an entity lit and named whatever is selected, or no longer. */
export function togglePinned(store: ExplorerStore, key: string): void {
  changeView(store, { pinned: toggledIn(store.getState().pinned, key) });
}

/** Takes an entity out of the view. It stays in the list of what is hidden, and comes back with the other filters. */
export function hideEntity(store: ExplorerStore, key: string): void {
  const { filter, selection, pinned, expanded } = store.getState();
  const isChosen = selection.kind === "entity" && selection.key === key;
  changeView(store, {
    filter: { ...filter, hiddenEntities: new Set([...filter.hiddenEntities, key]) },
    pinned: pinned.filter((other) => other !== key),
    expanded: expanded.filter((other) => other !== key),
    ...(isChosen ? { selection: { kind: "none" } } : {}),
  });
}

/** Brings an entity back that was taken away by hand. */
export function showEntity(store: ExplorerStore, key: string): void {
  const hidden = new Set(store.getState().filter.hiddenEntities);
  if (hidden.delete(key)) changeFilter(store, { hiddenEntities: hidden });
}

function toggledIn(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}
