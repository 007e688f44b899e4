import { filterGraph, type VisibleGraph } from "../../graph/filter-graph.ts";
import { neighbourhood } from "../../graph/neighbourhood.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Selection, View } from "./state.ts";

/** What a view shows and what stands out in it. */
export function derive(talk: TalkGraph, view: View): { visible: VisibleGraph; emphasis: VisibleGraph | undefined } {
  const visible = filterGraph(talk, view.filter);
  return { visible, emphasis: litBy(talk, view.selection, view.steps, visible) };
}

function litBy(talk: TalkGraph, selection: Selection, steps: number, visible: VisibleGraph): VisibleGraph | undefined {
  if (selection.kind === "entity" && talk.graph.hasNode(selection.key))
    return neighbourhood(talk.graph, selection.key, steps, visible);
  if (selection.kind === "relation" && talk.graph.hasEdge(selection.key))
    return aroundRelation(talk, selection.key, visible);
  return undefined;
}

/** A relation lights its ends and everything named in the sentences that state it. */
function aroundRelation(talk: TalkGraph, key: string, visible: VisibleGraph): VisibleGraph {
  const nodes = new Set(talk.graph.extremities(key));
  for (const { passage, start, end } of talk.graph.getEdgeAttribute(key, "evidence")) {
    for (const mention of talk.mentionsByPassage.get(passage) ?? []) {
      if (mention.start >= start && mention.end <= end && visible.nodes.has(mention.entity)) nodes.add(mention.entity);
    }
  }
  const edges = new Set([key]);
  talk.graph.forEachEdge((edge, _attributes, source, target) => {
    if (visible.edges.has(edge) && nodes.has(source) && nodes.has(target)) edges.add(edge);
  });
  return { nodes, edges };
}
