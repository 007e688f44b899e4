import { importanceOf } from "../../graph/importance.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { RELATIONS, type EntityType, type RelationFamily } from "../../schema/ontology.ts";
import { bendOf } from "./edge-geometry.ts";

/** What never changes about a node while its graph is open. */
export interface SceneNode {
  key: string;
  x: number;
  y: number;
  size: number;
  type: EntityType;
  /** Mentioned once: drawn hollow. */
  once: boolean;
  importance: number;
  names: Readonly<Record<string, string>>;
  label: string;
}

/** What never changes about an edge while its graph is open. */
export interface SceneEdge {
  key: string;
  source: string;
  target: string;
  family: RelationFamily;
  /** Share of the length the line bends by; parallel lines bend to alternate sides. */
  bend: number;
  /** Pixels. */
  width: number;
  /** Every piece of evidence is only implied. */
  implied: boolean;
  sentences: number;
}

export interface Scene {
  nodes: ReadonlyMap<string, SceneNode>;
  edges: readonly SceneEdge[];
  edgeByKey: ReadonlyMap<string, SceneEdge>;
  edgesOf: ReadonlyMap<string, readonly SceneEdge[]>;
}

/** Prepares a graph for drawing. */
export function buildScene(talk: TalkGraph): Scene {
  const importance = importanceOf(talk);
  const nodes = new Map(
    talk.file.nodes.map(({ key, attributes: a }): [string, SceneNode] => [
      key,
      {
        key,
        x: a.x,
        y: a.y,
        size: a.size,
        type: a.entityType,
        once: a.mentions.length <= 1,
        importance: importance.get(key) ?? 0,
        names: a.names,
        label: a.label,
      },
    ]),
  );
  const between = new Map<string, number>();
  const edges = talk.file.edges.map(({ key, source, target, attributes }): SceneEdge => {
    const pair = source < target ? `${source}\u0000${target}` : `${target}\u0000${source}`;
    const k = between.get(pair) ?? 0;
    between.set(pair, k + 1);
    return {
      key,
      source,
      target,
      family: RELATIONS[attributes.relationType].family,
      // Seen from the same end, so that lines in opposite directions do not fall together.
      bend: bendOf(k) * (source < target ? 1 : -1),
      width: 1 + 0.7 * (Math.min(4, attributes.weight) - 1),
      implied: attributes.evidence.every((item) => item.status === "implied"),
      sentences: attributes.evidence.length,
    };
  });
  const edgesOf = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) edgesOf.set(end, [...(edgesOf.get(end) ?? []), edge]);
  }
  return { nodes, edges, edgeByKey: new Map(edges.map((edge) => [edge.key, edge])), edgesOf };
}
