import { filterGraph, type VisibleGraph } from "../../graph/filter-graph.ts";
import { neighbourhood } from "../../graph/neighbourhood.ts";
import { shortestPaths, type GraphPath } from "../../graph/shortest-paths.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Derived, ExplorerState, Hover, Stretch, View } from "./state.ts";
import { withinStretch } from "./stretch.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

/** Everything that decides what is shown and what stands out. */
export type Inputs = View & Pick<ExplorerState, "talk" | "axis" | "onScreen" | "playhead"> & { hover: Hover };

/** What a view shows and what stands out in it. Parts whose inputs are the same as in `before` are taken over. */
export function derive(inputs: Inputs, before?: Inputs & Derived): Derived {
  const stretch = playedStretch(inputs);
  const sameGraph = before?.talk === inputs.talk && before.filter === inputs.filter;
  const visible =
    sameGraph && sameStretch(playedStretch(before), stretch)
      ? before.visible
      : restrict(inputs.talk, inputs.axis, filterGraph(inputs.talk, inputs.filter), stretch);
  const paths = findShownPaths(inputs, visible, before);
  const shownPath = inputs.mode === "path" ? (paths[inputs.path.index] ?? paths[0]) : undefined;
  const focus = litBy(inputs, visible, shownPath);
  return {
    visible,
    paths,
    shownPath,
    emphasis: ofHoveredGroup(inputs, visible) ?? focus,
    counted: inputs.mode === "graph" && inputs.selection.kind === "entity" ? (focus ?? visible) : visible,
  };
}

/** While the talk is played, only what has been said so far is there. */
function playedStretch({ stretch, playhead }: Pick<Inputs, "stretch" | "playhead">): Stretch | undefined {
  return playhead === undefined ? stretch : { from: stretch?.from ?? 0, to: playhead };
}

function sameStretch(a: Stretch | undefined, b: Stretch | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function restrict(talk: TalkGraph, axis: TalkAxis, visible: VisibleGraph, stretch: Stretch | undefined): VisibleGraph {
  return stretch ? withinStretch(talk, axis, visible, stretch) : visible;
}

function findShownPaths(
  inputs: Inputs,
  visible: VisibleGraph,
  before: (Inputs & Derived) | undefined,
): readonly GraphPath[] {
  if (inputs.mode !== "path") return before?.paths.length === 0 ? before.paths : [];
  const { from, to, avoidHubs, statedOnly } = inputs.path;
  const known = before?.mode === "path" && before.visible === visible ? before.path : undefined;
  const same =
    known?.from === from && known?.to === to && known?.avoidHubs === avoidHubs && known.statedOnly === statedOnly;
  if (same && before) return before.paths;
  if (from === undefined || to === undefined) return [];
  return shortestPaths(inputs.talk, visible, from, to, { avoidHubs, statedOnly });
}

/** What the view lights, and with it what the reader pinned and opened by hand. */
function litBy(inputs: Inputs, visible: VisibleGraph, shownPath: GraphPath | undefined): VisibleGraph | undefined {
  const chosen = litByChoice(inputs, visible, shownPath);
  const { talk, pinned, expanded } = inputs;
  const shown = (keys: readonly string[]): string[] => keys.filter((key) => visible.nodes.has(key));
  const opened = shown(expanded).map((key) => neighbourhood(talk.graph, key, 1, visible));
  const kept = shown(pinned);
  if (opened.length === 0 && kept.length === 0) return chosen;
  const parts = chosen ? [chosen, ...opened] : opened;
  const nodes = new Set([...kept, ...parts.flatMap((part) => [...part.nodes])]);
  const edges = new Set(parts.flatMap((part) => [...part.edges]));
  for (const key of kept) {
    talk.graph.forEachEdge(key, (edge, _attributes, source, target) => {
      if (visible.edges.has(edge) && nodes.has(source) && nodes.has(target)) edges.add(edge);
    });
  }
  return { nodes, edges };
}

function litByChoice(
  inputs: Inputs,
  visible: VisibleGraph,
  shownPath: GraphPath | undefined,
): VisibleGraph | undefined {
  const { talk, selection, steps, mode, onScreen } = inputs;
  if (mode === "path") return shownPath && { nodes: new Set(shownPath.nodes), edges: new Set(shownPath.edges) };
  if (mode === "read" && onScreen) return inPassages(talk, onScreen, visible);
  if (selection.kind === "entity" && talk.graph.hasNode(selection.key))
    return neighbourhood(talk.graph, selection.key, steps, visible);
  if (selection.kind === "relation" && talk.graph.hasEdge(selection.key))
    return aroundRelation(talk, selection.key, visible);
  return undefined;
}

/** The type or community whose row in a legend is under the pointer. */
function ofHoveredGroup({ talk, hover }: Inputs, visible: VisibleGraph): VisibleGraph | undefined {
  if (hover.kind !== "type" && hover.kind !== "community") return undefined;
  const nodes = [...visible.nodes].filter((key) => {
    const { entityType, community } = talk.graph.getNodeAttributes(key);
    return hover.kind === "type" ? entityType === hover.type : community === hover.community;
  });
  return { nodes: new Set(nodes), edges: new Set() };
}

/** What the passages in the reader's window name, and the relations they state. */
function inPassages(talk: TalkGraph, passages: readonly string[], visible: VisibleGraph): VisibleGraph {
  const read = new Set(passages);
  const nodes = new Set(
    passages
      .flatMap((id) => (talk.mentionsByPassage.get(id) ?? []).filter((m) => m.via === undefined))
      .map((m) => m.entity),
  );
  for (const key of nodes) if (!visible.nodes.has(key)) nodes.delete(key);
  const edges = new Set<string>();
  for (const key of visible.edges) {
    const [source, target] = talk.graph.extremities(key);
    if (!nodes.has(source) || !nodes.has(target)) continue;
    if (talk.graph.getEdgeAttribute(key, "evidence").some((item) => read.has(item.passage))) edges.add(key);
  }
  return { nodes, edges };
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
  for (const edge of visible.edges) {
    const [source, target] = talk.graph.extremities(edge);
    if (nodes.has(source) && nodes.has(target)) edges.add(edge);
  }
  return { nodes, edges };
}
