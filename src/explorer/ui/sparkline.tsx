import type { EntityType } from "../../schema/ontology.ts";

/** Bars of how often something is said over the talk. */
export function Sparkline({
  counts,
  type,
  width = 120,
  height = 18,
}: {
  counts: readonly number[];
  type: EntityType;
  width?: number;
  height?: number;
}) {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  return (
    <svg className={`sparkline type-${type}`} width={width} height={height} aria-hidden="true" focusable="false">
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} className="sparkline-base" />
      <path d={bars(counts, step, height, most)} fill="currentColor" />
    </svg>
  );
}

/** One path for all bars: a table of sparklines has thousands. */
function bars(counts: readonly number[], step: number, height: number, most: number): string {
  const width = Math.max(1, step - 1);
  return counts
    .map((count, i) => {
      if (count === 0) return "";
      const tall = Math.max(2, (count / most) * (height - 2));
      return `M${round(i * step)} ${height - 1}v${round(-tall)}h${round(width)}v${round(tall)}z`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
