/** While the camera moves, labels are placed anew at most this often, in milliseconds; in between they ride along. */
const PLACE_INTERVAL = 90;
/** And seldom enough that placing takes no more than one part in this many of the time. */
const PLACE_SHARE = 25;
/** And once more when it has rested for this long. */
const SETTLE_DELAY = 60;

export interface LabelSchedule {
  /** To be called after each frame of the graph. */
  frame(cameraMoved: boolean): void;
  /** What stands where must be decided again, at the next frame. */
  invalidate(): void;
  /** Places and draws at once, every fade at its end: for a picture. */
  finish(): void;
  stop(): void;
}

/**
 * Decides when labels are placed, which costs some milliseconds, and when they are only drawn.
 * @param work `draw` returns true while texts are fading
 */
export function createLabelSchedule(work: { place(now: number): void; draw(now: number): boolean }): LabelSchedule {
  let placedAt = -Infinity;
  let interval = PLACE_INTERVAL;
  let stale = true;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function place(now: number): void {
    clearTimeout(timer);
    timer = undefined;
    stale = false;
    work.place(now);
    placedAt = performance.now();
    interval = Math.max(PLACE_INTERVAL, (placedAt - now) * PLACE_SHARE);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const now = performance.now();
    if (stale) place(now);
    if (work.draw(now)) frame = requestAnimationFrame(draw);
  }

  return {
    frame(cameraMoved) {
      if (cameraMoved) {
        if (performance.now() - placedAt >= interval) stale = true;
        clearTimeout(timer);
        timer = setTimeout(() => {
          stale = true;
          draw();
        }, SETTLE_DELAY);
      }
      draw();
    },
    invalidate() {
      stale = true;
      if (frame === 0) frame = requestAnimationFrame(draw);
    },
    finish() {
      const now = performance.now();
      place(now);
      work.draw(now + 1000);
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
