import type { RelationFamily } from "../../schema/ontology.ts";

/** A relation family's line with its head, as the graph draws it. */
export function FamilyLine({
  family,
  width = 36,
  dashed = false,
  backward = false,
  strong = false,
}: {
  family: RelationFamily;
  width?: number;
  dashed?: boolean;
  /** The head stands on the left. */
  backward?: boolean;
  /** Drawn heavier, as a selected relation. */
  strong?: boolean;
}) {
  const dash = family === "co_occurs" ? "0.1 3.4" : dashed ? "4 3.5" : undefined;
  return (
    <svg
      className={backward ? "family-line backward" : "family-line"}
      width={width}
      height={12}
      viewBox={`0 0 ${width} 12`}
      aria-hidden="true"
      focusable="false"
    >
      <line
        x1={family === "contrast" ? 2 : 0}
        y1={6}
        x2={width - ROOM[family]}
        y2={6}
        stroke="currentColor"
        strokeWidth={strong ? 2 : 1.4}
        strokeDasharray={dash}
        strokeLinecap={family === "co_occurs" ? "round" : "butt"}
      />
      {head(family, width)}
    </svg>
  );
}

const ROOM: Readonly<Record<RelationFamily, number>> = {
  people: 7,
  make: 7,
  trade: 11,
  contrast: 2,
  structure: 10,
  cause: 1,
  co_occurs: 0,
};

function head(family: RelationFamily, w: number) {
  const open = { fill: "none", stroke: "currentColor", strokeWidth: 1.4 };
  switch (family) {
    case "people":
      return <circle cx={w - 4} cy={6} r={3} {...open} />;
    case "make":
      return <path d={`M${w} 6l-8 -3.6v7.2z`} fill="currentColor" />;
    case "trade":
      return <path d={`M${w} 6l-6.5 -3.4v6.8zM${w - 6} 6l-6.5 -3.4v6.8z`} fill="currentColor" />;
    case "contrast":
      return <path d={`M${w - 1.5} 1.5v9M1.5 1.5v9`} {...open} />;
    case "structure":
      return <path d={`M${w - 0.8} 6l-4.6 -3.4l-4.6 3.4l4.6 3.4z`} {...open} />;
    case "cause":
      return <path d={`M${w - 7} 2l6 4l-6 4`} {...open} />;
    case "co_occurs":
      return null;
  }
}
