import Graph from "graphology";
import Sigma from "sigma";
import type { CanvasCallbacks, CanvasState } from "../../src/explorer/canvas/canvas-store.ts";
import { createCanvas, type CanvasHandle } from "../../src/explorer/canvas/create-canvas.ts";
import { buildTalkGraph, type EntityGraph, type TalkGraph } from "../../src/graph/talk-graph.ts";
import type { GraphFile } from "../../src/schema/graph-file.ts";
import { canvasTalk } from "../unit/explorer/canvas/canvas-talk.ts";
import { countLeft, type Left } from "./canvas-leaks.ts";
import { ENTITY_TYPES, RELATION_TYPES } from "../../src/schema/ontology.ts";

/** Runs inside the browser: mounts the canvas or a bare Sigma and measures frames. Reached as `window.harness`. */

export interface Mounted {
  handle: CanvasHandle;
  /** Every callback with its arguments, in order. */
  calls: unknown[][];
  set(part: Partial<CanvasState>): void;
}

function stage(): HTMLElement {
  return document.querySelector<HTMLElement>("#stage")!;
}

function mount(talk: TalkGraph, part: Partial<CanvasState> = {}): Mounted {
  let state: CanvasState = {
    talk,
    language: "zh",
    theme: "light",
    selection: { kind: "none" },
    hover: { kind: "none" },
    focused: undefined,
    visible: { nodes: new Set(talk.graph.nodes()), edges: new Set(talk.graph.edges()) },
    emphasis: undefined,
    ...part,
  };
  const listeners = new Set<(state: CanvasState, previous: CanvasState) => void>();
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args]);
  const callbacks: CanvasCallbacks = {
    onHoverEntity: note("hoverEntity"),
    onHoverRelation: note("hoverRelation"),
    onSelectEntity: note("selectEntity"),
    onSelectRelation: note("selectRelation"),
    onClear: note("clear"),
    onAvailable: note("available"),
  };
  const store = {
    getState: () => state,
    subscribe: (listener: (state: CanvasState, previous: CanvasState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const handle = createCanvas(stage(), store, callbacks);
  const set = (next: Partial<CanvasState>): void => {
    const previous = state;
    state = { ...state, ...next };
    for (const listener of listeners) listener(state, previous);
  };
  return { handle, calls, set };
}

/** A graph of any size, the same for the same numbers: nodes in a disc, lines mostly between neighbours. */
function syntheticTalk(nodes: number, edges: number): TalkGraph {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const graph = new Graph({ type: "mixed", multi: true, allowSelfLoops: false }) as unknown as EntityGraph;
  const side = Math.sqrt(nodes) * 24;
  for (let i = 0; i < nodes; i++) {
    const mentions = 1 + Math.floor(1 / (0.02 + random()));
    graph.addNode(`e:${i}`, {
      label: `名 ${i}`,
      entityType: ENTITY_TYPES[i % ENTITY_TYPES.length]!,
      names: {},
      aliases: [],
      mentions: Array.from({ length: mentions }, () => ({ passage: "p", start: 0, end: 1 })),
      confidence: 1,
      source: "lexicon",
      salience: 0,
      x: random() * side,
      y: random() * side,
      size: Math.min(24, 3.6 + 2.05 * Math.sqrt(mentions)),
      community: i % 20,
    });
  }
  for (let i = 0; i < edges; i++) {
    const source = Math.floor(random() * nodes);
    const target = (source + 1 + Math.floor(random() * 40)) % nodes;
    graph.addDirectedEdgeWithKey(`r:${i}`, `e:${source}`, `e:${target}`, {
      relationType: RELATION_TYPES[i % (RELATION_TYPES.length - 1)]!,
      confidence: 1,
      weight: 1,
      evidence: [
        {
          passage: "p",
          start: 0,
          end: 1,
          sourceAnchor: { start: 0, end: 1 },
          targetAnchor: { start: 0, end: 1 },
          rule: "bench",
          status: "stated",
          modality: [],
        },
      ],
    });
  }
  return { graph } as TalkGraph;
}

/** Sigma as its documentation starts it, on the same graph: circles, straight lines, labels. */
function mountBare(talk: TalkGraph) {
  return new Sigma(talk.graph, stage(), { allowInvalidContainer: true });
}

/** Frames that are not counted. */
const WARM_UP = 2;

/** Pans by the camera that `pan` moves, a step a frame, and gives the mean time of a frame in milliseconds. */
async function timeFrames(pan: (step: number) => void, frames: number): Promise<number> {
  for (let i = 0; i < WARM_UP; i++) await nextFrame(() => pan(i));
  const start = performance.now();
  for (let i = 0; i < frames; i++) await nextFrame(() => pan(i));
  return (performance.now() - start) / frames;
}

function nextFrame(work: () => void): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      work();
      resolve();
    }),
  );
}

/** Moves Sigma's camera in a small circle. */
function panSigma(sigma: Pick<Sigma, "getCamera">): (step: number) => void {
  const camera = sigma.getCamera();
  const { x, y } = camera.getState();
  return (step) => camera.setState({ x: x + 0.05 * Math.sin(step / 9), y: y + 0.05 * Math.cos(step / 9) });
}

async function panBare(talk: TalkGraph, frames: number): Promise<number> {
  const sigma = mountBare(talk);
  const time = await timeFrames(panSigma(sigma), frames);
  sigma.kill();
  return time;
}

async function panCanvas(talk: TalkGraph, frames: number): Promise<number> {
  const { handle } = mount(talk);
  // The canvas hides its Sigma: it is moved as a hand would, by dragging.
  const surface = stage().querySelector(".sigma-mouse")!;
  const drag = (type: string, step: number): void => {
    const [x, y] = [400 + 30 * Math.sin(step / 9), 300 + 30 * Math.cos(step / 9)];
    const target = type === "mousedown" ? surface : document;
    target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, button: 0, buttons: 1, bubbles: true }));
  };
  drag("mousedown", 0);
  const time = await timeFrames((step) => drag("mousemove", step), frames);
  drag("mouseup", 0);
  handle.kill();
  return time;
}

/** Time from nothing to the first frame on the screen, in milliseconds. */
async function firstDraw(open: () => { kill(): void }): Promise<number> {
  const start = performance.now();
  const opened = open();
  await nextFrame(() => undefined);
  await nextFrame(() => undefined);
  // Reading a pixel waits until the graphics process has really drawn.
  for (const canvas of stage().querySelectorAll("canvas")) {
    const gl = canvas.getContext("webgl2");
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  const time = performance.now() - start;
  opened.kill();
  return time;
}

/** What opening and closing the canvas that often leaves behind. Changes the page's own methods: use it last. */
function openAndClose(times: number): Promise<Left> {
  const talk = syntheticTalk(20, 10);
  return countLeft(stage(), times, () => mount(talk).handle);
}

const harness = {
  stage,
  mount,
  mountBare,
  syntheticTalk,
  placedTalk: canvasTalk,
  openAndClose,
  panBare,
  panCanvas,
  firstBare: (talk: TalkGraph) => firstDraw(() => mountBare(talk)),
  firstCanvas: (talk: TalkGraph) => firstDraw(() => mount(talk).handle),
  loadTalk: (file: GraphFile) => buildTalkGraph(file),
};
export type Harness = typeof harness;

Object.assign(window, { harness });
document.documentElement.dataset["ready"] = "yes";
