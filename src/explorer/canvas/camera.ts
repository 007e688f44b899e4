import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Insets } from "./canvas-store.ts";
import { CAMERA_DURATION, cameraEasing } from "./easing.ts";
import type { Point } from "./edge-curve.ts";
import { middleOf, scaleToShow, type Framed } from "./framing.ts";
import { fitFactor, sizeFactor } from "./node-size.ts";
import type { Projection } from "./projection.ts";

/** Limits of the zoom; 1 is the whole graph fitted. */
export const MIN_ZOOM = 0.4;
export const MAX_ZOOM = 4;
/** One press of a zoom button. */
const ZOOM_STEP = 1.4;
/** Framing a few entities goes no nearer than this: their surroundings should stay in sight. */
const MAX_FRAME_ZOOM = 2;
export interface CanvasCamera {
  /** 1 at fit; 0.4–4. */
  zoom(): number;
  /** Factor of the nodes' radii, now or at another ratio of Sigma's camera. */
  sizeFactor(ratio?: number): number;
  /** Scale and offset as of now, from the camera itself rather than from the last frame. */
  projection(): Projection;
  zoomBy(factor: number, at?: Point): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(options?: { jump?: boolean }): void;
  frame(framed: readonly Framed[]): void;
  centerOn(point: Point): void;
  panBy(dx: number, dy: number): void;
  /** To be called when the container changed its size: keeps the fit or frame, or else the zoom and the middle. */
  resized(): void;
  setInsets(insets: Insets): void;
  /** What `fit` shows: the whole graph. */
  setBounds(bounds: readonly Framed[]): void;
  /** The reader drags the stage: Sigma pans, an animation under way ends. */
  dragged(): void;
  stop(): void;
}

/** Wraps Sigma's camera, whose ratio and framed coordinates depend on the window, into zoom and pixels. */
export function createCamera(sigma: Sigma, initialBounds: readonly Framed[], initialInsets: Insets): CanvasCamera {
  const camera = sigma.getCamera();
  let bounds = initialBounds;
  let insets = initialInsets;
  let fitRatio = 1;
  let fitScale = 1;
  /** What the camera shows until the reader moves it: a resized stage shows the same again. */
  let held: "all" | readonly Framed[] | undefined = "all";

  const reduced = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

  function projectionOf(cameraState: CameraState): Projection {
    const origin = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState });
    const unit = sigma.graphToViewport({ x: 1, y: 0 }, { cameraState });
    return { scale: unit.x - origin.x, x: origin.x, y: origin.y };
  }

  /** The camera that shows all of `framed` inside the insets, no nearer than `maxZoom`. */
  function stateFor(framed: readonly Framed[], maxZoom = Infinity): CameraState {
    const { width, height } = sigma.getDimensions();
    const now = camera.getState();
    const ratioByScale = now.ratio * projectionOf(now).scale;
    const roomX = width - insets.left - insets.right;
    const roomY = height - insets.top - insets.bottom;
    const ratio = clampRatio(ratioByScale / scaleToShow(framed, roomX, roomY), maxZoom);
    const at = { x: insets.left + roomX / 2, y: insets.top + roomY / 2 };
    return stateWith(middleOf(framed, ratioByScale / ratio), at, ratio);
  }

  const stateForFrame = (framed: readonly Framed[]): CameraState => stateFor(framed, MAX_FRAME_ZOOM);

  /** The camera that shows the graph's `point` at the container's `at`. */
  function stateWith(point: Point, at: Point, ratio: number): CameraState {
    const base: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio };
    const shown = sigma.graphToViewport(point, { cameraState: base });
    const from = sigma.viewportToFramedGraph(shown, { cameraState: base });
    const to = sigma.viewportToFramedGraph(at, { cameraState: base });
    return { ...base, x: base.x + from.x - to.x, y: base.y + from.y - to.y };
  }

  function clampRatio(ratio: number, maxZoom: number): number {
    return maxZoom === Infinity ? ratio : Math.min(fitRatio / MIN_ZOOM, Math.max(fitRatio / maxZoom, ratio));
  }

  function updateFit(): CameraState {
    const state = stateFor(bounds);
    fitRatio = state.ratio;
    fitScale = projectionOf(state).scale;
    camera.minRatio = fitRatio / MAX_ZOOM;
    camera.maxRatio = fitRatio / MIN_ZOOM;
    return state;
  }

  let frame = 0;

  /** Moves there in one sweep, or at once. Sigma's own animation cannot be cancelled: it would fight with the wheel. */
  function go(state: CameraState, jump = false): void {
    cancelAnimationFrame(frame);
    if (jump || reduced()) {
      camera.setState(state);
      return;
    }
    const from = camera.getState();
    const start = performance.now();
    const step = (): void => {
      const share = cameraEasing((performance.now() - start) / CAMERA_DURATION);
      const between = (a: number, b: number): number => a + (b - a) * share;
      camera.setState({
        x: between(from.x, state.x),
        y: between(from.y, state.y),
        ratio: between(from.ratio, state.ratio),
      });
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function zoomBy(factor: number, at?: Point, jump = true): void {
    const { width, height } = sigma.getDimensions();
    const ratio = camera.getBoundedRatio(camera.getState().ratio / factor);
    held = undefined;
    go(sigma.getViewportZoomedState(at ?? { x: width / 2, y: height / 2 }, ratio), jump);
  }

  return {
    zoom: () => fitRatio / camera.ratio,
    sizeFactor: (ratio = camera.ratio) => sizeFactor(fitRatio / ratio) * fitFactor(fitScale),
    projection: () => projectionOf(camera.getState()),
    zoomBy,
    zoomIn: () => zoomBy(ZOOM_STEP, undefined, false),
    zoomOut: () => zoomBy(1 / ZOOM_STEP, undefined, false),
    fit({ jump = false } = {}) {
      const state = updateFit();
      held = "all";
      go(state, jump);
    },
    frame(framed) {
      held = framed;
      go(stateForFrame(framed));
    },
    centerOn(point) {
      const { width, height } = sigma.getDimensions();
      held = undefined;
      go(stateWith(point, { x: width / 2, y: height / 2 }, camera.ratio));
    },
    panBy(dx, dy) {
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
      held = undefined;
      go({ ...camera.getState(), x: camera.x + from.x - to.x, y: camera.y + from.y - to.y }, true);
    },
    dragged() {
      held = undefined;
      cancelAnimationFrame(frame);
    },
    resized() {
      const zoom = fitRatio / camera.ratio;
      const state = updateFit();
      if (held === "all") go(state, true);
      else go(held ? stateForFrame(held) : { ...camera.getState(), ratio: fitRatio / zoom }, true);
    },
    setInsets(next) {
      insets = next;
      const state = updateFit();
      if (held === "all") go(state, true);
    },
    setBounds(next) {
      bounds = next;
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
