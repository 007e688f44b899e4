import type { Knowledge } from "../schema/graph-file.ts";

/** A pull between two entities, for communities and layout only: never shown, never written. */
export interface LayoutLink {
  source: string;
  target: string;
  weight: number;
}

/** What co-occurrence pulls beside a stated relation. */
const CO_OCCURRENCE = 0.3;
/** What ties a loosely tied entity to the ones it is talked about with. */
const SAME_PASSAGE = 0.5;
/** Entities with fewer links than this are tied by passage. */
const LOOSE = 2;

/**
 * The pulls between entities: relations by their passages, co-occurrence weaker; and for an entity with hardly any,
 * the two most important entities of the passages it is mentioned in, so that nothing drifts off alone.
 */
export function layoutLinks({ nodes, edges }: Pick<Knowledge, "nodes" | "edges">): LayoutLink[] {
  const links = edges.map(({ source, target, attributes }): LayoutLink => {
    const weight = attributes.relationType === "co_occurs" ? CO_OCCURRENCE : Math.min(3, attributes.weight);
    return { source, target, weight };
  });
  const degree = new Map<string, number>();
  for (const { source, target } of links)
    for (const key of [source, target]) degree.set(key, (degree.get(key) ?? 0) + 1);
  const inPassage = new Map<string, string[]>();
  for (const { key, attributes } of nodes) {
    for (const passage of new Set(attributes.mentions.filter((m) => m.via === undefined).map((m) => m.passage))) {
      inPassage.set(passage, [...(inPassage.get(passage) ?? []), key]);
    }
  }
  for (const { key, attributes } of nodes) {
    if ((degree.get(key) ?? 0) >= LOOSE) continue;
    const shared = new Map<string, number>();
    for (const { passage } of attributes.mentions) {
      // A passage that names much ties less.
      const others = inPassage.get(passage) ?? [];
      for (const other of others)
        if (other !== key)
          shared.set(
            other,
            (shared.get(other) ?? 0) +
              (degree.get(other) ?? 0) / (others.length * Math.sqrt(1 + (degree.get(other) ?? 0))),
          );
    }
    const nearest = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2);
    for (const [other] of nearest) links.push({ source: key, target: other, weight: SAME_PASSAGE });
  }
  return links;
}
