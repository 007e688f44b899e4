import Sigma from "sigma";
import type { NodeDisplayData } from "sigma/types";
import type { ExplorerState } from "../store/state.ts";
import { changedNodes, nodeLook } from "./appearance.ts";
import { distanceTo } from "./edge-geometry.ts";
import { curveOf, drawEdges, drawPill, type Viewport } from "./edge-layer.ts";
import type { Box } from "./label-placement.ts";
import { LabelLayer } from "./label-layer.ts";
import { createLayer } from "./layer.ts";
import { EntityNodeProgram, nodeColours } from "./node-program.ts";
import { buildScene, type Scene } from "./scene.ts";
import { readTheme, type CanvasTheme } from "./theme.ts";

/** What the canvas needs of the store, as zustand's vanilla store has it. */
export interface CanvasStore {
  getState: () => ExplorerState;
  subscribe: (listener: (state: ExplorerState, before: ExplorerState) => void) => () => void;
}

/** What the pointer does on the canvas. */
export interface CanvasEvents {
  hoverEntity: (key: string | undefined) => void;
  hoverRelation: (key: string | undefined) => void;
  selectEntity: (key: string) => void;
  selectRelation: (key: string) => void;
  clear: () => void;
  /** WebGL is missing or was lost: lists and text go on working. */
  unavailable: () => void;
  /** Name on the selected relation's pill. */
  relationWords: (key: string) => string;
  /** Page areas over the canvas that names keep clear of, in pixels of the container. */
  obstacles: () => readonly Box[];
}

export interface CanvasHandle {
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  /** Brings an entity into view. */
  show: (key: string) => void;
  /** Where an entity stands, in pixels of the container. */
  positionOf: (key: string) => { x: number; y: number } | undefined;
  redraw: () => void;
  kill: () => void;
}

const HOVER_DELAY = 40;
const CAMERA_TIME = 320;
const EDGE_TOLERANCE = 6;
const LEAST_RADIUS = 3;

/** Creates the one Sigma instance of the page. Reducers are set once and read the store; hover never touches React. */
export function createCanvas(
  container: HTMLElement,
  store: CanvasStore,
  events: CanvasEvents,
): CanvasHandle | undefined {
  let theme = readTheme(container);
  let scene = buildScene(store.getState().talk);
  let sigma: Sigma;
  try {
    sigma = startSigma(container, store, () => ({ scene, theme }));
  } catch {
    events.unavailable();
    return undefined;
  }
  const edgeLayer = createLayer(container, "relations", container.firstElementChild);
  const labelLayer = createLayer(container, "names", container.querySelector(".sigma-mouse"));
  const labels = new LabelLayer();
  applyColours(theme);

  const viewport = (): Viewport => {
    const { width, height } = sigma.getDimensions();
    return {
      width,
      height,
      place: (key) => {
        const data = sigma.getNodeDisplayData(key);
        if (!data) return { x: NaN, y: NaN, radius: 0 };
        const { x, y } = sigma.framedGraphToViewport(data);
        return { x, y, radius: Math.max(LEAST_RADIUS, sigma.scaleSize(data.size)) };
      },
    };
  };

  const draw = (): void => {
    const state = store.getState();
    const view = viewport();
    const edges = edgeLayer.begin(view.width, view.height);
    if (edges) drawEdges(edges, scene, state, theme, view);
    const names = labelLayer.begin(view.width, view.height);
    if (!names) return;
    labels.draw(names, scene, state, theme, view, 1 / sigma.getCamera().ratio, state.language, events.obstacles());
    const selected = state.selection.kind === "relation" ? scene.edgeByKey.get(state.selection.key) : undefined;
    if (selected) drawPill(names, selected, events.relationWords(selected.key), theme, view);
  };
  sigma.on("afterRender", draw);

  const edgeAt = (x: number, y: number): string | undefined => {
    const { visible } = store.getState();
    const view = viewport();
    let best: { key: string; distance: number } | undefined;
    for (const edge of scene.edges) {
      if (!visible.edges.has(edge.key)) continue;
      const curve = curveOf(edge, view);
      const distance = curve ? distanceTo(curve, { x, y }) : Infinity;
      if (distance <= EDGE_TOLERANCE && distance < (best?.distance ?? Infinity)) best = { key: edge.key, distance };
    }
    return best?.key;
  };
  bindPointer(sigma, container, edgeAt, events);

  const unsubscribe = store.subscribe((state, before) => {
    if (state.talk !== before.talk) {
      scene = buildScene(state.talk);
      labels.reset();
      sigma.setGraph(state.talk.graph);
      void sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      return;
    }
    if (state.theme !== before.theme) {
      theme = readTheme(container);
      applyColours(theme);
      sigma.refresh();
      return;
    }
    if (state.language !== before.language) labels.reset();
    const changed = changedNodes(scene, before, state);
    if (changed.length > 0) sigma.refresh({ partialGraph: { nodes: changed }, skipIndexation: true });
    else if (state.language !== before.language || state.hover !== before.hover || state.selection !== before.selection)
      draw();
  });

  const camera = sigma.getCamera();
  const time = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : CAMERA_TIME);
  return {
    zoomIn: () => void camera.animatedZoom({ factor: 1.5, duration: time() }),
    zoomOut: () => void camera.animatedUnzoom({ factor: 1.5, duration: time() }),
    fit: () => void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: time() }),
    show: (key) => {
      const data = sigma.getNodeDisplayData(key);
      if (!data) return;
      const { x, y } = sigma.framedGraphToViewport(data);
      const { width, height } = sigma.getDimensions();
      const inside = x > 60 && y > 60 && x < width - 60 && y < height - 60;
      if (!inside)
        void camera.animate({ x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.8) }, { duration: time() });
    },
    positionOf: (key) => {
      const data = sigma.getNodeDisplayData(key);
      return data ? sigma.framedGraphToViewport(data) : undefined;
    },
    redraw: draw,
    kill: () => {
      unsubscribe();
      sigma.kill();
      edgeLayer.remove();
      labelLayer.remove();
    },
  };
}

function startSigma(
  container: HTMLElement,
  store: CanvasStore,
  parts: () => { scene: Scene; theme: CanvasTheme },
): Sigma {
  return new Sigma(store.getState().talk.graph, container, {
    nodeProgramClasses: { entity: EntityNodeProgram },
    defaultNodeType: "entity",
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    allowInvalidContainer: true,
    zIndex: true,
    stagePadding: 56,
    minCameraRatio: 1 / 4,
    maxCameraRatio: 1 / 0.4,
    doubleClickZoomingRatio: 1,
    // Above fit nodes grow slowly, below it they shrink with the picture.
    zoomToSizeRatioFunction: (ratio) => (ratio >= 1 ? ratio : 1 / Math.min(1.25, Math.pow(1 / ratio, 0.55))),
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (key, data): Partial<NodeDisplayData> => {
      const { scene, theme } = parts();
      const node = scene.nodes.get(key);
      return node
        ? { ...data, ...nodeLook(node, store.getState(), theme), type: "entity", label: null, highlighted: false }
        : { ...data, hidden: true };
    },
    // Relations are drawn on their own layer.
    edgeReducer: () => ({ hidden: true }),
  });
}

function applyColours(theme: CanvasTheme): void {
  Object.assign(nodeColours, {
    canvas: theme.canvas,
    ink: theme.ink,
    halo: theme.markHalo,
    line: theme.markLine,
    focus: theme.focus,
  });
}

function bindPointer(
  sigma: Sigma,
  container: HTMLElement,
  edgeAt: (x: number, y: number) => string | undefined,
  events: CanvasEvents,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let overNode = false;
  const later = (run: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(run, HOVER_DELAY);
  };
  sigma.on("enterNode", ({ node }) => {
    overNode = true;
    container.style.cursor = "pointer";
    later(() => events.hoverEntity(node));
  });
  sigma.on("leaveNode", () => {
    overNode = false;
    container.style.cursor = "";
    later(() => events.hoverEntity(undefined));
  });
  sigma.on("clickNode", ({ node }) => events.selectEntity(node));
  sigma.on("clickStage", ({ event }) => {
    const edge = edgeAt(event.x, event.y);
    if (edge === undefined) events.clear();
    else events.selectRelation(edge);
  });
  sigma.on("doubleClickStage", ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.getMouseCaptor().on("mousemovebody", (event) => {
    if (overNode || (event.original instanceof MouseEvent && event.original.buttons !== 0)) return;
    later(() => {
      if (overNode) return;
      const edge = edgeAt(event.x, event.y);
      container.style.cursor = edge === undefined ? "" : "pointer";
      events.hoverRelation(edge);
    });
  });
}
