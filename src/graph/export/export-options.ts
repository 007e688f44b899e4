import type { RelationType } from "../../schema/ontology.ts";
import type { VisibleGraph } from "../filter-graph.ts";
import type { TalkGraph } from "../talk-graph.ts";

export interface ExportOptions {
  /** Language of names where the graph has them; the talk's, by default. */
  language?: "zh" | "en";
  /** What a kind of relation is called; its type in plain words, by default. */
  relationName?: (type: RelationType) => string;
}

/** Writes the whole graph, or what `view` leaves of it, as the text of a file. */
export type Export = (talk: TalkGraph, view?: VisibleGraph, options?: ExportOptions) => string;

export function exportLanguage({ file }: TalkGraph, { language }: ExportOptions): "zh" | "en" {
  return language ?? (file.attributes.documents[0]?.language.startsWith("zh") ? "zh" : "en");
}

/** `competes_with` → “competes with”. */
export function plainRelationName(type: RelationType): string {
  return type.replaceAll("_", " ");
}
