import { useMemo } from "react";
import type { ExplorerStore } from "../../store/create-store.ts";
import { goToPassage, select, setHover } from "../../store/view.ts";
import { useExplorer } from "../explorer-context.ts";
import type { CardPlace } from "./reader-card.tsx";
import { keepingSelection, selectedWords } from "./selected-words.ts";

/** A word stays under the pointer this long before its card comes. */
const CARD_DELAY = 220;

/** Hover and click of the names in the text, heard by the text as a whole. */
export function useWordEvents(showCard: (place: CardPlace | undefined) => void) {
  const { store } = useExplorer();
  return useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** The name clicked on, until a click of its own follows. */
    let clicked: HTMLElement | undefined;
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
        clicked = word;
        choose(store, key, word);
      },
      onPointerDown: makeSelectable,
      onMouseDown: (event: React.MouseEvent) => {
        if (event.detail < 2) clicked = undefined;
      },
      onMouseUp: (event: React.MouseEvent) => {
        // The first click may have moved the lines: the second one means the same name.
        if (event.detail === 2 && clicked?.isConnected) getSelection()?.selectAllChildren(clicked);
        followSelection(store);
      },
      onKeyUp: (event: React.KeyboardEvent) => {
        if (event.key === "Shift") followSelection(store);
      },
    };
  }, [store, showCard]);
}

/** The first click selects, a further one goes on to the next passage that mentions the entity. */
function choose(store: ExplorerStore, key: string, word: HTMLElement): void {
  const { selection, talk } = store.getState();
  const here = passageOf(word);
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

/** Browsers start no selection inside a link: while the button is down over a name, it is none. */
function makeSelectable(event: React.PointerEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[data-entity]") : null;
  const address = link?.getAttribute("href");
  if (!link || address === null || address === undefined) return;
  if (event.pointerType !== "mouse" || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  link.removeAttribute("href");
  const ended = new AbortController();
  const restore = (): void => {
    link.setAttribute("href", address);
    ended.abort();
  };
  const options = { capture: true, signal: ended.signal };
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, restore, options);
}

function wordOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-entity]") : null;
}

function entityOf(word: HTMLElement | null): string | undefined {
  return word?.dataset["entity"];
}

/** Words that name an entity select it; words that only touch a name point at it. */
function followSelection(store: ExplorerStore): void {
  const words = selectedWords(store.getState().talk);
  if (!words) return;
  const { range, named, touched } = words;
  if (named === undefined) {
    if (touched !== undefined) setHover(store, { kind: "entity", key: touched });
    return;
  }
  const { selection } = store.getState();
  if (selection.kind === "entity" && selection.key === named) return;
  keepingSelection(range, () => {
    store.setState({ passage: passageOf(range.startContainer) });
    select(store, { kind: "entity", key: named });
  });
}

function passageOf(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-passage]")?.dataset["passage"];
}
