import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Insets } from "./canvas-store.ts";
import { CAMERA_DURATION, cameraEasing } from "./easing.ts";
import type { Point } from "./edge-curve.ts";
import { fitFactor, sizeFactor } from "./node-size.ts";
import type { Projection } from "./projection.ts";

/** Limits of the zoom; 1 is the whole graph fitted. */
export const MIN_ZOOM = 0.4;
export const MAX_ZOOM = 4;
/** One press of a zoom button. */
const ZOOM_STEP = 1.4;
/** Framing a few entities goes no nearer than this: their surroundings should stay in sight. */
const MAX_FRAME_ZOOM = 2;
/** Room round the nodes of a frame, in pixels, for their radius and a ring. */
const NODE_MARGIN = 24;

export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

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
  frame(box: Box): void;
  centerOn(point: Point): void;
  panBy(dx: number, dy: number): void;
  /** To be called when the container changed its size: keeps the fit, or else the zoom and the middle. */
  resized(): void;
  setInsets(insets: Insets): void;
  setBounds(bounds: Box): void;
  /** The reader drags the stage: Sigma pans, an animation under way ends. */
  dragged(): void;
  stop(): void;
}

/** Wraps Sigma's camera, whose ratio and framed coordinates depend on the window, into zoom and pixels. */
export function createCamera(sigma: Sigma, initialBounds: Box, initialInsets: Insets): CanvasCamera {
  const camera = sigma.getCamera();
  let bounds = initialBounds;
  let insets = initialInsets;
  let fitRatio = 1;
  let fitScale = 1;
  /** True until the reader moves the camera: then a resized window is fitted again. */
  let fitted = true;

  const reduced = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

  function projectionOf(cameraState: CameraState): Projection {
    const origin = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState });
    const unit = sigma.graphToViewport({ x: 1, y: 0 }, { cameraState });
    return { scale: unit.x - origin.x, x: origin.x, y: origin.y };
  }

  /** The camera that shows `box` inside the insets, no nearer than `maxZoom`. */
  function stateFor(box: Box, maxZoom = Infinity): CameraState {
    const { width, height } = sigma.getDimensions();
    const now = camera.getState();
    const { scale } = projectionOf(now);
    const roomX = Math.max(40, width - insets.left - insets.right - 2 * NODE_MARGIN);
    const roomY = Math.max(40, height - insets.top - insets.bottom - 2 * NODE_MARGIN);
    const wanted = Math.min(roomX / Math.max(1e-9, box.right - box.left), roomY / Math.max(1e-9, box.top - box.bottom));
    const ratio = clampRatio((now.ratio * scale) / wanted, maxZoom);
    const middle = { x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2 };
    const at = { x: (insets.left + width - insets.right) / 2, y: (insets.top + height - insets.bottom) / 2 };
    return stateWith(middle, at, ratio);
  }

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
    fitted = false;
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
      fitted = true;
      go(state, jump);
    },
    frame(box) {
      fitted = false;
      go(stateFor(box, MAX_FRAME_ZOOM));
    },
    centerOn(point) {
      const { width, height } = sigma.getDimensions();
      fitted = false;
      go(stateWith(point, { x: width / 2, y: height / 2 }, camera.ratio));
    },
    panBy(dx, dy) {
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
      fitted = false;
      go({ ...camera.getState(), x: camera.x + from.x - to.x, y: camera.y + from.y - to.y }, true);
    },
    dragged() {
      fitted = false;
      cancelAnimationFrame(frame);
    },
    resized() {
      const zoom = fitRatio / camera.ratio;
      const state = updateFit();
      go(fitted ? state : { ...camera.getState(), ratio: fitRatio / zoom }, true);
    },
    setInsets(next) {
      insets = next;
      const state = updateFit();
      if (fitted) go(state, true);
    },
    setBounds(next) {
      bounds = next;
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

/** The box round a set of points; undefined where there is none. */
export function boxOf(points: Iterable<Point>): Box | undefined {
  let box: Box | undefined;
  for (const { x, y } of points) {
    box = box
      ? {
          left: Math.min(box.left, x),
          right: Math.max(box.right, x),
          bottom: Math.min(box.bottom, y),
          top: Math.max(box.top, y),
        }
      : { left: x, right: x, bottom: y, top: y };
  }
  return box;
}
