import type Sigma from "sigma";
import type { MouseCoords, TouchCoords, WheelCoords } from "sigma/types";
import type { CanvasCallbacks } from "./canvas-store.ts";
import type { CanvasCamera } from "./camera.ts";
import type { Point } from "./edge-curve.ts";

/** A pointer that only passes over a node is not hovering it. */
const HOVER_DELAY = 40;

/** Smallest diameter of a target in pixels. */
const MOUSE_TARGET = 24;
const TOUCH_TARGET = 44;

export interface Hit {
  kind: "entity" | "relation" | "none";
  key: string | null;
}

/**
 * Turns what the reader does with mouse, wheel and fingers into callbacks and camera moves. Sigma's captors give the events
 * and pan with one pointer; zooming is done here, in proportion to the wheel or the fingers.
 *
 * @param hitTest what lies at a point of the container, for a target of that diameter
 * @param onHover told at once what the pointer is on, for the cursor
 * @returns a function that ends it
 */
export function listenToPointer(
  sigma: Sigma,
  camera: CanvasCamera,
  callbacks: CanvasCallbacks,
  hitTest: (point: Point, target: number) => Hit,
  onHover: (hit: Hit) => void,
): () => void {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  const none: Hit = { kind: "none", key: null };
  let told: Hit = none;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hover(hit: Hit): void {
    onHover(hit);
    clearTimeout(timer);
    if (hit.kind === told.kind && hit.key === told.key) return;
    timer = setTimeout(() => tell(hit), HOVER_DELAY);
  }

  function tell(hit: Hit): void {
    const before = told;
    told = hit;
    if (before.kind === "entity" && hit.kind !== "entity") callbacks.onHoverEntity(null);
    if (before.kind === "relation" && hit.kind !== "relation") callbacks.onHoverRelation(null);
    if (hit.kind === "entity") callbacks.onHoverEntity(hit.key);
    if (hit.kind === "relation") callbacks.onHoverRelation(hit.key);
  }

  function select(point: Point, target: number, original: MouseEvent | TouchEvent): void {
    const hit = hitTest(point, target);
    if (hit.kind === "entity" && hit.key !== null) {
      callbacks.onSelectEntity(hit.key, { additive: original.ctrlKey || original.metaKey });
    } else if (hit.kind === "relation" && hit.key !== null) callbacks.onSelectRelation(hit.key);
    else callbacks.onClear();
  }

  const onMove = (event: MouseCoords): void => {
    // While a button is down the reader drags: nothing lights up on the way.
    if ("buttons" in event.original && event.original.buttons !== 0) {
      camera.dragged();
      return;
    }
    hover(hitTest(event, MOUSE_TARGET));
  };
  const onDown = (): void => {
    clearTimeout(timer);
  };
  const onLeave = (): void => hover(none);
  const onClick = (event: MouseCoords): void => select(event, MOUSE_TARGET, event.original);
  // Two quick clicks are two clicks.
  const onDoubleClick = (event: MouseCoords): void => {
    event.preventSigmaDefault();
    onClick(event);
  };
  const onDoubleTap = (event: TouchCoords): void => {
    event.preventSigmaDefault();
    onTap(event);
  };
  const onTap = (event: TouchCoords): void => {
    const point = event.touches[0] ?? event.previousTouches[0];
    if (point) select(point, TOUCH_TARGET, event.original);
  };
  const onWheel = (event: WheelCoords): void => {
    event.preventSigmaDefault();
    if (event.original instanceof WheelEvent) camera.zoomBy(2 ** -wheelTurns(event.original), event);
  };
  const onTouchMove = (event: TouchCoords): void => {
    const [a, b] = event.touches;
    const [c, d] = event.previousTouches;
    camera.dragged();
    if (!a || !b) return;
    event.preventSigmaDefault();
    if (!c || !d) return;
    const now = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    camera.panBy(now.x - (c.x + d.x) / 2, now.y - (c.y + d.y) / 2);
    const before = Math.hypot(c.x - d.x, c.y - d.y);
    if (before > 0) camera.zoomBy(Math.hypot(a.x - b.x, a.y - b.y) / before, now);
  };

  mouse.on("mousemove", onMove);
  mouse.on("mousedown", onDown);
  mouse.on("mouseleave", onLeave);
  mouse.on("click", onClick);
  mouse.on("doubleClick", onDoubleClick);
  mouse.on("wheel", onWheel);
  touch.on("tap", onTap);
  touch.on("doubletap", onDoubleTap);
  touch.on("touchmove", onTouchMove);
  return () => {
    clearTimeout(timer);
    mouse.removeAllListeners();
    touch.removeAllListeners();
  };
}

/** Doublings of the zoom for one turn of the wheel, negative towards the reader; a pinch on a trackpad comes as small turns with Ctrl. */
export function wheelTurns({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const perUnit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return deltaY * perUnit * (ctrlKey ? 10 : 1);
}
