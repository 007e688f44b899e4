import type { EntityType, RelationType } from "../../schema/ontology.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";

/** What the reader chose: nothing, an entity, or a relation; with the piece of evidence that is open, from 0. */
export type Selection =
  | { kind: "none" }
  | { kind: "entity"; key: string }
  | { kind: "relation"; key: string; evidence: number };

/** What the pointer is on, in the canvas or in a list. */
export type Hover = { kind: "none" } | { kind: "entity"; key: string } | { kind: "relation"; key: string } | { kind: "type"; type: EntityType };

/** Filters hide; nothing here fades. The empty filter shows everything but co-occurrence. */
export interface Filters {
  hiddenTypes: ReadonlySet<EntityType>;
  hiddenRelations: ReadonlySet<RelationType>;
  statedOnly: boolean;
  /** Leaves out relations that are only asked, supposed or denied. */
  assertedOnly: boolean;
  hiddenSpeakers: ReadonlySet<string>;
  minMentions: number;
  minConfidence: number;
  showCoOccurrence: boolean;
  /** Section id; undefined for the whole talk. */
  section?: string;
  /** Stretch of the talk, as passage indexes, half-open; undefined for the whole talk. */
  range?: { from: number; to: number };
}

/** What the filters leave, by key. Derived; replaced whenever the data or the filters change. */
export interface Visible {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** What stands out while the rest fades; undefined when nothing is chosen or hovered. Derived. */
export interface Emphasis {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export type Language = "zh" | "en";
export type Theme = "light" | "dark";
export type Mode = "graph" | "read" | "path" | "table";

export interface ExplorerState {
  talk: TalkGraph;
  mode: Mode;
  language: Language;
  theme: Theme;
  selection: Selection;
  hover: Hover;
  /** Entity that has the keyboard focus on the canvas. */
  focused: string | undefined;
  filters: Filters;
  visible: Visible;
  emphasis: Emphasis | undefined;
  /** How many steps from the selection stay lit: 1–3. */
  steps: number;
}
