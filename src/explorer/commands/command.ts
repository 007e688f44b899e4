import type { Messages } from "../i18n/messages.ts";
import type { ExplorerStore } from "../store/create-store.ts";

/** A thing the reader can do, as data: buttons, keys and the help sheet are all made from it. */
export interface Command {
  id: string;
  label: (messages: Messages) => string;
  /** Keys as the help sheet writes them, pressed together. */
  keys: readonly string[];
  matches: (event: KeyboardEvent) => boolean;
  /** A letter or digit alone: off where single keys are switched off. */
  single: boolean;
  isEnabled: (store: ExplorerStore) => boolean;
  run: (store: ExplorerStore) => void;
}
