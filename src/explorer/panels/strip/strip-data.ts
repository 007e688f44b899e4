import type { ExplorerState } from "../../store/state.ts";
import type { TalkAxis } from "../../../graph/talk-axis.ts";

/** Mentions of everything shown in each of `bins` equal parts of the talk. */
export function binMentions(
  { talk, axis }: Pick<ExplorerState, "talk" | "axis">,
  keys: ReadonlySet<string>,
  bins: number,
): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const passage of axis.passages) {
    const start = axis.starts.get(passage.id) ?? 0;
    for (const mention of talk.mentionsByPassage.get(passage.id) ?? []) {
      if (mention.via === undefined && keys.has(mention.entity)) add(counts, (start + mention.start) / axis.length);
    }
  }
  return counts;
}

/** The same for what is chosen: an entity's mentions, or the sentences of relations. */
export function binChosen(
  { talk, axis, selection, mode, shownPath }: Pick<ExplorerState, "talk" | "axis" | "selection" | "mode" | "shownPath">,
  bins: number,
): number[] | undefined {
  const counts = new Array<number>(bins).fill(0);
  const at = (passage: string, offset: number): void => {
    const start = axis.starts.get(passage);
    if (start !== undefined) add(counts, (start + offset) / axis.length);
  };
  if (mode === "path") {
    if (!shownPath) return undefined;
    for (const edge of shownPath.edges) {
      const first = talk.graph.getEdgeAttribute(edge, "evidence")[0];
      if (first) at(first.passage, first.start);
    }
    return counts;
  }
  if (selection.kind === "entity") {
    for (const mention of talk.graph.getNodeAttribute(selection.key, "mentions"))
      if (mention.via === undefined) at(mention.passage, mention.start);
    return counts;
  }
  if (selection.kind === "relation") {
    for (const item of talk.graph.getEdgeAttribute(selection.key, "evidence")) at(item.passage, item.start);
    return counts;
  }
  return undefined;
}

function add(counts: number[], share: number): void {
  const bin = Math.min(counts.length - 1, Math.max(0, Math.floor(share * counts.length)));
  counts[bin] = (counts[bin] ?? 0) + 1;
}

/** Runs of one speaker along the talk, as shares of its length. */
export function speakerRuns(axis: TalkAxis): { speaker: string | undefined; from: number; to: number }[] {
  const runs: { speaker: string | undefined; from: number; to: number }[] = [];
  for (const passage of axis.passages) {
    const from = (axis.starts.get(passage.id) ?? 0) / axis.length;
    const to = from + Math.max(1, passage.text.length) / axis.length;
    const last = runs.at(-1);
    if (last && last.speaker === passage.speaker) last.to = to;
    else runs.push({ speaker: passage.speaker, from, to });
  }
  return runs;
}
