import type { Rect } from "./canvas/canvas-store.ts";
import { createCanvas, type CanvasHandle } from "./canvas/create-canvas.ts";
import { messagesFor } from "./i18n/messages.ts";
import { toggleExpanded } from "./store/by-hand.ts";
import type { ExplorerStore } from "./store/create-store.ts";
import type { ExplorerState } from "./store/state.ts";
import { select, setHover } from "./store/view.ts";
import { PHONE } from "./ui/use-media.ts";

/** What the phone's sheet leaves of the stage: a strip of it when low, 44 % of the window when something is selected. */
const LOW_SHEET = 110;
const HALF_SHEET = 0.44;

/** A reader scrolls all the time: the camera follows once they pause. */
const FOLLOW_DELAY = 250;

/** Puts the canvas on its stage and lets the camera follow the view. */
export function mountStage(
  container: HTMLElement,
  store: ExplorerStore,
  onAvailable: (available: boolean) => void,
): { handle: CanvasHandle; unmount: () => void } {
  const handle = createCanvas(
    container,
    store,
    {
      onHoverEntity: (key) => setHover(store, key === null ? { kind: "none" } : { kind: "entity", key, onStage: true }),
      onHoverRelation: (key) =>
        setHover(store, key === null ? { kind: "none" } : { kind: "relation", key, onStage: true }),
      onSelectEntity: (key, { additive }) =>
        additive && store.getState().selection.kind === "entity"
          ? toggleExpanded(store, key)
          : selectOnStage(store, key),
      onSelectRelation: (key) => select(store, { kind: "relation", key }),
      onClear: () => select(store, { kind: "none" }),
      onAvailable,
    },
    {
      words: {
        relation: (type, language) => messagesFor(language).relation[type],
        pair: (first, second, language) => messagesFor(language).stage.pair(first, second),
      },
    },
  );
  const keepClear = (): void => handle.setReserved(floatingParts(container));
  let width = container.clientWidth;
  const phone = matchMedia(PHONE);
  makeRoom(handle, store.getState(), phone.matches);
  const watcher = new ResizeObserver(() => {
    keepClear();
    makeRoom(handle, store.getState(), phone.matches);
    // Another panel, another stage: what was framed is framed anew.
    if (Math.abs(container.clientWidth - width) > 40) reframe(handle, store.getState());
    width = container.clientWidth;
  });
  watcher.observe(container);
  keepClear();
  // A link may open on a selection already.
  if (phone.matches && store.getState().selection.kind !== "none") frameSelection(handle, store.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selection !== before.selection || state.mode !== before.mode) requestAnimationFrame(keepClear);
    if (state.shownPath !== before.shownPath && state.shownPath) handle.frame(state.shownPath.nodes);
    else if (state.selection !== before.selection) {
      makeRoom(handle, state, phone.matches);
      if (phone.matches) frameSelection(handle, state);
      else reveal(handle, state);
    }
    if (state.focused !== before.focused && state.focused !== undefined) handle.reveal(state.focused);
    if (
      state.mode === "read" &&
      state.following &&
      state.onScreen &&
      state.emphasis !== before.emphasis &&
      state.emphasis
    ) {
      clearTimeout(timer);
      const lit = state.emphasis.nodes;
      timer = setTimeout(() => handle.frame(lit), FOLLOW_DELAY);
    }
  });
  return {
    handle,
    unmount: () => {
      clearTimeout(timer);
      unsubscribe();
      watcher.disconnect();
      handle.kill();
    },
  };
}

/** A second click on the same entity lets it go; in the reader it goes on to the next mention instead. */
function selectOnStage(store: ExplorerStore, key: string): void {
  const { selection, mode } = store.getState();
  const again = selection.kind === "entity" && selection.key === key;
  select(store, again && mode !== "read" ? { kind: "none" } : { kind: "entity", key });
}

/** On a phone the sheet lies over the stage: what is shown keeps above it. */
function makeRoom(handle: CanvasHandle, { selection }: ExplorerState, phone: boolean): void {
  if (!phone) return;
  handle.setInsets({ top: 60, bottom: selection.kind === "none" ? LOW_SHEET : HALF_SHEET * innerHeight + 8 });
}

function frameSelection(handle: CanvasHandle, { selection, emphasis, talk }: ExplorerState): void {
  if (selection.kind === "relation") handle.frame(talk.graph.extremities(selection.key));
  else if (selection.kind === "entity" && emphasis) handle.frame(emphasis.nodes);
  else handle.fit();
}

function reframe(handle: CanvasHandle, state: ExplorerState): void {
  const { shownPath, mode, emphasis, onScreen } = state;
  if (shownPath) handle.frame(shownPath.nodes);
  else if (mode === "read" && onScreen && emphasis && emphasis.nodes.size > 0) handle.frame(emphasis.nodes);
  else handle.fit();
}

/** The camera moves only when what was chosen stands outside the stage or at its very edge. */
function reveal(handle: CanvasHandle, { selection, talk }: ExplorerState): void {
  if (selection.kind === "entity") handle.reveal(selection.key);
  if (selection.kind === "relation") for (const end of talk.graph.extremities(selection.key)) handle.reveal(end);
}

/** Floating parts over the canvas, so that names keep clear of them. */
function floatingParts(container: HTMLElement): Rect[] {
  const frame = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll("[data-obstacle]") ?? [])].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return width === 0 ? [] : [{ x: left - frame.left, y: top - frame.top, width, height }];
  });
}
