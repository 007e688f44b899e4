import type { ExplorerStore } from "./store/create-store.ts";
import { hashToView, viewToHash } from "./store/url.ts";
import { changeView, viewOf } from "./store/view.ts";

/**
 * Keeps the address and the view together: a pasted link shows its view, a changed view writes the address (a new
 * selection makes an entry for "back", a filter replaces the last). Returns how to stop.
 */
export function bindAddress(page: Window, store: ExplorerStore, onLost: () => void): () => void {
  let writing = false;
  const read = (): void => {
    const { view, lost } = hashToView(page.location.hash, store.getState().talk);
    if (lost) onLost();
    writing = true;
    changeView(store, view);
    writing = false;
  };
  if (page.location.hash.length > 1) read();
  page.addEventListener("popstate", read);
  const unsubscribe = store.subscribe((state, before) => {
    if (writing) return;
    const hash = viewToHash(viewOf(state));
    if (hash === page.location.hash.replace(/^#/u, "")) return;
    const url = hash === "" ? page.location.pathname + page.location.search : `#${hash}`;
    if (state.selection !== before.selection) page.history.pushState(null, "", url);
    else page.history.replaceState(null, "", url);
  });
  return () => {
    page.removeEventListener("popstate", read);
    unsubscribe();
  };
}
