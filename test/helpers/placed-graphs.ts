import { ENTITY_TYPES, type RelationType } from "../../src/schema/ontology.ts";
import type { TestEdge, TestNode } from "../unit/explorer/canvas/canvas-talk.ts";

/** A few nodes and lines with places chosen by hand, for pictures of the canvas. */
export interface PlacedGraph {
  nodes: Record<string, TestNode>;
  edges: readonly TestEdge[];
}

const ONE_OF_EACH_FAMILY: readonly RelationType[] = [
  "works_at",
  "develops",
  "supplies",
  "competes_with",
  "part_of",
  "depends_on",
];

/** Each type large and, mentioned once, small and hollow. */
export const TYPES: PlacedGraph = {
  nodes: Object.fromEntries(
    ENTITY_TYPES.flatMap((type, i) => [
      [`large ${type}`, { type, x: 46 * i, y: 70, size: 16, mentions: 9 }],
      [`once ${type}`, { type, x: 46 * i, y: 0, size: 7, mentions: 1 }],
    ]),
  ),
  edges: [],
};

/** A line of each family, in rows; to be lit, so that the heads are drawn. */
export const FAMILIES: PlacedGraph = {
  nodes: Object.fromEntries(
    ONE_OF_EACH_FAMILY.flatMap((_type, i) => {
      const [x, y] = [160 * (i % 2), 60 * Math.floor(i / 2)];
      return [
        [`from ${i}`, { x, y, size: 8 }],
        [`to ${i}`, { x: x + 110, y, size: 8 }],
      ];
    }),
  ),
  edges: ONE_OF_EACH_FAMILY.map((type, i) => ({ key: `r:${i}`, from: `from ${i}`, to: `to ${i}`, type })),
};

/** Lines between the same two: said once, said often, only implied, only together in a sentence. */
export const PARALLELS: PlacedGraph = {
  nodes: { left: { type: "company", x: 0, y: 0, size: 18 }, right: { type: "company", x: 270, y: 0, size: 18 } },
  edges: [
    { key: "r:once", from: "left", to: "right", type: "develops" },
    { key: "r:often", from: "left", to: "right", type: "supplies", statuses: ["stated", "stated", "stated", "stated"] },
    { key: "r:implied", from: "left", to: "right", type: "part_of", statuses: ["implied"] },
    { key: "r:together", from: "right", to: "left", type: "co_occurs", undirected: true },
    { key: "r:back", from: "right", to: "left", type: "depends_on" },
  ],
};

/** One entity with two neighbours and a pair that has nothing to do with it. */
export const NEIGHBOURS: PlacedGraph = {
  nodes: {
    middle: { type: "person", x: 100, y: 60, size: 18 },
    above: { type: "company", x: 230, y: 110, size: 12 },
    below: { type: "product", x: 230, y: 10, size: 12 },
    apart: { type: "event", x: 0, y: 120, size: 10 },
    away: { type: "place", x: 0, y: 0, size: 10 },
  },
  edges: [
    { key: "r:above", from: "middle", to: "above", type: "works_at" },
    { key: "r:below", from: "middle", to: "below", type: "develops" },
    { key: "r:apart", from: "apart", to: "away", type: "located_in" },
  ],
};
