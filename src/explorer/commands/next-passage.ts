import type { ExplorerStore } from "../store/create-store.ts";
import { passagesWithin } from "../store/stretch.ts";
import { goToPassage } from "../store/view.ts";

/** Goes to the next or previous passage that speaks of the selection; without one, to the next passage of all. */
export function nextPassage(store: ExplorerStore, step: 1 | -1): void {
  const { talk, axis, stretch, selection, passage, onScreen } = store.getState();
  const within = new Set(passagesWithin(talk.passages, axis, stretch).map(({ id }) => id));
  const ids =
    selection.kind === "entity"
      ? talk.graph.getNodeAttribute(selection.key, "mentions").map((mention) => mention.passage)
      : selection.kind === "relation"
        ? talk.graph.getEdgeAttribute(selection.key, "evidence").map((item) => item.passage)
        : talk.passages.map(({ id }) => id);
  const order = (id: string): number => talk.passageOrder.get(id) ?? 0;
  const list = [...new Set(ids)].filter((id) => within.has(id)).sort((a, b) => order(a) - order(b));
  const at = passage ?? onScreen?.[0];
  const here = at === undefined ? -1 : order(at);
  const next = step > 0 ? list.find((id) => order(id) > here) : list.findLast((id) => order(id) < here);
  // At the end it goes round.
  goToPassage(store, next ?? (step > 0 ? list[0] : list.at(-1)));
}
