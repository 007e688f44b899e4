import { useEffect, useRef, useState } from "react";
import { useExplorerState, useMessages } from "./explorer-context.ts";

/** Heights of the phone's bottom sheet: a strip, under half, and nearly all. */
const STOPS = ["low", "half", "full"] as const;
type Stop = (typeof STOPS)[number];
/** Pixels a drag must go to reach the next stop. */
const DRAG = 40;

/** The panel on a phone: a sheet with three stops. A selection raises it; its grip drags, or steps by a press. */
export function Sheet({ children }: { children: React.ReactNode }) {
  const messages = useMessages();
  const selection = useExplorerState((state) => state.selection);
  const [stop, setStop] = useState<Stop>(selection.kind === "none" ? "low" : "half");
  const [shown, setShown] = useState(selection);
  const body = useRef<HTMLDivElement>(null);
  if (shown !== selection) {
    setShown(selection);
    if (selection.kind === "none") setStop("low");
    else if (stop === "low") setStop("half");
  }
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [selection]);
  const move = (by: number): void =>
    setStop(STOPS[Math.max(0, Math.min(STOPS.length - 1, STOPS.indexOf(stop) + by))] ?? stop);
  const startDrag = (event: React.PointerEvent): void => {
    const began = event.clientY;
    const element = event.currentTarget as HTMLElement;
    element.setPointerCapture(event.pointerId);
    const end = (last: PointerEvent): void => {
      const moved = began - last.clientY;
      if (Math.abs(moved) >= DRAG) move(Math.sign(moved) * (Math.abs(moved) > DRAG * 7 ? 2 : 1));
    };
    element.addEventListener("pointerup", end, { once: true });
  };
  return (
    <aside id="panel" className={`inspector sheet ${stop}`} tabIndex={-1} aria-label={messages.entity.tabs}>
      <button
        type="button"
        className="sheet-grip"
        aria-expanded={stop !== "low"}
        aria-label={messages.entity.tabs}
        onPointerDown={startDrag}
        onKeyDown={(event) => {
          if (event.key === "ArrowUp") move(1);
          if (event.key === "ArrowDown") move(-1);
        }}
        onClick={() => setStop(stop === "full" ? "half" : stop === "half" ? "full" : "half")}
      />
      <div ref={body} className="sheet-body">
        {children}
      </div>
    </aside>
  );
}
