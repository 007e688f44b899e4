import type { Rect } from "./canvas/canvas-store.ts";
import { createCanvas, type CanvasHandle } from "./canvas/create-canvas.ts";
import { messagesFor } from "./i18n/messages.ts";
import type { ExplorerStore } from "./store/create-store.ts";
import type { ExplorerState } from "./store/state.ts";
import { select, setHover } from "./store/view.ts";

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
      onSelectEntity: (key) => selectOnStage(store, key),
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
  const watcher = new ResizeObserver(() => {
    keepClear();
    // Another panel, another stage: what was framed is framed anew.
    if (Math.abs(container.clientWidth - width) > 40) reframe(handle, store.getState());
    width = container.clientWidth;
  });
  watcher.observe(container);
  keepClear();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selection !== before.selection || state.mode !== before.mode) requestAnimationFrame(keepClear);
    if (state.shownPath !== before.shownPath && state.shownPath) handle.frame(state.shownPath.nodes);
    else if (state.selection !== before.selection) reveal(handle, state);
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

function reframe(handle: CanvasHandle, { shownPath, mode, emphasis, onScreen }: ExplorerState): void {
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
