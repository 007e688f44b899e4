import type { Evidence } from "../../schema/evidence.ts";
import type { GraphEdge, GraphNode } from "../../schema/graph-file.ts";
import { citationOf, formatTalkTime } from "../citation.ts";
import { displayName } from "../display-name.ts";
import type { TalkAxis } from "../talk-axis.ts";
import type { TalkGraph } from "../talk-graph.ts";

/** One value of a table; several are joined by “ | ”. */
export type Flat = string | number;
export type FlatRecord = Readonly<Record<string, Flat>>;

const BETWEEN = " | ";

/** What formats without nested values can hold of an entity. The fields are the same for all. */
export function flatEntity({ attributes: a }: GraphNode): FlatRecord {
  return {
    entityType: a.entityType,
    name_zh: a.names["zh"] ?? "",
    name_en: a.names["en"] ?? "",
    aliases: a.aliases.join(BETWEEN),
    mentions: a.mentions.length,
    salience: a.salience,
    confidence: a.confidence,
    recognised: a.source,
    community: a.community,
  };
}

/** The same of a relation, with its clearest sentence and where that stands. */
export function flatRelation(
  talk: TalkGraph,
  axis: TalkAxis,
  { attributes: a }: GraphEdge,
  language: "zh" | "en",
): FlatRecord {
  const [clearest] = a.evidence;
  const { quote, speaker, section, time } = citationOf(talk, axis, clearest!, language);
  return {
    relationType: a.relationType,
    status: statusOf(a.evidence),
    modality: [...new Set(a.evidence.flatMap((item) => item.modality))].sort().join(BETWEEN),
    confidence: a.confidence,
    passages: a.weight,
    sentences: a.evidence.length,
    quote,
    speaker: speaker ?? "",
    section: section ?? "",
    time: time ? formatTalkTime(time, language) : "",
    passage: clearest!.passage,
  };
}

/** An entity's name in the wanted language. */
export function nameIn(talk: TalkGraph, key: string, language: "zh" | "en"): string {
  return displayName(talk.graph.getNodeAttributes(key), language);
}

function statusOf(evidence: readonly Evidence[]): string {
  return evidence.some((item) => item.status === "stated") ? "stated" : "implied";
}
