import { useStore } from "zustand";
import { messagesFor, type Messages } from "../i18n/messages.ts";
import type { ExplorerStore } from "../store/create-store.ts";
import type { ExplorerState } from "../store/state.ts";
import type { Command } from "../commands/command.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { LegendEntry } from "../store/legend-entry.ts";
import { createRequiredContext } from "../ui/store-context.ts";

/** Where the keyboard stands on the graph: an entity, the relation it is seen through, the entity walked round. */
export interface WalkPosition {
  node: string;
  edge?: string | undefined;
  origin?: string | undefined;
}

type Step = (talk: TalkGraph, at: WalkPosition, step: 1 | -1, isShown: (edge: string) => boolean) => WalkPosition;

/** What main.tsx gives the panels. */
export interface Explorer {
  store: ExplorerStore;
  commands: readonly Command[];
  /** Asks the visitor for a file, and reads it. */
  chooseFile: () => void;
  /** Saves text as a file. */
  saveFile: (name: string, content: string | Blob, type: string) => void;
  /** The graph as it stands on the stage, with its legend; undefined where it cannot be drawn. */
  takePicture: (kind: "png" | "svg", legend: readonly LegendEntry[], title: string) => Promise<Blob | undefined>;
  /** Where an entity stands, in pixels from the stage's top left corner. */
  placeOnStage: (key: string) => { x: number; y: number; radius: number } | undefined;
  walk: { toNeighbour: Step; toRelation: Step };
  copy: (words: string, done: string) => void;
  /** Shows a short message for a few seconds. */
  notify: (words: string) => void;
}

export const [ExplorerProvider, useExplorer] = createRequiredContext<Explorer>("The explorer");

/** A slice of the explorer's state; the panel is drawn again only when that slice changes. */
export function useExplorerState<T>(selector: (state: ExplorerState) => T): T {
  return useStore(useExplorer().store, selector);
}

export function useMessages(): Messages {
  return messagesFor(useExplorerState((state) => state.language));
}
