import type { ExplorerStore } from "./store/create-store.ts";
import { setPlayhead } from "./store/view.ts";

/** How long the whole talk takes to play, in seconds, and how often the graph grows in that time. */
const PLAY_SECONDS = 40;
const STEPS_PER_SECOND = 8;

/**
 * Lets the graph appear in talk order. With reduced motion it goes passage by passage, once a second, instead of
 * growing all the time. Calling it again stops.
 */
export function createPlayer(store: ExplorerStore, isReduced: () => boolean): { toggle: () => void; stop: () => void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    setPlayhead(store, undefined);
  };
  // Esc stops playing by taking the playhead away.
  store.subscribe(({ playhead }) => {
    if (playhead === undefined && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  });
  const toggle = (): void => {
    if (timer !== undefined) return stop();
    const { axis, stretch } = store.getState();
    const end = stretch?.to ?? axis.length;
    setPlayhead(store, (stretch?.from ?? 0) + 1);
    const reduced = isReduced();
    timer = setInterval(
      () => {
        const at = store.getState().playhead ?? 0;
        const next = reduced ? nextPassage(store, at) : at + axis.length / (PLAY_SECONDS * STEPS_PER_SECOND);
        if (next === undefined || next >= end) stop();
        else setPlayhead(store, next);
      },
      reduced ? 1000 : 1000 / STEPS_PER_SECOND,
    );
  };
  return { toggle, stop };
}

function nextPassage(store: ExplorerStore, at: number): number | undefined {
  const { axis } = store.getState();
  return axis.passages.map(({ id }) => axis.starts.get(id) ?? 0).find((start) => start > at);
}
