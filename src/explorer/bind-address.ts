import type { ExplorerStore } from "./store/create-store.ts";
import type { ExplorerState } from "./store/state.ts";
import { firstPassage } from "./store/stretch.ts";
import { hashToView, viewToHash } from "./store/url.ts";
import { changeView, goToPassage, viewOf } from "./store/view.ts";

/**
 * Keeps the address and the view together: a pasted link shows its view, a changed view writes the address (a new
 * selection, mode or path makes an entry for "back", anything else replaces the last). Returns how to stop.
 */
export function bindAddress(page: Window, store: ExplorerStore, onLost: () => void): () => void {
  let reading = false;
  const read = (): void => {
    const { talk, axis } = store.getState();
    const { view, passage, lost } = hashToView(page.location.hash, talk, axis);
    if (lost) onLost();
    reading = true;
    changeView(store, view);
    // A link that names no passage opens the text where its selection is first spoken of.
    const wanted = passage ?? (view.mode === "read" ? firstPassage(store.getState(), view.selection) : undefined);
    if (wanted !== store.getState().passage) goToPassage(store, wanted);
    reading = false;
  };
  if (page.location.hash.length > 1) {
    read();
    // What a link opens with is the beginning, not a step to be undone.
    store.setState({ past: [] });
  }
  page.addEventListener("popstate", read);
  const unsubscribe = store.subscribe((state, before) => {
    if (reading || sameAddress(state, before)) return;
    const hash = viewToHash(viewOf(state), state.passage);
    if (hash === page.location.hash.replace(/^#/u, "")) return;
    const url = hash === "" ? page.location.pathname + page.location.search : `#${hash}`;
    if (isNewPlace(state, before)) page.history.pushState(null, "", url);
    else page.history.replaceState(null, "", url);
  });
  return () => {
    page.removeEventListener("popstate", read);
    unsubscribe();
  };
}

/** Hover, scrolling and settings leave the address alone, and are by far the most frequent changes. */
function sameAddress(state: ExplorerState, before: ExplorerState): boolean {
  return ADDRESSED.every((part) => state[part] === before[part]);
}

const ADDRESSED = [
  "mode",
  "selection",
  "filter",
  "steps",
  "pinned",
  "expanded",
  "stretch",
  "path",
  "table",
  "look",
  "passage",
] as const satisfies readonly (keyof ExplorerState)[];

function isNewPlace(state: ExplorerState, before: ExplorerState): boolean {
  return (
    state.selection !== before.selection ||
    state.mode !== before.mode ||
    state.path.from !== before.path.from ||
    state.path.to !== before.path.to
  );
}
