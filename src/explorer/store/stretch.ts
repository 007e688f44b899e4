import type { VisibleGraph } from "../../graph/filter-graph.ts";
import { evidenceInTalkOrder } from "../../graph/passages-of.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Passage } from "../../schema/passage.ts";
import type { ExplorerState, Selection, Stretch } from "./state.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

/** What is mentioned, and stated, inside a stretch of the talk. */
export function withinStretch(talk: TalkGraph, axis: TalkAxis, visible: VisibleGraph, stretch: Stretch): VisibleGraph {
  const within = (passage: string, offset: number): boolean => {
    const start = axis.starts.get(passage);
    return start !== undefined && start + offset >= stretch.from && start + offset < stretch.to;
  };
  const nodes = new Set<string>();
  for (const key of visible.nodes) {
    if (talk.graph.getNodeAttribute(key, "mentions").some((m) => within(m.passage, m.start))) nodes.add(key);
  }
  const edges = new Set<string>();
  for (const key of visible.edges) {
    const [source, target] = talk.graph.extremities(key);
    if (!nodes.has(source) || !nodes.has(target)) continue;
    if (talk.graph.getEdgeAttribute(key, "evidence").some((item) => within(item.passage, item.start))) edges.add(key);
  }
  return { nodes, edges };
}

/** A stretch brought into order and into the talk; undefined where it is the whole talk or nothing. */
export function tidyStretch(stretch: Stretch, length: number): Stretch | undefined {
  const from = Math.max(0, Math.min(length, Math.round(Math.min(stretch.from, stretch.to))));
  const to = Math.max(0, Math.min(length, Math.round(Math.max(stretch.from, stretch.to))));
  return to - from < 1 || (from === 0 && to === length) ? undefined : { from, to };
}

/** Passages of which something is said inside a stretch; all where there is none. */
export function passagesWithin(
  passages: readonly Passage[],
  axis: TalkAxis,
  stretch: Stretch | undefined,
): readonly Passage[] {
  if (!stretch) return passages;
  return passages.filter(({ id, text }) => {
    const start = axis.starts.get(id);
    return start !== undefined && start < stretch.to && start + Math.max(1, text.length) > stretch.from;
  });
}

/** Where what is selected is first spoken of, inside the stretch if it is there at all; undefined without a selection. */
export function firstPassage(
  { talk, axis, stretch }: Pick<ExplorerState, "talk" | "axis" | "stretch">,
  selection: Selection,
): string | undefined {
  if (selection.kind === "none") return undefined;
  const spoken =
    selection.kind === "entity"
      ? talk.graph.getNodeAttribute(selection.key, "mentions")
      : evidenceInTalkOrder(talk, selection.key);
  const within = new Set(passagesWithin(talk.passages, axis, stretch).map(({ id }) => id));
  return (spoken.find(({ passage }) => within.has(passage)) ?? spoken[0])?.passage;
}
