import type { RelationType } from "../../schema/ontology.ts";
import type { ExplorerState, Language, Look, Measured } from "../store/state.ts";

/** A path between two entities: its lines carry the band, its two ends the halo. */
export interface ShownPath {
  nodes: readonly string[];
  edges: readonly string[];
}

/** What the canvas reads of the explorer's state. It never writes to it: what the reader does goes out through the callbacks. */
export type CanvasState = Pick<
  ExplorerState,
  "talk" | "language" | "theme" | "selection" | "hover" | "focused" | "visible" | "emphasis"
> & {
  /** Entity whose mention is being read just now; it pulses once. */
  readingEntity?: string | undefined;
  shownPath?: ShownPath | undefined;
  pinned?: readonly string[];
  look?: Look;
  measured?: Measured | undefined;
};

/** The part of a zustand vanilla store that the canvas needs. */
export interface CanvasStore {
  getState(): CanvasState;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (state: CanvasState, previous: CanvasState) => void): () => void;
}

/** What the reader does on the canvas. Hover comes debounced, never while a button is down; null means the pointer left. */
export interface CanvasCallbacks {
  onHoverEntity(key: string | null): void;
  onHoverRelation(key: string | null): void;
  /** `additive`: with Ctrl or Command. */
  onSelectEntity(key: string, options: { additive: boolean }): void;
  onSelectRelation(key: string): void;
  /** A click on empty ground. */
  onClear(): void;
  /** False when WebGL is missing or was lost, true when it came back. The rest of the page must go on without the canvas. */
  onAvailable?(available: boolean): void;
}

/** Words on the canvas come from the page, so that the canvas itself knows no language. */
export interface CanvasWords {
  /** “竞争”, “competes with”: for the pill on the selected relation. */
  relation(type: RelationType, language: Language): string;
  /** “A 与 B”, “A & B”: the name of a community. */
  pair(first: string, second: string, language: Language): string;
}

/** A rectangle in CSS pixels, from the container's top left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CanvasOptions {
  words?: CanvasWords;
  /** Free margin that `fit` leaves on each side, in CSS pixels. */
  insets?: Partial<Insets>;
}

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
