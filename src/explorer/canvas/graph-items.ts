import { MAX_CURVES } from "../../graph/line-limit.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { RELATIONS, type EntityType, type RelationFamily, type RelationType } from "../../schema/ontology.ts";
import type { Measured } from "../store/state.ts";
import { bendOf } from "./edge-curve.ts";
import { resize } from "./measured-sizes.ts";

/** What the canvas needs of an entity, read once from the graph: nothing here depends on what the reader does. */
export interface NodeItem {
  key: string;
  x: number;
  y: number;
  /** Radius in pixels at fit. */
  size: number;
  type: EntityType;
  label: string;
  names: Readonly<Record<string, string>>;
  community: number;
  mentions: number;
  /** Mentions and relations together: what decides about its label. */
  importance: number;
  /** Mentioned once: drawn hollow. */
  hollow: boolean;
}

export type Dash = "solid" | "dashed" | "dotted";

export interface EdgeItem {
  key: string;
  source: string;
  target: string;
  relation: RelationType;
  family: RelationFamily;
  undirected: boolean;
  /** Number of sentences that state it. */
  sentences: number;
  dash: Dash;
  /** Signed, as a share of its length; 0 in a simplified graph. */
  bend: number;
}

export interface GraphItems {
  nodes: ReadonlyMap<string, NodeItem>;
  edges: ReadonlyMap<string, EdgeItem>;
  /** Keys of the edges at each node. */
  edgesOf: ReadonlyMap<string, readonly string[]>;
  /** True where there are too many lines for curves: they are straight and plain, and the page should say so. */
  simplified: boolean;
}

export function isSimplified({ graph }: TalkGraph): boolean {
  return graph.size > MAX_CURVES;
}

export function readGraphItems(talk: TalkGraph, measured?: Measured): GraphItems {
  const { graph } = talk;
  const simplified = isSimplified(talk);
  const edgesOf = new Map<string, string[]>(graph.mapNodes((key) => [key, []]));
  const edges = new Map<string, EdgeItem>();
  const relations = new Map<string, number>();
  const parallels = new Map<string, number>();
  const entries = [...graph.edgeEntries()];
  // Co-occurrence is hidden until asked for: it must not take the first place beside a relation.
  const isStated = (entry: (typeof entries)[number]): boolean => entry.attributes.relationType !== "co_occurs";
  for (const entry of [...entries.filter(isStated), ...entries.filter((entry) => !isStated(entry))]) {
    const { edge: key, source, target, attributes, undirected } = entry;
    const forward = source < target;
    const pair = forward ? `${source}\n${target}` : `${target}\n${source}`;
    const k = parallels.get(pair) ?? 0;
    parallels.set(pair, k + 1);
    edgesOf.get(source)?.push(key);
    edgesOf.get(target)?.push(key);
    if (isStated(entry)) for (const end of [source, target]) relations.set(end, (relations.get(end) ?? 0) + 1);
    edges.set(key, {
      key,
      source,
      target,
      relation: attributes.relationType,
      family: RELATIONS[attributes.relationType].family,
      undirected,
      sentences: attributes.evidence.length,
      dash: dashOf(attributes),
      bend: simplified ? 0 : bendOf(k, forward),
    });
  }
  const nodes = new Map<string, NodeItem>();
  graph.forEachNode((key, { x, y, size, entityType, label, names, community, mentions }) => {
    nodes.set(key, {
      key,
      x,
      y,
      size,
      type: entityType,
      label,
      names,
      community,
      mentions: mentions.length,
      importance: mentions.length + (relations.get(key) ?? 0),
      hollow: mentions.length <= 1,
    });
  });
  return { nodes: resize(nodes, measured), edges, edgesOf, simplified };
}

function dashOf(attributes: { relationType: RelationType; evidence: readonly { status: string }[] }): Dash {
  if (attributes.relationType === "co_occurs") return "dotted";
  return attributes.evidence.every(({ status }) => status === "implied") ? "dashed" : "solid";
}

/** The name in the reader's language where the graph has one. */
export function nameOf(node: Pick<NodeItem, "names" | "label">, language: string): string {
  return node.names[language] ?? node.label;
}
