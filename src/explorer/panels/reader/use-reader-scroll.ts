import { useEffect, useMemo, useState, type RefObject } from "react";
import type { Passage } from "../../../schema/passage.ts";
import { REDUCED_MOTION } from "../../ui/use-media.ts";
import { useExplorer, useExplorerState } from "../explorer-context.ts";
import { changeStretch, goToPassage } from "../../store/view.ts";

/**
 * Scrolls the text to the passage that was asked for, to the next mention of an entity selected on the graph, and along
 * with the talk while it is played. Returns the chunk that must be drawn for that.
 */
export function useReaderScroll(
  box: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  chunkSize: number,
): number | undefined {
  const { store } = useExplorer();
  const passage = useExplorerState((state) => state.passage);
  const asked = useExplorerState((state) => state.passageAsked);
  const places = useMemo(() => new Map(passages.map(({ id }, i) => [id, i])), [passages]);
  const [wanted, setWanted] = useState<number>();
  const place = passage === undefined ? undefined : places.get(passage);
  const chunk = place === undefined ? undefined : Math.floor(place / chunkSize);
  if (chunk !== undefined && chunk !== wanted) setWanted(chunk);
  useEffect(() => {
    const { stretch, talk } = store.getState();
    // Words outside the stretch were asked for: the talk is shown as a whole again.
    if (stretch && passage !== undefined && !places.has(passage) && talk.passageById.has(passage))
      changeStretch(store, undefined);
    // Only a new request does so; a new stretch may well leave the passage out.
  }, [asked, store]);
  useEffect(() => {
    if (passage === undefined) return;
    const element = box.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
    const calm = matchMedia(REDUCED_MOTION).matches || asked <= 1;
    // A passage longer than the window is entered at what it says of the selection.
    const isLong = element && box.current && element.clientHeight > box.current.clientHeight;
    const target = (isLong && element.querySelector("mark.cue, .mention.end, .mention.chosen")) || element;
    target?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
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
          const shown = [...new Set(ids)].filter((id) => places.has(id));
          const sorted = (shown.length > 0 ? shown : [...new Set(ids)]).sort((a, b) => place(a) - place(b));
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
    [store, places],
  );
  return wanted;
}
