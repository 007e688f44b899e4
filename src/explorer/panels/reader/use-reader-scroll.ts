import { useEffect, useState, type RefObject } from "react";
import { REDUCED_MOTION } from "../../ui/use-media.ts";
import { useExplorer, useExplorerState } from "../explorer-context.ts";
import { goToPassage } from "../../store/view.ts";

/**
 * Scrolls the text to the passage that was asked for, to the next mention of an entity selected on the graph, and along
 * with the talk while it is played. Returns the chunk that must be drawn for that.
 */
export function useReaderScroll(box: RefObject<HTMLElement | null>, chunkSize: number): number | undefined {
  const { store } = useExplorer();
  const passage = useExplorerState((state) => state.passage);
  const asked = useExplorerState((state) => state.passageAsked);
  const order = useExplorerState((state) => state.talk.passageOrder);
  const [wanted, setWanted] = useState<number>();
  const place = passage === undefined ? undefined : order.get(passage);
  const chunk = place === undefined ? undefined : Math.floor(place / chunkSize);
  if (chunk !== undefined && chunk !== wanted) setWanted(chunk);
  useEffect(() => {
    if (passage === undefined) return;
    const element = box.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
    const calm = matchMedia(REDUCED_MOTION).matches || asked <= 1;
    element?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    // Only a new request scrolls: the passage alone may change by a click in the text.
  }, [asked, box]);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { selection, talk, onScreen, axis, playhead, following } = state;
        if (selection !== before.selection && selection.kind !== "none") {
          const ids = (
            selection.kind === "entity"
              ? talk.graph.getNodeAttribute(selection.key, "mentions")
              : talk.graph.getEdgeAttribute(selection.key, "evidence")
          ).map((spoken) => spoken.passage);
          const place = (id: string): number => talk.passageOrder.get(id) ?? 0;
          const sorted = [...new Set(ids)].sort((a, b) => place(a) - place(b));
          const first = place(onScreen?.[0] ?? "");
          // What is on screen already needs no scrolling.
          if (sorted.some((id) => onScreen?.includes(id))) return;
          goToPassage(store, sorted.find((id) => place(id) >= first) ?? sorted[0]);
        }
        if (playhead !== undefined && playhead !== before.playhead && following) {
          const spoken = axis.passageAt(playhead)?.id;
          if (spoken !== undefined && spoken !== state.passage) goToPassage(store, spoken);
        }
      }),
    [store],
  );
  return wanted;
}
