import { hideEntity, toggleExpanded, togglePinned } from "../store/by-hand.ts";
import type { ExplorerStore } from "../store/create-store.ts";
import type { Command } from "./command.ts";

/** What can be done by hand with the entity that is selected or, on the graph, has the focus. */
export function handCommands(key: (...keys: readonly string[]) => Command["matches"]): Command[] {
  const command = (
    id: string,
    letter: string,
    label: Command["label"],
    run: (store: ExplorerStore, entity: string) => void,
  ): Command => ({
    id,
    label,
    keys: [letter],
    matches: key(letter),
    single: true,
    isEnabled: (store) => chosenEntity(store) !== undefined,
    run: (store) => {
      const entity = chosenEntity(store);
      if (entity !== undefined) run(store, entity);
    },
  });
  return [
    command("expand", "e", (m) => m.keyboard.expand, toggleExpanded),
    command("pin", "k", (m) => m.keyboard.pin, togglePinned),
    command("hide", "x", (m) => m.keyboard.hide, hideEntity),
  ];
}

function chosenEntity(store: ExplorerStore): string | undefined {
  const { focused, selection } = store.getState();
  return focused ?? (selection.kind === "entity" ? selection.key : undefined);
}
