import type { TalkGraph } from "./talk-graph.ts";

/** How often an entity is mentioned in each of `bins` equal parts of the talk, by characters spoken. */
export function densityOf(talk: TalkGraph, entity: string, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  if (!talk.graph.hasNode(entity)) return counts;
  const offsets = new Map<string, number>();
  let length = 0;
  for (const passage of talk.passages) {
    offsets.set(passage.id, length);
    length += passage.text.length;
  }
  for (const mention of talk.graph.getNodeAttribute(entity, "mentions")) {
    const at = (offsets.get(mention.passage) ?? 0) + mention.start;
    const bin = Math.min(bins - 1, Math.floor((at / Math.max(1, length)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
