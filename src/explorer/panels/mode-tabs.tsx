import { BookOpen, GitFork, Split, Table2 } from "lucide-react";
import { MODES, type Mode } from "../store/state.ts";
import { changeView } from "../store/view.ts";
import { PHONE_ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** The four views of one talk; arrow keys move between them, as tabs do. */
export function ModeTabs({ icons = false }: { icons?: boolean }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const chosen = useExplorerState((state) => state.mode);
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = MODES[(MODES.indexOf(chosen) + step + MODES.length) % MODES.length] ?? "graph";
    changeView(store, { mode: next });
    event.currentTarget.querySelector<HTMLElement>(`[data-mode="${next}"]`)?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs inside take the focus
    <div
      className={icons ? "bottom-tabs" : "mode-tabs"}
      role="tablist"
      aria-label={messages.app.modes}
      onKeyDown={onKeyDown}
    >
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          role="tab"
          data-mode={mode}
          aria-selected={mode === chosen}
          aria-controls="main"
          tabIndex={mode === chosen ? 0 : -1}
          onClick={() => changeView(store, { mode })}
        >
          {icons ? <ModeIcon mode={mode} /> : null}
          {messages.mode[mode]}
        </button>
      ))}
    </div>
  );
}

function ModeIcon({ mode }: { mode: Mode }) {
  switch (mode) {
    case "graph":
      return <GitFork {...PHONE_ICON} />;
    case "read":
      return <BookOpen {...PHONE_ICON} />;
    case "path":
      return <Split {...PHONE_ICON} />;
    case "table":
      return <Table2 {...PHONE_ICON} />;
  }
}
