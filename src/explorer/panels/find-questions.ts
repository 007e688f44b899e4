import { filterGraph } from "../../graph/filter-graph.ts";
import { importanceOf } from "../../graph/importance.ts";
import { shortestPaths } from "../../graph/shortest-paths.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import { EMPTY_FILTER, type Stretch } from "../store/state.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

export type Question = { kind: "connects"; from: string; to: string } | { kind: "late"; stretch: Stretch };

/** Entities looked at for a pair, the last part of the talk, and how many must first come up there. */
const CANDIDATES = 14;
const LATE = 0.8;
const ENOUGH_LATE = 3;

/** Questions that this graph has an answer to. */
export function findQuestions(talk: TalkGraph, axis: TalkAxis): Question[] {
  const questions: Question[] = [];
  const pair = findConnected(talk);
  if (pair) questions.push({ kind: "connects", ...pair });
  const late = findLate(talk, axis);
  if (late) questions.push({ kind: "late", stretch: late });
  return questions;
}

/** Two important entities that no relation joins directly, but a short path does. */
function findConnected(talk: TalkGraph): { from: string; to: string } | undefined {
  const visible = filterGraph(talk, EMPTY_FILTER);
  const importance = importanceOf(talk);
  const ranked = [...visible.nodes]
    .sort((a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, CANDIDATES);
  for (const to of ranked.slice(1)) {
    for (const from of ranked.slice(0, ranked.indexOf(to)).toReversed()) {
      const path = shortestPaths(talk, visible, from, to, { most: 1 })[0];
      if (path && path.edges.length >= 2 && path.edges.length <= 4) return { from, to };
    }
  }
  return undefined;
}

/** The last fifth of the talk, where enough comes up that was never named before. */
function findLate(talk: TalkGraph, axis: TalkAxis): Stretch | undefined {
  const from = Math.round(axis.length * LATE);
  const late = talk.file.nodes.filter(({ attributes }) => {
    const positions = attributes.mentions.map((m) => (axis.starts.get(m.passage) ?? -axis.length) + m.start);
    return positions.length > 0 && positions.every((position) => position >= from);
  });
  return late.length >= ENOUGH_LATE ? { from, to: axis.length } : undefined;
}
