import type { GraphFilter, VisibleGraph } from "../../graph/filter-graph.ts";
import type { GraphPath } from "../../graph/shortest-paths.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { EntityType } from "../../schema/ontology.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

/** Every filter there is, set or not. */
export type ViewFilter = Required<GraphFilter>;

export const MODES = ["graph", "read", "path", "table"] as const;
export type Mode = (typeof MODES)[number];

/** What the reader chose: nothing, an entity, or a relation. */
export type Selection = { kind: "none" } | { kind: "entity"; key: string } | { kind: "relation"; key: string };

/** What the pointer or the keyboard focus is on, in the canvas or in a list. */
export type Hover =
  | { kind: "none" }
  | { kind: "entity"; key: string; onStage?: true }
  | { kind: "relation"; key: string; onStage?: true }
  | { kind: "type"; type: EntityType }
  | { kind: "community"; community: number };

export type Language = "zh" | "en";
export type Theme = "light" | "dark";

/** A part of the talk: positions on its axis, half-open. */
export interface Stretch {
  from: number;
  to: number;
}

/** Two ends to be connected, and how. */
export interface PathQuery {
  from: string | undefined;
  to: string | undefined;
  avoidHubs: boolean;
  statedOnly: boolean;
  /** Which of the paths found is shown, from 0. */
  index: number;
}

export interface TableView {
  tab: "entities" | "relations";
  /** Column the rows are sorted by; each tab knows its own. */
  sort: string;
  descending: boolean;
  /** Only rows with these words are listed; the graph stays as it is. */
  words: string;
}

/** What can be undone and shared: the choices that make a view. */
export interface View {
  mode: Mode;
  selection: Selection;
  filter: ViewFilter;
  /** How many steps from the selected entity stay lit: 1–3. */
  steps: number;
  /** Entities that stay lit and named whatever is selected. */
  pinned: readonly string[];
  /** Entities whose neighbours are lit beside those of the selection. */
  expanded: readonly string[];
  stretch: Stretch | undefined;
  path: PathQuery;
  table: TableView;
  look: Look;
}

export const COLOR_RULES = ["type", "community"] as const;
export const SIZE_RULES = ["mentions", "degree", "pagerank", "betweenness"] as const;

/** What colour and size of an entity stand for. */
export interface Look {
  color: (typeof COLOR_RULES)[number];
  size: (typeof SIZE_RULES)[number];
}

/** What follows from a view; never set by hand. */
export interface Derived {
  /** What filters and stretch leave. */
  visible: VisibleGraph;
  /** What stands out while the rest fades; undefined when nothing is chosen. */
  emphasis: VisibleGraph | undefined;
  /** What the counts of the filters speak of. */
  counted: VisibleGraph;
  paths: readonly GraphPath[];
  /** The path on the canvas. */
  shownPath: GraphPath | undefined;
}

/** A measure of every entity, once it has been worked out. */
export interface Measured {
  rule: Look["size"];
  values: ReadonlyMap<string, number>;
}

export interface ExplorerState extends View, Derived {
  talk: TalkGraph;
  axis: TalkAxis;
  /** Where the talk came from: the project's own file, or one the visitor opened. */
  opened: boolean;
  language: Language;
  theme: Theme;
  /** Letters alone act as commands. Voice input may want this off. */
  singleKeys: boolean;
  hover: Hover;
  /** Entity that has the keyboard focus in the graph. */
  focused: string | undefined;
  /** Relation the keyboard walks along from the focused entity. */
  focusedRelation: string | undefined;
  /** Entity whose mention is under the pointer in the text. */
  readingEntity: string | undefined;
  /** Passage the reader was sent to last, to scroll to and mark. */
  passage: string | undefined;
  /** Counts how often a passage was asked for, so that asking again scrolls again. */
  passageAsked: number;
  /** Passages in the reader's window; undefined while the reader is closed or does not lead. */
  onScreen: readonly string[] | undefined;
  /** The camera keeps what is on screen in frame, and playing scrolls the text. */
  following: boolean;
  /** Position up to which the talk has been played; undefined when not playing. */
  playhead: number | undefined;
  overlay: Overlay;
  /** What sizes stand for; undefined while they stand for mentions, or are being worked out. */
  measured: Measured | undefined;
  /** Letters typed after "/" before the search field was there. */
  typedAhead: string;
  past: readonly View[];
  future: readonly View[];
  /** Name of the drag that made the last step; its further changes join that step. */
  gesture: string | undefined;
}

/** What lies over the page; one at a time. */
export type Overlay = "search" | "keyboard" | "filters" | undefined;

export const EMPTY_FILTER: ViewFilter = {
  hiddenTypes: new Set(),
  hiddenRelations: new Set(),
  statedOnly: false,
  assertedOnly: false,
  hiddenSpeakers: new Set(),
  minMentions: 1,
  showCoOccurrence: false,
  hiddenSections: new Set(),
  hiddenModalities: new Set(),
  minConfidence: 0,
  hiddenEntities: new Set(),
};

export const EMPTY_PATH: PathQuery = { from: undefined, to: undefined, avoidHubs: false, statedOnly: false, index: 0 };

export const FIRST_VIEW: View = {
  mode: "graph",
  selection: { kind: "none" },
  filter: EMPTY_FILTER,
  steps: 1,
  pinned: [],
  expanded: [],
  stretch: undefined,
  path: EMPTY_PATH,
  table: { tab: "entities", sort: "mentions", descending: true, words: "" },
  look: { color: "type", size: "mentions" },
};

/** True where the filter hides nothing that is shown at first. */
export function isEmptyFilter(filter: ViewFilter): boolean {
  return countFilters(filter) === 0;
}

/** How many filters are set. */
export function countFilters(filter: ViewFilter): number {
  return [
    filter.hiddenTypes.size > 0,
    filter.hiddenRelations.size > 0,
    filter.hiddenSpeakers.size > 0,
    filter.statedOnly,
    filter.assertedOnly,
    filter.minMentions > 1,
    filter.showCoOccurrence,
    filter.hiddenSections.size > 0,
    filter.hiddenModalities.size > 0,
    filter.minConfidence > 0,
    filter.hiddenEntities.size > 0,
  ].filter(Boolean).length;
}
