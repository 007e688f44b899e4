import { useMemo } from "react";
import type { ExplorerStore } from "../../store/create-store.ts";
import { goToPassage, select, setHover } from "../../store/view.ts";
import { useExplorer } from "../explorer-context.ts";
import type { CardPlace } from "./reader-card.tsx";

/** A word stays under the pointer this long before its card comes. */
const CARD_DELAY = 220;

/** Hover and click of the names in the text, heard by the text as a whole. */
export function useWordEvents(showCard: (place: CardPlace | undefined) => void) {
  const { store } = useExplorer();
  return useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      clearTimeout(timer);
      showCard(undefined);
      setHover(store, { kind: "none" });
      store.setState({ readingEntity: undefined });
    };
    const enter = (word: HTMLElement): void => {
      const key = entityOf(word);
      if (key === undefined) return leave();
      setHover(store, { kind: "entity", key });
      store.setState({ readingEntity: key });
      clearTimeout(timer);
      timer = setTimeout(
        () => showCard({ key, box: word.getClientRects()[0] ?? word.getBoundingClientRect() }),
        CARD_DELAY,
      );
    };
    return {
      onMouseOver: (event: React.MouseEvent) => {
        const word = wordOf(event.target);
        if (word) enter(word);
        else if (store.getState().readingEntity !== undefined) leave();
      },
      onMouseLeave: leave,
      onFocus: (event: React.FocusEvent) => {
        const key = entityOf(wordOf(event.target));
        if (key !== undefined) setHover(store, { kind: "entity", key });
      },
      onScroll: () => {
        clearTimeout(timer);
        showCard(undefined);
      },
      onClick: (event: React.MouseEvent) => {
        const word = wordOf(event.target);
        const key = entityOf(word);
        if (!word || key === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // The end of a drag over text is a selection of words, not a click on a name.
        if ((getSelection()?.toString() ?? "") !== "") return;
        choose(store, key, word);
      },
      onMouseUp: () => {
        const key = selectedEntity();
        if (key !== undefined) setHover(store, { kind: "entity", key });
      },
    };
  }, [store, showCard]);
}

/** The first click selects, a further one goes on to the next passage that mentions the entity. */
function choose(store: ExplorerStore, key: string, word: HTMLElement): void {
  const { selection, talk } = store.getState();
  const here = word.closest<HTMLElement>("[data-passage]")?.dataset["passage"];
  if (selection.kind !== "entity" || selection.key !== key) {
    // Set first, so that the reader stays where the click was.
    store.setState({ passage: here });
    return select(store, { kind: "entity", key });
  }
  const order = (id: string | undefined): number => talk.passageOrder.get(id ?? "") ?? -1;
  const ids = talk.graph.getNodeAttribute(key, "mentions").map((mention) => mention.passage);
  const sorted = [...new Set(ids)].sort((a, b) => order(a) - order(b));
  goToPassage(store, sorted.find((id) => order(id) > order(here)) ?? sorted[0]);
}

function wordOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-entity]") : null;
}

function entityOf(word: HTMLElement | null): string | undefined {
  return word?.dataset["entity"];
}

/** The entity named in the words the reader has selected. */
function selectedEntity(): string | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const root = around instanceof Element ? around : around.parentElement;
  const inside =
    root?.closest("[data-entity]") ??
    [...(root?.querySelectorAll("[data-entity]") ?? [])].find((word) => range.intersectsNode(word));
  return inside instanceof HTMLElement ? entityOf(inside) : undefined;
}
