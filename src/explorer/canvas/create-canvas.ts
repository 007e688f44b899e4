import type { CanvasCallbacks, CanvasOptions, CanvasStore, CanvasWords, Insets, Rect } from "./canvas-store.ts";
import type { NodeItem } from "./graph-items.ts";
import { nodeRadius } from "./node-size.ts";
import { composePicture } from "./picture/compose-picture.ts";
import type { Drawing } from "./picture/drawing.ts";
import { project } from "./projection.ts";
import { releaseContexts } from "./sigma-instance.ts";
import { createStage, type Stage } from "./stage.ts";
import { readTheme } from "./theme.ts";
import { watchEnvironment } from "./watch-environment.ts";

/** A node as the page's mirror needs it; pixels from the container's top left corner. */
export interface VisibleNode {
  key: string;
  x: number;
  y: number;
  radius: number;
}

export interface CanvasHandle {
  /** False where WebGL is missing or lost; every method may still be called and does nothing. */
  readonly available: boolean;
  /** True where the graph has too many relations for curves: lines are straight and plain. */
  readonly simplified: boolean;
  zoomIn(): void;
  zoomOut(): void;
  /** Shows the whole graph. */
  fit(): void;
  /** Shows these entities with some surroundings. */
  frame(keys: Iterable<string>): void;
  centerOn(key: string): void;
  /** Moves just enough to bring an entity into the stage; nothing where it is there already. */
  reveal(key: string): void;
  /** 1 at fit, 0.4–4. */
  zoom(): number;
  /** Where a node stands now; undefined for an unknown key. */
  screenPositionOf(key: string): VisibleNode | undefined;
  /** The nodes inside the stage that no filter hides, line by line, left to right. */
  visibleNodes(): VisibleNode[];
  /** Where labels must not stand, because something floats there. */
  setReserved(rects: readonly Rect[]): void;
  setInsets(insets: Partial<Insets>): void;
  /** Reads the page's colours and fonts again. It does so by itself when `data-theme` on the root or a preference changes. */
  refreshTheme(): void;
  /** Called after each frame that moved the camera; returns the function that ends it. */
  onCameraChange(listener: () => void): () => void;
  /** The stage as it is now, with `scale` device pixels a CSS pixel; null where there is none. */
  toPicture(scale?: number): HTMLCanvasElement | null;
  /** The stage as it is now, as plain data; null where there is none. */
  toDrawing(): Drawing | null;
  /** Ends everything and gives the graphics contexts back. May be called twice. */
  kill(): void;
}

const DEFAULT_INSETS: Insets = { top: 12, right: 12, bottom: 36, left: 12 };
const PLAIN_WORDS: CanvasWords = {
  relation: (type) => type.replaceAll("_", " "),
  pair: (first, second) => `${first} & ${second}`,
};
/** A line of the reading order of nodes, in pixels. */
const ROW = 40;
/** A revealed entity stands at least this far inside the stage. */
const REVEAL_MARGIN = 48;

/**
 * The one owner of Sigma: draws the graph of `store` into `container`, which must have a size, and tells `callbacks` what
 * the reader does there. Where WebGL is missing it throws nothing: `onAvailable(false)` is called, before this returns.
 */
export function createCanvas(
  container: HTMLElement,
  store: CanvasStore,
  callbacks: CanvasCallbacks,
  { words = PLAIN_WORDS, insets: givenInsets }: CanvasOptions = {},
): CanvasHandle {
  const root = document.createElement("div");
  root.className = "graph-canvas";
  root.ariaHidden = "true";
  Object.assign(root.style, { position: "absolute", inset: "0", overflow: "hidden" });
  if (getComputedStyle(container).position === "static") container.style.position = "relative";
  container.append(root);

  const listeners = new Set<() => void>();
  let insets: Insets = { ...DEFAULT_INSETS, ...givenInsets };
  let reserved: readonly Rect[] = [];
  let stage: Stage | undefined;
  let lost = false;
  let killed = false;

  function open(): void {
    try {
      stage = createStage({
        root,
        state: store.getState(),
        callbacks,
        words,
        insets,
        reserved,
        onCameraChange: () => listeners.forEach((listener) => listener()),
      });
    } catch {
      stage = undefined;
      releaseContexts(root);
    }
    callbacks.onAvailable?.(stage !== undefined);
  }

  const onLost = (event: Event): void => {
    // Without this the browser never restores the context.
    event.preventDefault();
    if (lost) return;
    lost = true;
    root.style.visibility = "hidden";
    callbacks.onAvailable?.(false);
  };
  const onRestored = (): void => {
    if (!lost || killed) return;
    lost = false;
    const view = stage?.sigma.getCamera().getState();
    stage?.kill();
    root.style.visibility = "";
    open();
    if (view) stage?.sigma.getCamera().setState(view);
  };
  root.addEventListener("webglcontextlost", onLost, true);
  root.addEventListener("webglcontextrestored", onRestored, true);

  open();
  const unsubscribe = store.subscribe((state, previous) => {
    if (!stage || stage.canShow(state)) stage?.update(state, previous);
    else {
      stage.kill();
      open();
    }
  });
  const unwatch = watchEnvironment(container, {
    onLook: () => stage?.refreshTheme(),
    onFonts: () => stage?.refreshTexts(),
    onSize: () => stage?.resize(),
    onResolution: () => stage?.resize(),
  });

  const nodeOf = (key: string): NodeItem | undefined => stage?.items().nodes.get(key);

  function positions(nodes: Iterable<NodeItem>): VisibleNode[] {
    if (!stage) return [];
    const projection = stage.camera.projection();
    const factor = stage.camera.sizeFactor();
    return [...nodes].map((node) => ({
      key: node.key,
      ...project(projection, node),
      radius: nodeRadius(node.size, factor),
    }));
  }

  return {
    get available() {
      return stage !== undefined && !lost;
    },
    get simplified() {
      return stage?.items().simplified ?? false;
    },
    zoomIn: () => stage?.camera.zoomIn(),
    zoomOut: () => stage?.camera.zoomOut(),
    fit: () => stage?.camera.fit(),
    frame: (keys) => stage?.frame(keys),
    centerOn(key) {
      const node = nodeOf(key);
      if (node) stage?.camera.centerOn(node);
    },
    reveal(key) {
      const node = nodeOf(key);
      if (!node || !stage) return;
      const { x, y } = project(stage.camera.projection(), node);
      const { width, height } = stage.sigma.getDimensions();
      const inside = x > REVEAL_MARGIN && y > REVEAL_MARGIN && x < width - REVEAL_MARGIN && y < height - REVEAL_MARGIN;
      if (!inside) stage.camera.centerOn(node);
    },
    zoom: () => stage?.camera.zoom() ?? 1,
    screenPositionOf: (key) => positions([nodeOf(key)].flatMap((node) => node ?? []))[0],
    visibleNodes() {
      if (!stage) return [];
      const view = stage.view();
      const { width, height } = stage.sigma.getDimensions();
      const shown = [...stage.items().nodes.values()].filter(({ key }) => !view.nodeLook(key).hidden);
      const row = ({ y }: VisibleNode): number => Math.floor(y / ROW);
      return positions(shown)
        .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)
        .sort((a, b) => row(a) - row(b) || a.x - b.x || (a.key < b.key ? -1 : 1));
    },
    setReserved(rects) {
      reserved = rects;
      stage?.setReserved(rects);
    },
    setInsets(next) {
      insets = { ...insets, ...next };
      stage?.camera.setInsets(insets);
    },
    refreshTheme: () => stage?.refreshTheme(),
    onCameraChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toPicture(scale = devicePixelRatio) {
      if (!stage || lost) return null;
      const { width, height } = stage.sigma.getDimensions();
      return composePicture(stage.drawNow(), { width, height, scale, background: readTheme(root).canvas });
    },
    toDrawing: () => (stage && !lost ? stage.drawing() : null),
    kill() {
      if (killed) return;
      killed = true;
      unsubscribe();
      unwatch();
      listeners.clear();
      stage?.kill();
      stage = undefined;
      root.remove();
    },
  };
}
