import type { GraphFile, Knowledge } from "../schema/graph-file.ts";
import { findCommunities } from "./communities.ts";
import { layOut } from "./layout/lay-out.ts";
import type { LayoutNode } from "./layout/layout-node.ts";
import { layoutLinks } from "./layout/layout-links.ts";
import { nodeSize } from "./node-size.ts";

/**
 * Lays knowledge out: communities, sizes and places, for the page to draw as they are. The same bytes on every
 * machine and engine: seeded, exactly rounded arithmetic only, places rounded to a tenth of a unit.
 */
export function placeGraph(knowledge: Knowledge): GraphFile {
  const links = layoutLinks(knowledge);
  const communities = findCommunities(knowledge.nodes, links);
  const degree = new Map<string, number>();
  for (const { source, target, attributes } of knowledge.edges) {
    if (attributes.relationType === "co_occurs") continue;
    for (const key of [source, target]) degree.set(key, (degree.get(key) ?? 0) + 1);
  }
  const nodes = knowledge.nodes.map(({ key, attributes }): LayoutNode => ({
    key,
    type: attributes.entityType,
    label: attributes.label,
    names: attributes.names,
    mentions: attributes.mentions.length,
    size: nodeSize(attributes.mentions.length),
    importance: attributes.mentions.length + (degree.get(key) ?? 0),
    community: communities.get(key) ?? 0,
  }));
  const places = layOut(nodes, links);
  return {
    ...knowledge,
    nodes: knowledge.nodes.map((node, i) => {
      const { x, y } = places.get(node.key) ?? { x: 0, y: 0 };
      const { size, community } = nodes[i]!;
      return { ...node, attributes: { ...node.attributes, x, y, size, community } };
    }),
  };
}
