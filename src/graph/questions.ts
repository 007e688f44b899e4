import { compareText } from "./compare.ts";
import type { VisibleGraph } from "./filter-graph.ts";
import { shortestPaths, type GraphPath } from "./shortest-paths.ts";
import type { TalkAxis } from "./talk-axis.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** What an answer shows: entities, relations and the passages to read, in reading order. */
export interface Answer {
  entities: readonly string[];
  edges: readonly string[];
  passages: readonly string[];
}

/** People one speaker names, most often first. */
export interface NamedBy {
  speaker: string;
  people: readonly string[];
}

/** A question that the graph answers by itself. It is asked only where there is an answer. */
export type Question =
  | { id: string; kind: "connects"; params: { from: string; to: string; path: GraphPath }; answer: Answer }
  /** `from`: position on the axis where the last part begins. */
  | { id: string; kind: "late"; params: { from: number }; answer: Answer }
  | { id: string; kind: "unanswered"; params: Record<string, never>; answer: Answer }
  | { id: string; kind: "namedBy"; params: { by: readonly NamedBy[] }; answer: Answer };

/** The last part of the talk, and how much must come up only there to be worth asking. */
const LATE = 0.8;
const ENOUGH = 3;
const QUESTION = /[?？]/u;

/**
 * What connects the two most-mentioned entities; what is talked about only near the end; what the host raised in a
 * question and no guest ever spoke of; who names whom. Linear in the graph, apart from one search for a path.
 */
export function findQuestions(talk: TalkGraph, axis: TalkAxis, visible: VisibleGraph): Question[] {
  const found = [connects(talk, visible), late(talk, axis), unanswered(talk), namedBy(talk)];
  return found.filter((question) => question !== undefined);
}

function connects(talk: TalkGraph, visible: VisibleGraph): Question | undefined {
  const [from, to] = byMentions(
    talk,
    talk.graph.nodes().filter((key) => visible.nodes.has(key)),
  );
  if (from === undefined || to === undefined) return undefined;
  const [path] = shortestPaths(talk, visible, from, to, { most: 1 });
  if (!path) return undefined;
  const passages = path.edges.flatMap((edge) => talk.graph.getEdgeAttribute(edge, "evidence").map((e) => e.passage));
  const answer = { entities: path.nodes, edges: path.edges, passages: inReadingOrder(talk, passages) };
  return { id: "connects", kind: "connects", params: { from, to, path }, answer };
}

function late(talk: TalkGraph, axis: TalkAxis): Question | undefined {
  const from = Math.round(axis.length * LATE);
  const keys = talk.graph.filterNodes((_key, { mentions }) => {
    const positions = mentions.map((m) => (axis.starts.get(m.passage) ?? -axis.length) + m.start);
    return positions.length > 0 && positions.every((position) => position >= from);
  });
  if (keys.length < ENOUGH) return undefined;
  return { id: "late", kind: "late", params: { from }, answer: about(talk, keys, () => true) };
}

function unanswered(talk: TalkGraph): Question | undefined {
  const roles = rolesOf(talk);
  const role = (passage: string): string | undefined => roles.get(talk.passageById.get(passage)?.speaker ?? "");
  if (![...roles.values()].includes("host") || ![...roles.values()].includes("guest")) return undefined;
  const asks = (passage: string): boolean =>
    role(passage) === "host" && QUESTION.test(talk.passageById.get(passage)?.text ?? "");
  const keys = talk.graph.filterNodes(
    (_key, { mentions }) =>
      mentions.some((m) => m.via === undefined && asks(m.passage)) && mentions.every((m) => role(m.passage) === "host"),
  );
  if (keys.length === 0) return undefined;
  return { id: "unanswered", kind: "unanswered", params: {}, answer: about(talk, keys, asks) };
}

function namedBy(talk: TalkGraph): Question | undefined {
  const self = new Map(talk.file.attributes.documents.flatMap((d) => d.speakers.map((s) => [s.id, s.entity])));
  const counts = new Map<string, Map<string, number>>();
  const passages: string[] = [];
  talk.graph.forEachNode((key, { entityType, mentions }) => {
    if (entityType !== "person") return;
    for (const { passage, via } of mentions) {
      const speaker = talk.passageById.get(passage)?.speaker;
      if (via !== undefined || speaker === undefined || self.get(speaker) === key) continue;
      const named = counts.get(speaker) ?? new Map<string, number>();
      counts.set(speaker, named.set(key, (named.get(key) ?? 0) + 1));
      passages.push(passage);
    }
  });
  if (counts.size === 0) return undefined;
  const by = [...self.keys()].flatMap((speaker) => {
    const people = [...(counts.get(speaker) ?? [])].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    return people.length === 0 ? [] : [{ speaker, people: people.map(([key]) => key) }];
  });
  const entities = byMentions(talk, [...new Set(by.flatMap(({ people }) => people))]);
  const answer = { entities, edges: [], passages: inReadingOrder(talk, passages) };
  return { id: "named-by", kind: "namedBy", params: { by }, answer };
}

/** Entities, the relations among them, and those of their passages that count. */
function about(talk: TalkGraph, keys: readonly string[], counts: (passage: string) => boolean): Answer {
  const among = new Set(keys);
  const passages = keys.flatMap((key) => talk.graph.getNodeAttribute(key, "mentions").map((m) => m.passage));
  return {
    entities: byMentions(talk, keys),
    edges: talk.graph.filterEdges(
      (_edge, { relationType }, source, target) =>
        relationType !== "co_occurs" && among.has(source) && among.has(target),
    ),
    passages: inReadingOrder(talk, passages.filter(counts)),
  };
}

function byMentions({ graph }: TalkGraph, keys: readonly string[]): string[] {
  const count = new Map(keys.map((key) => [key, graph.getNodeAttribute(key, "mentions").length]));
  return keys.toSorted((a, b) => count.get(b)! - count.get(a)! || compareText(a, b));
}

function inReadingOrder({ passageOrder }: TalkGraph, passages: readonly string[]): string[] {
  return [...new Set(passages)].sort((a, b) => (passageOrder.get(a) ?? 0) - (passageOrder.get(b) ?? 0));
}

function rolesOf({ file }: TalkGraph): Map<string, string> {
  return new Map(file.attributes.documents.flatMap((d) => d.speakers.map((s) => [s.id, s.role ?? "other"] as const)));
}
