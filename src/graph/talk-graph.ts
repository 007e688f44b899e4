import Graph from "graphology";
import type { PlacedEntity } from "../schema/entity.ts";
import type { GraphAttributes, GraphFile } from "../schema/graph-file.ts";
import type { Via } from "../schema/mention.ts";
import type { Passage } from "../schema/passage.ts";
import type { Relation } from "../schema/relation.ts";

export type EntityGraph = Graph<PlacedEntity, Relation, GraphAttributes>;

/** A mention as the reader of one passage needs it. Offsets are into the passage's text. */
export interface PassageMention {
  entity: string;
  start: number;
  end: number;
  via?: Via;
}

/** A loaded graph file with the indexes that every view needs. Never changed after it is built. */
export interface TalkGraph {
  file: GraphFile;
  graph: EntityGraph;
  passages: readonly Passage[];
  passageById: ReadonlyMap<string, Passage>;
  /** Place of a passage in reading order, from 0. */
  passageOrder: ReadonlyMap<string, number>;
  /** By passage id, sorted by start. */
  mentionsByPassage: ReadonlyMap<string, readonly PassageMention[]>;
}

/** Builds the graph and its indexes from a file that `readGraphFile` has accepted. */
export function buildTalkGraph(file: GraphFile): TalkGraph {
  const graph: EntityGraph = new Graph({ type: "mixed", multi: true, allowSelfLoops: false });
  graph.replaceAttributes(file.attributes);
  for (const node of file.nodes) graph.addNode(node.key, node.attributes);
  for (const { key, source, target, undirected, attributes } of file.edges) {
    if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  const passages = file.attributes.passages;
  return {
    file,
    graph,
    passages,
    passageById: new Map(passages.map((passage) => [passage.id, passage])),
    passageOrder: new Map(passages.map((passage, i) => [passage.id, i])),
    mentionsByPassage: indexMentions(file),
  };
}

function indexMentions(file: GraphFile): Map<string, PassageMention[]> {
  const byPassage = new Map<string, PassageMention[]>();
  for (const node of file.nodes) {
    for (const { passage, start, end, via } of node.attributes.mentions) {
      const mention: PassageMention =
        via === undefined ? { entity: node.key, start, end } : { entity: node.key, start, end, via };
      const list = byPassage.get(passage);
      if (list) list.push(mention);
      else byPassage.set(passage, [mention]);
    }
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return byPassage;
}
