import type { EntityType } from "../../schema/ontology.ts";

/** The entity type's shape, as the graph draws it, in its colour. */
export function ShapeIcon({ type, hollow = false, size = 14 }: { type: EntityType; hollow?: boolean; size?: number }) {
  const paint = hollow
    ? { fill: "var(--paper, var(--sheet))", stroke: "currentColor", strokeWidth: 1.7 }
    : { fill: "currentColor" };
  return (
    <svg
      className={`shape type-${type}`}
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shape(type, paint)}
    </svg>
  );
}

function shape(type: EntityType, paint: React.SVGProps<SVGPathElement>) {
  switch (type) {
    case "company":
      return <path d="M-5 -5h10v10h-10z" {...paint} />;
    case "organization":
      return <path d="M0 -6.2 5.4 -3.1 5.4 3.1 0 6.2 -5.4 3.1 -5.4 -3.1z" {...paint} />;
    case "person":
      return (
        <>
          <circle r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <circle r="2.4" fill="currentColor" />
        </>
      );
    case "product":
      return <path d="M0 -6.8 6.8 0 0 6.8 -6.8 0z" {...paint} />;
    case "concept":
      return <path d="M-5.4 0a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0 -10.8 0z" {...paint} />;
    case "place":
      return <path d="M-6.2 -4.6h12.4L0 6.4z" {...paint} />;
    case "event":
      return <path d="M0 -7 1.9 -2.3 6.7 -2.2 2.9 .9 4.1 5.7 0 2.9 -4.1 5.7 -2.9 .9 -6.7 -2.2 -1.9 -2.3z" {...paint} />;
  }
}
