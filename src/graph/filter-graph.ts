import { isAsserted } from "../schema/evidence.ts";
import type { EntityType, RelationType } from "../schema/ontology.ts";
import type { Relation } from "../schema/relation.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** What a reader has filtered out. Filters hide; nothing here fades. */
export interface GraphFilter {
  hiddenTypes: ReadonlySet<EntityType>;
  hiddenRelations: ReadonlySet<RelationType>;
  /** Leaves out what is only implied. */
  statedOnly: boolean;
  /** Leaves out what is only asked, supposed or denied. */
  assertedOnly: boolean;
  /** Speaker ids; the key `""` stands for text nobody speaks. */
  hiddenSpeakers: ReadonlySet<string>;
  minMentions: number;
  showCoOccurrence: boolean;
}

/** What the filter leaves, by key. */
export interface VisibleGraph {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** Nodes and edges that pass. An edge needs both ends and one piece of evidence that passes. Linear in the graph. */
export function filterGraph({ file, passageById }: TalkGraph, filter: GraphFilter): VisibleGraph {
  const speaks = (passage: string): boolean => !filter.hiddenSpeakers.has(passageById.get(passage)?.speaker ?? "");
  const everybody = filter.hiddenSpeakers.size === 0;
  const nodes = new Set<string>();
  for (const { key, attributes } of file.nodes) {
    if (filter.hiddenTypes.has(attributes.entityType)) continue;
    const spoken = everybody ? attributes.mentions : attributes.mentions.filter((m) => speaks(m.passage));
    // A named speaker whose name is never said has no mention; they stand in the unfiltered graph all the same.
    if (spoken.length >= filter.minMentions || (everybody && filter.minMentions <= 1)) nodes.add(key);
  }
  const edges = new Set<string>();
  for (const { key, source, target, attributes } of file.edges) {
    if (nodes.has(source) && nodes.has(target) && passes(attributes, filter, speaks)) edges.add(key);
  }
  return { nodes, edges };
}

function passes(relation: Relation, filter: GraphFilter, speaks: (passage: string) => boolean): boolean {
  if (relation.relationType === "co_occurs")
    return filter.showCoOccurrence && relation.evidence.some((e) => speaks(e.passage));
  if (filter.hiddenRelations.has(relation.relationType)) return false;
  return relation.evidence.some(
    (e) =>
      speaks(e.passage) && (!filter.statedOnly || e.status === "stated") && (!filter.assertedOnly || isAsserted(e)),
  );
}
