import Graph from "graphology";
import type { CanvasState } from "../../../../src/explorer/canvas/canvas-store.ts";
import type { EntityGraph, TalkGraph } from "../../../../src/graph/talk-graph.ts";
import type { EntityType, RelationType } from "../../../../src/schema/ontology.ts";

export interface TestNode {
  type?: EntityType;
  x?: number;
  y?: number;
  mentions?: number;
  size?: number;
  names?: Record<string, string>;
  community?: number;
}

export interface TestEdge {
  key?: string;
  from: string;
  to: string;
  type?: RelationType;
  undirected?: boolean;
  statuses?: ("stated" | "implied")[];
}

/** A loaded graph of a few hand-placed nodes, with as much in it as the canvas reads. */
export function canvasTalk(nodes: Record<string, TestNode>, edges: readonly TestEdge[] = []): TalkGraph {
  const graph = new Graph({ type: "mixed", multi: true, allowSelfLoops: false }) as unknown as EntityGraph;
  for (const [key, node] of Object.entries(nodes)) {
    graph.addNode(key, {
      label: key,
      entityType: node.type ?? "concept",
      names: node.names ?? {},
      aliases: [],
      mentions: Array.from({ length: node.mentions ?? 2 }, () => ({ passage: "p", start: 0, end: 1 })),
      confidence: 1,
      source: "lexicon",
      salience: 0,
      x: node.x ?? 0,
      y: node.y ?? 0,
      size: node.size ?? 10,
      community: node.community ?? 0,
    });
  }
  edges.forEach((edge, i) => {
    const evidence = (edge.statuses ?? ["stated"]).map((status) => ({
      passage: "p",
      start: 0,
      end: 1,
      sourceAnchor: { start: 0, end: 1 },
      targetAnchor: { start: 0, end: 1 },
      rule: "test",
      status,
      modality: [],
    }));
    const attributes = { relationType: edge.type ?? "develops", confidence: 1, weight: 1, evidence };
    const key = edge.key ?? `r:${i}`;
    if (edge.undirected) graph.addUndirectedEdgeWithKey(key, edge.from, edge.to, attributes);
    else graph.addDirectedEdgeWithKey(key, edge.from, edge.to, attributes);
  });
  return { graph } as TalkGraph;
}

/** A state in which everything is visible and nothing is chosen, but for `part`. */
export function canvasState(talk: TalkGraph, part: Partial<CanvasState> = {}): CanvasState {
  return {
    talk,
    language: "zh",
    theme: "light",
    selection: { kind: "none" },
    hover: { kind: "none" },
    focused: undefined,
    visible: { nodes: new Set(talk.graph.nodes()), edges: new Set(talk.graph.edges()) },
    emphasis: undefined,
    ...part,
  };
}
