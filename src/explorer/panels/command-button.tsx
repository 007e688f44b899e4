import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** A small button for a command: name and key in its tooltip, off when the command cannot run. */
export function CommandButton({
  id,
  pressed,
  children,
}: {
  id: string;
  /** For what can be on or off. */
  pressed?: boolean;
  children: React.ReactNode;
}) {
  const messages = useMessages();
  const { store, commands } = useExplorer();
  const command = commands.find((c) => c.id === id);
  const enabled = useExplorerState(() => command?.isEnabled(store) ?? false);
  if (!command) return null;
  const label = command.label(messages);
  const keys = command.keys.join(" ");
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={keys === "" ? label : `${label} (${keys})`}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      disabled={!enabled}
      onClick={() => command.run(store)}
    >
      {children}
    </button>
  );
}
