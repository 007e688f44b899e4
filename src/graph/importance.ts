import type { TalkGraph } from "./talk-graph.ts";

/** Mentions and stated relations together: what labels and lists go by. By entity key. */
export function importanceOf({ file }: TalkGraph): Map<string, number> {
  const importance = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.mentions.length]));
  for (const { source, target, attributes } of file.edges) {
    if (attributes.relationType === "co_occurs") continue;
    importance.set(source, (importance.get(source) ?? 0) + 1);
    importance.set(target, (importance.get(target) ?? 0) + 1);
  }
  return importance;
}
