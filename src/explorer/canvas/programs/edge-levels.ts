/**
 * Order of drawing inside one edge program. Sigma's z-index would re-index the whole graph at every change; instead the
 * same instances are drawn once for each level that occurs, faded lines first, and the shader skips those of other levels.
 */
export interface EdgeLevels {
  set(offset: number, level: number): void;
  clear(capacity: number): void;
  /** Levels in use, lowest first. */
  used(): number[];
}

const LEVELS = 4;
const NONE = 255;

export function createEdgeLevels(): EdgeLevels {
  let levels = new Uint8Array();
  let counts = new Array<number>(LEVELS).fill(0);
  return {
    set(offset, level) {
      const old = levels[offset];
      if (old !== undefined && old !== NONE) counts[old] = (counts[old] ?? 0) - 1;
      levels[offset] = level;
      counts[level] = (counts[level] ?? 0) + 1;
    },
    clear(capacity) {
      levels = new Uint8Array(capacity).fill(NONE);
      counts = new Array<number>(LEVELS).fill(0);
    },
    used: () => counts.flatMap((count, level) => (count > 0 ? [level] : [])),
  };
}
