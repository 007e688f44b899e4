import type { GraphFilter, VisibleGraph } from "../../graph/filter-graph.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { EntityType } from "../../schema/ontology.ts";

/** What the reader chose: nothing, an entity, or a relation. */
export type Selection = { kind: "none" } | { kind: "entity"; key: string } | { kind: "relation"; key: string };

/** What the pointer or the keyboard focus is on, in the canvas or in a list. */
export type Hover =
  | { kind: "none" }
  | { kind: "entity"; key: string }
  | { kind: "relation"; key: string }
  | { kind: "type"; type: EntityType };

export type Language = "zh" | "en";
export type Theme = "light" | "dark";

/** What can be undone and shared: the choices that make a view. */
export interface View {
  selection: Selection;
  filter: GraphFilter;
  /** How many steps from the selected entity stay lit: 1–3. */
  steps: number;
}

export interface ExplorerState extends View {
  talk: TalkGraph;
  language: Language;
  theme: Theme;
  hover: Hover;
  /** Entity that has the keyboard focus in the graph. */
  focused: string | undefined;
  /** What the filter leaves. Derived. */
  visible: VisibleGraph;
  /** What stands out while the rest fades; undefined when nothing is chosen. Derived. */
  emphasis: VisibleGraph | undefined;
  /** Passage the reader was sent to last, to scroll to and mark. */
  passage: string | undefined;
  past: readonly View[];
  future: readonly View[];
}

export const EMPTY_FILTER: GraphFilter = {
  hiddenTypes: new Set(),
  hiddenRelations: new Set(),
  statedOnly: false,
  assertedOnly: false,
  hiddenSpeakers: new Set(),
  minMentions: 1,
  showCoOccurrence: false,
};

/** True where the filter hides nothing that is shown at first. */
export function isEmptyFilter(filter: GraphFilter): boolean {
  return (
    filter.hiddenTypes.size === 0 &&
    filter.hiddenRelations.size === 0 &&
    filter.hiddenSpeakers.size === 0 &&
    !filter.statedOnly &&
    !filter.assertedOnly &&
    filter.minMentions <= 1 &&
    !filter.showCoOccurrence
  );
}
