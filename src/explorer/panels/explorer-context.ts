import { useStore } from "zustand";
import { messagesFor, type Messages } from "../i18n/messages.ts";
import type { ExplorerStore } from "../store/create-store.ts";
import type { ExplorerState } from "../store/state.ts";
import type { Command } from "../commands/command.ts";
import { createRequiredContext } from "../ui/store-context.ts";

/** What main.tsx gives the panels. */
export interface Explorer {
  store: ExplorerStore;
  commands: readonly Command[];
  /** Reads a file the visitor chose or dropped. */
  openFile: (file: File) => void;
  /** Saves a graph file. */
  saveGraph: (scope: "whole" | "view") => void;
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
