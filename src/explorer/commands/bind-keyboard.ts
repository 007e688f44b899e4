import type { ExplorerStore } from "../store/create-store.ts";
import type { Command } from "./command.ts";

/** Runs commands from the keyboard; keys typed into a field or a dialog are left alone. Returns how to stop. */
export function bindKeyboard(target: Document, store: ExplorerStore, commands: readonly Command[]): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isTyping(event)) return;
    const command = commands.find((c) => c.matches(event) && c.isEnabled(store));
    if (!command) return;
    event.preventDefault();
    command.run(store);
  };
  target.addEventListener("keydown", onKey);
  return () => target.removeEventListener("keydown", onKey);
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  const field = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
  const withControl = event.ctrlKey || event.metaKey;
  // A range or a box takes no letters; dialogs and menus have keys of their own.
  if (target instanceof HTMLInputElement && /^(?:range|checkbox|radio)$/u.test(target.type)) return false;
  return (field && !withControl) || target.closest("[role=dialog], [role=menu]") !== null;
}
