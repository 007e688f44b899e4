import { densityOf } from "../../../graph/talk-density.ts";
import type { TalkGraph } from "../../../graph/talk-graph.ts";
import { filterGraph, type VisibleGraph } from "../../../graph/filter-graph.ts";
import { METRICS } from "../../../graph/metrics.ts";
import type { Evidence } from "../../../schema/evidence.ts";
import { RELATIONS, type EntityType, type RelationFamily, type RelationType } from "../../../schema/ontology.ts";
import type { TalkAxis } from "../../../graph/talk-axis.ts";
import { EMPTY_FILTER } from "../../store/state.ts";

export interface EntityRow {
  key: string;
  name: string;
  otherName: string | undefined;
  /** Every name it has, here or in the talk. */
  allNames: string;
  type: EntityType;
  mentions: number;
  pronouns: number;
  relations: number;
  sentences: number;
  /** Position of the first mention in the talk. */
  first: number | undefined;
  /** Mentions over the talk; counted when a row is drawn. */
  density: () => number[];
  community: number;
  /** How central it is, in the whole graph; worked out when first asked for. */
  measure: (id: "pagerank" | "betweenness") => number;
}

export interface RelationRow {
  key: string;
  source: string;
  sourceName: string;
  sourceType: EntityType;
  target: string;
  targetName: string;
  targetType: EntityType;
  type: RelationType;
  family: RelationFamily;
  sentences: number;
  stated: boolean;
  evidence: Evidence;
  position: number | undefined;
}

type Source = { talk: TalkGraph; axis: TalkAxis; visible: VisibleGraph; nameOf: (key: string) => string };

const BINS = 48;

export function entityRows({ talk, axis, visible, nameOf }: Source): EntityRow[] {
  const relations = new Map<string, { count: number; sentences: number }>();
  for (const edge of visible.edges) {
    const { relationType, evidence } = talk.graph.getEdgeAttributes(edge);
    if (relationType === "co_occurs") continue;
    for (const end of talk.graph.extremities(edge)) {
      const known = relations.get(end) ?? { count: 0, sentences: 0 };
      relations.set(end, { count: known.count + 1, sentences: known.sentences + evidence.length });
    }
  }
  const measure = measures(talk);
  return [...visible.nodes].map((key) => {
    const { entityType, mentions, names, aliases, community } = talk.graph.getNodeAttributes(key);
    const name = nameOf(key);
    const positions = mentions.flatMap((mention) => {
      const start = axis.starts.get(mention.passage);
      return start === undefined || mention.via !== undefined ? [] : [start + mention.start];
    });
    return {
      key,
      name,
      otherName: Object.values(names).find((other) => other !== name),
      allNames: [name, ...Object.values(names), ...aliases].join("\n"),
      type: entityType,
      mentions: mentions.length,
      pronouns: mentions.filter((mention) => mention.via !== undefined).length,
      relations: relations.get(key)?.count ?? 0,
      sentences: relations.get(key)?.sentences ?? 0,
      first: positions.length === 0 ? undefined : Math.min(...positions),
      density: () => densityOf(talk, key, BINS),
      community,
      measure: (id) => measure(id).get(key) ?? 0,
    };
  });
}

function measures(talk: TalkGraph): (id: string) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (id) => {
    const values =
      known.get(id) ?? METRICS.find((metric) => metric.id === id)?.run(talk, filterGraph(talk, EMPTY_FILTER));
    if (!values) return new Map();
    known.set(id, values);
    return values;
  };
}

/** Rows that have the words in one of their columns, in any case. */
export function rowsWith<Row>(
  rows: readonly Row[],
  columns: readonly { text: (row: Row) => string; words?: boolean; search?: (row: Row) => string }[],
  words: string,
): Row[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [...rows];
  const searched = columns.filter((column) => column.words === true);
  return rows.filter((row) =>
    searched.some((column) => (column.search ?? column.text)(row).toLowerCase().includes(wanted)),
  );
}

export function relationRows({ talk, axis, visible, nameOf }: Source): RelationRow[] {
  return [...visible.edges].flatMap((key) => {
    const { relationType, evidence } = talk.graph.getEdgeAttributes(key);
    const first = evidence[0];
    if (!first) return [];
    const [source, target] = talk.graph.extremities(key);
    const start = axis.starts.get(first.passage);
    return {
      key,
      source,
      sourceName: nameOf(source),
      sourceType: talk.graph.getNodeAttribute(source, "entityType"),
      target,
      targetName: nameOf(target),
      targetType: talk.graph.getNodeAttribute(target, "entityType"),
      type: relationType,
      family: RELATIONS[relationType].family,
      sentences: evidence.length,
      stated: evidence.some((item) => item.status === "stated"),
      evidence: first,
      position: start === undefined ? undefined : start + first.start,
    };
  });
}

/** Sorted by a column's value; what has none comes last either way, ties go by key. */
export function sortRows<Row extends { key: string }>(
  rows: readonly Row[],
  value: (row: Row) => string | number | undefined,
  descending: boolean,
  language: string,
): Row[] {
  const words = new Intl.Collator(language);
  const compare = (a: string | number, b: string | number): number =>
    typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));
  const keyed = rows.map((row) => ({ row, value: value(row) }));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined) || (a.row.key < b.row.key ? -1 : 1);
    return (descending ? -1 : 1) * compare(a.value, b.value) || (a.row.key < b.row.key ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}
