/** One ring that spreads from the entity being read, in milliseconds. */
const DURATION = 600;

export interface Pulse {
  start(): void;
  stop(): void;
}

/** Runs `onProgress` from 0 to 1 once. With reduced motion nothing spreads: the ring simply stands there. */
export function createPulse(onProgress: (progress: number) => void): Pulse {
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    stop,
    start() {
      stop();
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      const begin = performance.now();
      const step = (): void => {
        const progress = Math.min(1, (performance.now() - begin) / DURATION);
        onProgress(progress);
        if (progress < 1) frame = requestAnimationFrame(step);
      };
      step();
    },
  };
}
