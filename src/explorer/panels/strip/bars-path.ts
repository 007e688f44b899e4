interface BarShape {
  /** Pixels from one bar to the next, and free between two. */
  step: number;
  gap: number;
  height: number;
  /** The count that fills the height. */
  most: number;
  /** Height of an empty part: a dot on the ground, or nothing. */
  empty?: number;
  /** The least height of a part that is not empty. */
  least?: number;
}

/** All bars as one path. */
export function barsPath(
  counts: readonly number[],
  { step, gap, height, most, empty = 1, least = 3 }: BarShape,
): string {
  return counts
    .map((count, i) => {
      const tall = count === 0 ? empty : Math.max(least, (Math.min(count, most) / most) * height);
      if (tall === 0) return "";
      return `M${(i * step).toFixed(1)} ${height}v${(-tall).toFixed(1)}h${(step - gap).toFixed(1)}v${tall.toFixed(1)}z`;
    })
    .join("");
}
