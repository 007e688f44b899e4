import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { GraphFile, Knowledge } from "../schema/graph-file.ts";
import { findCommunities } from "./find-communities.ts";
import { layoutLinks, type LayoutLink } from "./layout-links.ts";
import { nodeSize } from "./node-size.ts";
import { separateNodes } from "./separate-nodes.ts";
import { startPositions } from "./start-positions.ts";

/** The stage the layout is made for, in graph units (one unit is a pixel at fit). */
export const STAGE = { width: 720, height: 640 } as const;

/**
 * Lays knowledge out: communities, sizes and places. Deterministic: start positions come from the order of keys, the
 * force kernel uses only + − × ÷ and √, which every engine rounds alike, and places are rounded to a tenth.
 */
export function placeGraph(knowledge: Knowledge): GraphFile {
  const links = layoutLinks(knowledge);
  const communities = findCommunities(knowledge.nodes, links);
  const sizes = new Map(knowledge.nodes.map((node) => [node.key, nodeSize(node.attributes.mentions.length)]));
  const places = layOut(knowledge.nodes, links, communities, sizes);
  return {
    ...knowledge,
    nodes: knowledge.nodes.map((node) => {
      const place = places.get(node.key) ?? { x: 0, y: 0 };
      return {
        ...node,
        attributes: {
          ...node.attributes,
          x: place.x,
          y: place.y,
          size: sizes.get(node.key) ?? 1,
          community: communities.get(node.key) ?? 0,
        },
      };
    }),
  };
}

function layOut(
  nodes: Knowledge["nodes"],
  links: readonly LayoutLink[],
  communities: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, number>,
): Map<string, { x: number; y: number }> {
  if (nodes.length === 0) return new Map();
  const graph = new Graph({ type: "undirected", multi: false });
  const starts = startPositions(nodes, communities, sizes, STAGE);
  for (const { key } of nodes) graph.addNode(key, { ...starts.get(key), size: sizes.get(key) ?? 1 });
  for (const { source, target, weight } of links) {
    const inside = communities.get(source) === communities.get(target);
    const pull = weight * (inside ? 1 : 0.3);
    graph.updateEdge(source, target, (old) => ({ weight: ((old["weight"] as number | undefined) ?? 0) + pull }));
  }
  const settings = {
    gravity: 1.2,
    scalingRatio: 14,
    strongGravityMode: false,
    barnesHutOptimize: nodes.length > 2000,
    adjustSizes: false,
    slowDown: 6,
    edgeWeightInfluence: 1,
  };
  forceAtlas2.assign(graph, { iterations: iterationsFor(nodes.length), getEdgeWeight: "weight", settings });
  const raw = new Map(
    nodes.map(({ key }) => [
      key,
      { x: graph.getNodeAttribute(key, "x") as number, y: graph.getNodeAttribute(key, "y") as number },
    ]),
  );
  return separateNodes(fitInto(raw), sizes, nodes.length);
}

/** Enough to settle a talk's graph; fewer for huge ones, where a round takes long. */
function iterationsFor(count: number): number {
  return Math.max(60, Math.min(600, Math.round(300_000 / count)));
}

/** Scales the picture into the stage. Ranks are mixed in, so that dense middles open up and outliers come closer. */
function fitInto(raw: ReadonlyMap<string, { x: number; y: number }>): Map<string, { x: number; y: number }> {
  const spread = (axis: "x" | "y", extent: number): Map<string, number> => {
    const sorted = [...raw].sort((a, b) => a[1][axis] - b[1][axis] || (a[0] < b[0] ? -1 : 1));
    const low = sorted[0]?.[1][axis] ?? 0;
    const range = Math.max(1e-9, (sorted.at(-1)?.[1][axis] ?? 1) - low);
    return new Map(
      sorted.map(([key, place], rank) => {
        const linear = (place[axis] - low) / range;
        const even = sorted.length === 1 ? 0.5 : rank / (sorted.length - 1);
        return [key, (0.55 * linear + 0.45 * even - 0.5) * extent];
      }),
    );
  };
  const xs = spread("x", STAGE.width);
  const ys = spread("y", STAGE.height);
  return new Map([...raw.keys()].map((key) => [key, { x: xs.get(key) ?? 0, y: ys.get(key) ?? 0 }]));
}
