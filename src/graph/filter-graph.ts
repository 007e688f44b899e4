import { isAsserted, type Evidence, type Modality } from "../schema/evidence.ts";
import type { EntityType, RelationType } from "../schema/ontology.ts";
import type { Passage } from "../schema/passage.ts";
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
  /** Section ids; the key `""` stands for text outside all sections. */
  hiddenSections?: ReadonlySet<string>;
  /** Leaves out evidence in one of these modes of speech. */
  hiddenModalities?: ReadonlySet<Modality>;
  /** 0–1: entities and relations the extractor is less sure of are left out. */
  minConfidence?: number;
  /** Entity keys the reader took away by hand. */
  hiddenEntities?: ReadonlySet<string>;
}

/** What the filter leaves, by key. */
export interface VisibleGraph {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** Nodes and edges that pass. An edge needs both ends and one piece of evidence that passes. Linear in the graph. */
export function filterGraph({ file, passageById }: TalkGraph, filter: GraphFilter): VisibleGraph {
  const { minConfidence = 0 } = filter;
  const isHeard = passageTest(filter, passageById);
  const nodes = new Set<string>();
  for (const { key, attributes } of file.nodes) {
    if (filter.hiddenTypes.has(attributes.entityType) || filter.hiddenEntities?.has(key)) continue;
    if (attributes.confidence < minConfidence) continue;
    const heard = isHeard ? attributes.mentions.filter((m) => isHeard(m.passage)) : attributes.mentions;
    // A named speaker whose name is never said has no mention; they stand in the unfiltered graph all the same.
    if (heard.length >= filter.minMentions || (!isHeard && filter.minMentions <= 1)) nodes.add(key);
  }
  const edges = new Set<string>();
  for (const { key, source, target, attributes } of file.edges) {
    if (!nodes.has(source) || !nodes.has(target) || attributes.confidence < minConfidence) continue;
    const shown =
      attributes.relationType === "co_occurs"
        ? filter.showCoOccurrence && attributes.evidence.some((e) => !isHeard || isHeard(e.passage))
        : !filter.hiddenRelations.has(attributes.relationType) &&
          attributes.evidence.some((e) => (!isHeard || isHeard(e.passage)) && passes(e, filter));
    if (shown) edges.add(key);
  }
  return { nodes, edges };
}

/** Whether what a passage says counts; undefined where every passage does. */
function passageTest(
  { hiddenSpeakers, hiddenSections }: GraphFilter,
  passageById: ReadonlyMap<string, Passage>,
): ((passage: string) => boolean) | undefined {
  if (hiddenSpeakers.size === 0 && !hiddenSections?.size) return undefined;
  return (id) => {
    const passage = passageById.get(id);
    return !hiddenSpeakers.has(passage?.speaker ?? "") && !hiddenSections?.has(passage?.section ?? "");
  };
}

function passes(evidence: Evidence, { statedOnly, assertedOnly, hiddenModalities }: GraphFilter): boolean {
  if (statedOnly && evidence.status !== "stated") return false;
  if (assertedOnly && !isAsserted(evidence)) return false;
  return !hiddenModalities || !evidence.modality.some((m) => hiddenModalities.has(m));
}
