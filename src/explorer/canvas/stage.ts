import type Sigma from "sigma";
import { edgeDisplay, HALO_REACH, nodeDisplay, type EdgeDisplay, type NodeDisplay } from "./appearance.ts";
import { createCamera, type CanvasCamera } from "./camera.ts";
import type { CanvasCallbacks, CanvasState, CanvasWords, Insets, Rect } from "./canvas-store.ts";
import type { Framed } from "./framing.ts";
import { isSimplified, nameOf, readGraphItems, type GraphItems } from "./graph-items.ts";
import { createHitTest, type HitTest } from "./hit-test.ts";
import { createLabelLayer } from "./labels/label-layer.ts";
import type { LabelScene } from "./labels/label-scene.ts";
import { readDrawing, type Drawing } from "./picture/drawing.ts";
import { labelStyle } from "./labels/label-style.ts";
import { createTextPainter } from "./labels/text-painter.ts";
import { createLabelSchedule } from "./label-schedule.ts";
import { MAX_GROWTH } from "./node-size.ts";
import { listenToPointer, type Hit } from "./pointer.ts";
import type { DrawSettings } from "./programs/draw-settings.ts";
import { createPulse } from "./pulse.ts";
import { SHAPE_EXTENT } from "./shapes.ts";
import { createSigma } from "./sigma-instance.ts";
import { readTheme } from "./theme.ts";
import { createViewModel, type ViewModel } from "./view-model.ts";

/** One life of Sigma: from its creation to the loss of its graphics context or the end of the canvas. */
export interface Stage {
  sigma: Sigma;
  camera: CanvasCamera;
  items(): GraphItems;
  view(): ViewModel;
  /** Moves the camera to these entities; nothing where none of them is known. */
  frame(keys: Iterable<string>): void;
  /** False where the talk needs another kind of lines, and so another stage. */
  canShow(state: CanvasState): boolean;
  /** Takes a new state over and repaints what changed. */
  update(state: CanvasState, previous: CanvasState): void;
  setReserved(rects: readonly Rect[]): void;
  /** Reads the colours again and repaints everything where one changed. */
  refreshTheme(): void;
  /** Measures and paints all texts again. */
  refreshTexts(): void;
  /** The container changed its size, or the screen its resolution. */
  resize(): void;
  /** Draws a frame now, within this task, and gives its layers from the bottom up. */
  drawNow(): HTMLCanvasElement[];
  /** The same as plain data, for a vector picture. */
  drawing(): Drawing;
  kill(): void;
}

export interface StageSetup {
  root: HTMLElement;
  state: CanvasState;
  callbacks: CanvasCallbacks;
  words: CanvasWords;
  insets: Insets;
  reserved: readonly Rect[];
  onCameraChange(): void;
}

const LABEL_LAYER = "entityLabels";
/** Sigma's own text layers stay empty; shown, they would only be composed for nothing. */
const EMPTY_LAYERS = ["edgeLabels", "labels", "hovers"];

/** @throws where WebGL 2 is missing */
export function createStage(setup: StageSetup): Stage {
  const { root } = setup;
  let state = setup.state;
  let items = readGraphItems(state.talk, state.measured);
  let view = createViewModel(items, state);
  let hits: HitTest = createHitTest(items.nodes, items.edges);
  let reserved = setup.reserved;
  const settings: DrawSettings = { theme: readTheme(root), sizeFactor: 1, pulse: 1 };

  const reducers = {
    node: (key: string): NodeDisplay =>
      nodeDisplay(items.nodes.get(key)!, view.nodeLook(key), settings.theme, state.look?.color),
    edge: (key: string): EdgeDisplay => {
      const edge = items.edges.get(key)!;
      const ends = {
        source: items.nodes.get(edge.source)!,
        target: items.nodes.get(edge.target)!,
        sourceLook: view.nodeLook(edge.source),
        targetLook: view.nodeLook(edge.target),
      };
      return edgeDisplay(edge, view.edgeState(key), ends, settings.theme);
    },
  };
  // Sigma asks for sizes while it is being made, before there is a camera to ask.
  const cameras: CanvasCamera[] = [];
  const factorOf = (ratio: number): number => cameras[0]?.sizeFactor(ratio) ?? 1;
  const sigma = createSigma(root, state.talk.graph, reducers, settings, {
    sizeFactorOf: factorOf,
    simplified: items.simplified,
  });
  const camera = createCamera(sigma, boundsOf(items), setup.insets);
  cameras.push(camera);

  sigma.createCanvasContext(LABEL_LAYER, { beforeLayer: "mouse" } as never);
  // Sigma gives a layer its size only when it resizes.
  sigma.resize(true);
  const layers = sigma.getCanvases();
  for (const name of EMPTY_LAYERS) layers[name]!.style.display = "none";
  const painter = createTextPainter(settings.theme, devicePixelRatio);
  const labels = createLabelLayer(items, painter);
  const context = layers[LABEL_LAYER]!.getContext("2d")!;

  function scene(): LabelScene {
    const { width, height } = sigma.getDimensions();
    return {
      items,
      state,
      view,
      projection: camera.projection(),
      sizeFactor: camera.sizeFactor(),
      zoom: camera.zoom(),
      width,
      height,
      reserved,
      words: setup.words,
    };
  }

  const schedule = createLabelSchedule({
    place: (now) => labels.place(scene(), now),
    draw: (now) => {
      const shown = scene();
      context.clearRect(0, 0, shown.width, shown.height);
      return labels.draw(context, shown, settings.theme, now);
    },
  });
  const pulse = createPulse((progress) => {
    settings.pulse = progress;
    sigma.scheduleRender();
  });

  let shownCamera = "";
  sigma.on("beforeRender", () => {
    settings.sizeFactor = camera.sizeFactor();
  });
  sigma.on("afterRender", () => {
    const { width, height } = sigma.getDimensions();
    const { scale, x, y } = camera.projection();
    const now = `${scale} ${x} ${y} ${width} ${height}`;
    const moved = now !== shownCamera;
    shownCamera = now;
    schedule.frame(moved);
    if (moved) setup.onCameraChange();
  });

  function hitTest(point: { x: number; y: number }, target: number): Hit {
    const current = {
      projection: camera.projection(),
      sizeFactor: camera.sizeFactor(),
      target,
      isNodeShown: (key: string) => !view.nodeLook(key).hidden,
      isEdgeShown: (key: string) => view.edgeState(key) !== "hidden",
    };
    const node = hits.node(point, current);
    if (node !== null) return { kind: "entity", key: node };
    const edge = items.simplified ? null : hits.edge(point, current);
    return edge === null ? { kind: "none", key: null } : { kind: "relation", key: edge };
  }

  const stopListening = listenToPointer(sigma, camera, setup.callbacks, hitTest, (hit) => {
    root.style.cursor = hit.kind === "none" ? "" : "pointer";
  });

  function setItems(): void {
    items = readGraphItems(state.talk, state.measured);
    view = createViewModel(items, state);
    hits = createHitTest(items.nodes, items.edges);
    labels.setItems(items);
  }

  function repaintAll(): void {
    const partialGraph = { nodes: [...items.nodes.keys()], edges: [...items.edges.keys()] };
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  }

  function setTalk(): void {
    setItems();
    sigma.setGraph(state.talk.graph);
    camera.setBounds(boundsOf(items));
    camera.fit({ jump: true });
  }

  function update(next: CanvasState, previous: CanvasState): void {
    state = next;
    if (next.talk !== previous.talk) setTalk();
    else if (next.measured !== previous.measured) setItems();
    if (next.measured !== previous.measured || next.look?.color !== previous.look?.color) repaintAll();
    const changed = view.update(next);
    if (changed.nodes.length > 0 || changed.edges.length > 0) {
      sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
    }
    if (LABEL_FIELDS.some((field) => next[field] !== previous[field])) schedule.invalidate();
    if (next.readingEntity !== previous.readingEntity && next.readingEntity !== undefined) pulse.start();
  }

  /** The node at its largest with its halo, and its name above or below it: beside it a line may be in the way. */
  function framedOf(key: string): Framed | undefined {
    const node = items.nodes.get(key);
    if (!node) return undefined;
    const outline = node.size * MAX_GROWTH * SHAPE_EXTENT[node.type] + HALO_REACH;
    const { width } = painter.measure(nameOf(node, state.language), labelStyle(node.importance, true));
    const half = Math.min(MAX_LABEL_ROOM, width / 2);
    return { x: node.x, y: node.y, roomX: Math.max(outline, half), roomY: outline };
  }

  function refreshTexts(): void {
    painter.reset(settings.theme, devicePixelRatio);
    schedule.invalidate();
  }

  const measureRoot = (): string => `${root.clientWidth} ${root.clientHeight} ${devicePixelRatio}`;
  let drawnSize = measureRoot();
  let drawnRatio = devicePixelRatio;

  camera.fit({ jump: true });
  return {
    sigma,
    camera,
    items: () => items,
    view: () => view,
    frame(keys) {
      const framed = [...keys].flatMap((key) => framedOf(key) ?? []);
      if (framed.length > 0) camera.frame(framed);
    },
    canShow: ({ talk }) => isSimplified(talk) === items.simplified,
    update,
    setReserved(rects) {
      reserved = rects;
      schedule.invalidate();
    },
    refreshTheme() {
      const theme = readTheme(root);
      if (JSON.stringify(theme) === JSON.stringify(settings.theme)) return;
      settings.theme = theme;
      refreshTexts();
      repaintAll();
    },
    refreshTexts,
    resize() {
      if (measureRoot() === drawnSize) return;
      drawnSize = measureRoot();
      if (drawnRatio !== devicePixelRatio) refreshTexts();
      drawnRatio = devicePixelRatio;
      sigma.resize(true);
      camera.resized();
      schedule.invalidate();
      // At once: a canvas is empty once its size has changed.
      sigma.refresh({ partialGraph: {}, skipIndexation: true });
    },
    drawNow() {
      schedule.invalidate();
      sigma.refresh({ partialGraph: {}, skipIndexation: true });
      schedule.finish();
      return ["edges", "nodes", "hoverNodes", LABEL_LAYER].flatMap((name) => layers[name] ?? []);
    },
    drawing() {
      schedule.finish();
      return readDrawing(scene(), settings.theme, labels.list(scene()));
    },
    kill() {
      stopListening();
      schedule.stop();
      pulse.stop();
      camera.stop();
      sigma.kill();
    },
  };
}

/** Fields of the state that decide which texts stand on the canvas. */
const LABEL_FIELDS = [
  "talk",
  "language",
  "selection",
  "hover",
  "focused",
  "visible",
  "emphasis",
  "readingEntity",
  "shownPath",
  "pinned",
  "measured",
] as const satisfies readonly (keyof CanvasState)[];

/** Room round the nodes of the whole graph, in pixels. */
const NODE_MARGIN = 24;
/** And most of what a name may ask of the stage to each side, when a few entities are framed. */
const MAX_LABEL_ROOM = 60;

function boundsOf({ nodes }: GraphItems): readonly Framed[] {
  const room = { roomX: NODE_MARGIN, roomY: NODE_MARGIN };
  return nodes.size === 0
    ? [{ x: 0.5, y: 0.5, ...room }]
    : Array.from(nodes.values(), ({ x, y }) => ({ x, y, ...room }));
}
