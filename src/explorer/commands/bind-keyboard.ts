import type { ExplorerStore } from "../store/create-store.ts";
import type { Command } from "./command.ts";

/** Runs commands from the keyboard; keys typed into a field or a dialog are left alone. Returns how to stop. */
export function bindKeyboard(target: Document, store: ExplorerStore, commands: readonly Command[]): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
    const { singleKeys, overlay, typedAhead } = store.getState();
    // The search field may still be on its way: nothing typed for it is lost, nor taken for a command.
    if (overlay === "search" && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      store.setState({ typedAhead: typedAhead + event.key });
      return;
    }
    const command = commands.find((c) => (singleKeys || !c.single) && c.matches(event) && c.isEnabled(store));
    if (!command) return;
    event.preventDefault();
    command.run(store);
  };
  target.addEventListener("keydown", onKey);
  return () => target.removeEventListener("keydown", onKey);
}

/** True where the key belongs to what has the focus: a field, a dialog, a menu. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("[role=dialog], [role=menu]") !== null) return true;
  // A button takes the space bar, a link or button takes Enter.
  if (event.key === " " || event.key === "Enter")
    return target.closest("button, a, input, select, [tabindex]") !== null;
  // A range or a box takes no letters.
  if (target instanceof HTMLInputElement && /^(?:range|checkbox|radio)$/u.test(target.type)) return false;
  const field = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
  return field && !event.ctrlKey && !event.metaKey;
}
