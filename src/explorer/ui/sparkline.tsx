import type { EntityType } from "../../schema/ontology.ts";

/** Bars of how often something is said over the talk. */
export function Sparkline({
  counts,
  type,
  width = 116,
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
      {counts.map((count, i) =>
        count === 0 ? null : (
          <rect
            key={i}
            x={i * step}
            width={Math.max(1, step - 1)}
            y={height - 1 - (count / most) * (height - 2)}
            height={(count / most) * (height - 2)}
            fill="currentColor"
          />
        ),
      )}
    </svg>
  );
}
