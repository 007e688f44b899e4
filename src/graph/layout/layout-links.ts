import type { Knowledge } from "../../schema/graph-file.ts";
import { sharedPassages } from "./shared-passages.ts";

/** A pull between two entities, for communities and layout only: never shown, never written. */
export interface LayoutLink {
  source: string;
  target: string;
  weight: number;
}

/** Evidence beyond this many passages ties no closer. */
const MOST = 3;
const CO_OCCURRENCE = 0.3;
/** What ties a loosely tied entity to each of the ones it is talked about with. */
const SAME_PASSAGE = 0.5;
/** Entities with fewer relations than this are tied by passage too. */
const LOOSE = 2;
/** How many such ties. */
const TIES = 2;

export interface LayoutLinks {
  /** Relations, by the number of their passages; one link a pair. */
  relations: LayoutLink[];
  coOccurrences: LayoutLink[];
  /** From entities with hardly any relation to those of the same passages, so that nothing drifts off alone. */
  ties: LayoutLink[];
}

/** The pulls between entities. Sorted by their ends, each pair once in each list. */
export function layoutLinks({ nodes, edges }: Pick<Knowledge, "nodes" | "edges">): LayoutLinks {
  const stated = edges.filter((edge) => edge.attributes.relationType !== "co_occurs");
  const relations = mergePairs(
    stated.map(({ source, target, attributes }) => ({ source, target, weight: Math.min(MOST, attributes.weight) })),
  );
  const coOccurrences = mergePairs(
    edges
      .filter((edge) => edge.attributes.relationType === "co_occurs")
      .map(({ source, target }) => ({ source, target, weight: CO_OCCURRENCE })),
  );
  const degree = new Map<string, number>();
  for (const { source, target } of relations)
    for (const key of [source, target]) degree.set(key, (degree.get(key) ?? 0) + 1);
  const loose = nodes.map((node) => node.key).filter((key) => (degree.get(key) ?? 0) < LOOSE);
  const shared = sharedPassages(nodes, new Set(loose));
  const ties = loose.flatMap((key) =>
    (shared.get(key) ?? []).slice(0, TIES).map(({ other }) => ({ source: key, target: other, weight: SAME_PASSAGE })),
  );
  return { relations, coOccurrences, ties: mergePairs(ties) };
}

function mergePairs(links: readonly LayoutLink[]): LayoutLink[] {
  const pairs = new Map<string, LayoutLink>();
  for (const { source, target, weight } of links) {
    const [a, b] = source < target ? [source, target] : [target, source];
    const id = `${a}\n${b}`;
    const known = pairs.get(id);
    if (known) known.weight += weight;
    else pairs.set(id, { source: a, target: b, weight });
  }
  return [...pairs].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, link]) => link);
}
