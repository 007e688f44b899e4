import type { TalkGraph } from "../../graph/talk-graph.ts";
import { RELATIONS, type RelationType } from "../../schema/ontology.ts";
import type { TalkAxis, TalkTime } from "../../graph/talk-axis.ts";

/** Relations of one kind and direction, seen from one entity. */
export interface RelationGroup {
  id: string;
  type: RelationType;
  /** The entity is the source, or the type has no direction. */
  outgoing: boolean;
  /** Most sentences first. */
  edges: string[];
}

/** Different pronouns shown on their chip. */
const MOST_PRONOUNS = 2;

/** How often each surface form stands in the talk, most frequent first; and the words that stand for the name. */
export function countForms(
  talk: TalkGraph,
  key: string,
): { forms: [string, number][]; pronouns: { words: string[]; count: number } } {
  const forms = new Map<string, number>();
  const words = new Map<string, number>();
  let count = 0;
  for (const { passage, start, end, via } of talk.graph.getNodeAttribute(key, "mentions")) {
    const form = talk.passageById.get(passage)?.text.slice(start, end) ?? "";
    if (via !== undefined) count++;
    const tally = via === undefined ? forms : words;
    if (form !== "") tally.set(form, (tally.get(form) ?? 0) + 1);
  }
  const ranked = (map: Map<string, number>): [string, number][] =>
    [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    forms: ranked(forms),
    pronouns: {
      words: ranked(words)
        .slice(0, MOST_PRONOUNS)
        .map(([word]) => word),
      count,
    },
  };
}

/** Visible relations by kind and direction, largest group first; co-occurrence last. */
export function groupRelations(talk: TalkGraph, key: string, visible: ReadonlySet<string>): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  const sentences = (edge: string): number => talk.graph.getEdgeAttribute(edge, "evidence").length;
  talk.graph.forEachEdge(key, (edge, { relationType }, source) => {
    if (!visible.has(edge)) return;
    const outgoing = source === key || RELATIONS[relationType].symmetric;
    const id = `${relationType}:${outgoing}`;
    const group = groups.get(id) ?? { id, type: relationType, outgoing, edges: [] };
    group.edges.push(edge);
    groups.set(id, group);
  });
  for (const group of groups.values()) group.edges.sort((a, b) => sentences(b) - sentences(a) || (a < b ? -1 : 1));
  const rank = (group: RelationGroup): number => (group.type === "co_occurs" ? -1 : group.edges.length);
  return [...groups.values()].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
}

/** When an entity is first and last named in the talk. */
export function spokenRange(
  talk: TalkGraph,
  axis: TalkAxis,
  key: string,
): { first: TalkTime | undefined; last: TalkTime | undefined } {
  const positions = talk.graph.getNodeAttribute(key, "mentions").flatMap(({ passage, start, via }) => {
    const at = axis.starts.get(passage);
    return at === undefined || via !== undefined ? [] : [at + start];
  });
  if (positions.length === 0) return { first: undefined, last: undefined };
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  return { first: axis.timeAt(first), last: last === first ? undefined : axis.timeAt(last) };
}
