import type { EntityType } from "../../../schema/ontology.ts";

/** Outline of a type's shape round 0, 0, y downwards, as path data: the same figures as the shader draws. */
export function shapePath(type: EntityType, r: number): string {
  switch (type) {
    case "company":
      return square(0.9 * r, Math.min(3, 0.16 * r));
    case "organization":
      return polygon(corners(6, () => 1.1 * r));
    case "person":
      return circle(0.92 * r);
    case "product":
      return polygon(corners(4, () => 1.24 * r));
    case "concept":
      return circle(r);
    case "place":
      // Pointing down, raised by .18 r.
      return polygon(corners(3, () => 1.36 * r).map(([x, y]) => [x, -y - 0.18 * r]));
    case "event":
      return polygon(corners(10, (i) => (i % 2 === 0 ? 1.38 : 0.62) * r));
  }
}

/** Corners of a figure with one of them at the top. */
function corners(count: number, radius: (i: number) => number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [Math.sin(angle) * radius(i), -Math.cos(angle) * radius(i)];
  });
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

function circle(r: number): string {
  const radius = round(r);
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

function square(side: number, corner: number): string {
  const [s, c] = [round(side), round(corner)];
  const arc = (x: number, y: number): string => `a${c} ${c} 0 0 1 ${x} ${y}`;
  return `M${-s + c} ${-s}H${s - c}${arc(c, c)}V${s - c}${arc(-c, c)}H${-s + c}${arc(-c, -c)}V${-s + c}${arc(c, -c)}Z`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
