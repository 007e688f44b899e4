import type { Knowledge } from "../../schema/graph-file.ts";

export interface SharedPassages {
  other: string;
  /** How much the two are talked about together: see below. */
  score: number;
}

/** Passages that name more entities than this tie nobody (and would take quadratic time). */
const MOST_NAMED = 60;
/** Half of what a shared passage counts is lost over this many characters between the two names. */
const HALF_LIFE = 60;

/**
 * For each entity of `keys`, those mentioned in the same passages, closest first. A shared passage counts by how close
 * the two names stand in it, and less where it names much; an entity that is mentioned often draws others a little
 * more, so that they gather round what the talk is about.
 */
export function sharedPassages(
  nodes: Knowledge["nodes"],
  keys: ReadonlySet<string>,
): Map<string, readonly SharedPassages[]> {
  const inPassage = new Map<string, Map<string, number>>();
  for (const { key, attributes } of nodes) {
    for (const { passage, start, via } of attributes.mentions) {
      if (via !== undefined) continue;
      const named = inPassage.get(passage) ?? new Map<string, number>();
      inPassage.set(passage, named);
      if (!named.has(key)) named.set(key, start);
    }
  }
  const mentions = new Map(nodes.map((node) => [node.key, node.attributes.mentions.length]));
  const result = new Map<string, readonly SharedPassages[]>();
  for (const { key, attributes } of nodes) {
    if (!keys.has(key)) continue;
    const scores = new Map<string, number>();
    for (const passage of new Set(attributes.mentions.map((mention) => mention.passage))) {
      const named = inPassage.get(passage);
      if (!named || named.size > MOST_NAMED) continue;
      const own = named.get(key) ?? 0;
      for (const [other, start] of named) {
        if (other === key) continue;
        const near = HALF_LIFE / (HALF_LIFE + Math.abs(start - own));
        const drawn = Math.sqrt(1 + (mentions.get(other) ?? 0));
        scores.set(other, (scores.get(other) ?? 0) + (near * drawn) / named.size);
      }
    }
    const sorted = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    result.set(
      key,
      sorted.map(([other, score]) => ({ other, score })),
    );
  }
  return result;
}
