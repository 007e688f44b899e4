import type { RefObject } from "react";
import { changeStretch, endGesture } from "../../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { useAxisWords } from "./axis-words.ts";

/** Keys move a handle by this many seconds (with Shift, the second); without times, by as many hundredths of a percent. */
const KEY_SECONDS = 5;
const SHIFT_SECONDS = 30;
/** A press that moves less is a click, not a stretch. */
const CLICK = 4;

/** Takes a stretch of the talk by dragging, or by its two handles with the keyboard. */
export function StripBrush({ width, box }: { width: number; box: RefObject<HTMLDivElement | null> }) {
  const { store } = useExplorer();
  const stretch = useExplorerState((state) => state.stretch);
  const axis = useExplorerState((state) => state.axis);
  const x = (position: number): number => (position / axis.length) * width;
  const positionAt = (event: { clientX: number }): number => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    return Math.max(0, Math.min(axis.length, ((event.clientX - left) / width) * axis.length));
  };
  const drag = (event: React.PointerEvent, fixed: number): void => {
    if (event.button !== 0) return;
    const began = event.clientX;
    const element = event.currentTarget as HTMLElement;
    element.setPointerCapture(event.pointerId);
    let moved = false;
    const move = (next: PointerEvent): void => {
      moved ||= Math.abs(next.clientX - began) >= CLICK;
      if (moved) changeStretch(store, { from: fixed, to: positionAt(next) }, "brush");
    };
    const end = (): void => {
      element.removeEventListener("pointermove", move);
      endGesture(store);
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", end, { once: true });
    element.addEventListener("pointercancel", end, { once: true });
  };
  return (
    <>
      <div className="brush-ground" onPointerDown={(event) => drag(event, positionAt(event))} />
      {stretch ? (
        <>
          <div className="brush" style={{ left: x(stretch.from), width: x(stretch.to) - x(stretch.from) }} />
          <Handle end="from" x={x(stretch.from)} onDrag={(event) => drag(event, stretch.to)} />
          <Handle end="to" x={x(stretch.to)} onDrag={(event) => drag(event, stretch.from)} />
        </>
      ) : (
        <KeyboardStart />
      )}
      <Playhead width={width} />
    </>
  );
}

function Handle({ end, x, onDrag }: { end: "from" | "to"; x: number; onDrag: (event: React.PointerEvent) => void }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const stretch = useExplorerState((state) => state.stretch);
  const axis = useExplorerState((state) => state.axis);
  const words = useAxisWords();
  const at = stretch?.[end] ?? 0;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (direction === 0 || !stretch) return;
    event.preventDefault();
    event.stopPropagation();
    const seconds = direction * (event.shiftKey ? SHIFT_SECONDS : KEY_SECONDS);
    const time = axis.timeAt(at);
    const moved = time ? axis.positionOf(time.seconds + seconds) : at + (seconds * axis.length) / 5000;
    const from = end === "from" ? Math.min(moved ?? at, stretch.to - 1) : stretch.from;
    const to = end === "to" ? Math.max(moved ?? at, stretch.from + 1) : stretch.to;
    changeStretch(store, { from, to }, "brush-keys");
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="brush-handle"
      aria-label={messages.strip[end]}
      aria-valuemin={0}
      aria-valuemax={axis.length}
      aria-valuenow={Math.round(at)}
      aria-valuetext={words(at)}
      style={{ left: x }}
      onPointerDown={onDrag}
      onKeyDown={onKeyDown}
      onBlur={() => endGesture(store)}
    />
  );
}

/** Without a pointer, Enter takes the middle of the talk; its handles then move by keys. */
function KeyboardStart() {
  const messages = useMessages();
  const { store } = useExplorer();
  const axis = useExplorerState((state) => state.axis);
  return (
    <button
      type="button"
      className="brush-start"
      onClick={() => changeStretch(store, { from: axis.length * 0.4, to: axis.length * 0.6 })}
    >
      {messages.strip.dragHint}
    </button>
  );
}

/** Where the talk is being read or played. */
function Playhead({ width }: { width: number }) {
  const axis = useExplorerState((state) => state.axis);
  const played = useExplorerState((state) => state.playhead);
  const read = useExplorerState((state) => (state.mode === "read" ? state.onScreen?.[0] : undefined));
  const position = played ?? (read === undefined ? undefined : axis.starts.get(read));
  if (position === undefined) return null;
  return <div className="playhead" style={{ left: (position / axis.length) * width }} />;
}
