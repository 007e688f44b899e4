import type { ExplorerStore } from "../store/create-store.ts";
import { changeStretch, select, setPlayhead } from "../store/view.ts";

/** One step back: what lies over the page, then playing, then the selection, then the stretch of the talk. */
export function stepBack(store: ExplorerStore): void {
  const { overlay, playhead, selection, stretch } = store.getState();
  if (overlay !== undefined) store.setState({ overlay: undefined });
  else if (playhead !== undefined) setPlayhead(store, undefined);
  else if (selection.kind !== "none") select(store, { kind: "none" });
  else if (stretch !== undefined) changeStretch(store, undefined);
}
