/** While the camera moves, labels are placed anew at most this often, in milliseconds; in between they ride along. */
const PLACE_INTERVAL = 90;
/** And seldom enough that placing takes no more than one part in this many of the time. */
const PLACE_SHARE = 25;
/** And once more when it has rested for this long and for two frames: where frames are slow, the time alone tells nothing. */
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
  let rest = 0;

  function place(now: number): void {
    cancelSettling();
    stale = false;
    work.place(now);
    placedAt = performance.now();
    interval = Math.max(PLACE_INTERVAL, (placedAt - now) * PLACE_SHARE);
  }

  function cancelSettling(): void {
    clearTimeout(timer);
    cancelAnimationFrame(rest);
  }

  function settleSoon(): void {
    cancelSettling();
    const settle = (): void => {
      stale = true;
      draw();
    };
    timer = setTimeout(() => {
      rest = requestAnimationFrame(() => {
        rest = requestAnimationFrame(settle);
      });
    }, SETTLE_DELAY);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const now = performance.now();
    if (stale) place(now);
    if (work.draw(now)) frame = requestAnimationFrame(draw);
  }

  function invalidate(): void {
    stale = true;
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  return {
    frame(cameraMoved) {
      // The first picture does not wait for its names.
      if (placedAt === -Infinity) return invalidate();
      if (cameraMoved) {
        if (performance.now() - placedAt >= interval) stale = true;
        settleSoon();
      }
      draw();
    },
    invalidate,
    finish() {
      const now = performance.now();
      place(now);
      work.draw(now + 1000);
    },
    stop() {
      cancelAnimationFrame(frame);
      cancelSettling();
    },
  };
}
