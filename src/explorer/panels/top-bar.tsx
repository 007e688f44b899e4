import { Menu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import { Download, FolderOpen, Link, Moon, Redo2, Sun, Undo2, CircleHelp } from "lucide-react";
import { useRef } from "react";
import { rememberSetting } from "../store/settings.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { CommandButton } from "./command-button.tsx";

const ICON = { size: 16, strokeWidth: 1.6 } as const;

/** Logo, the talk's title, and what concerns the page as a whole. */
export function TopBar() {
  const messages = useMessages();
  const { store, openFile, notify } = useExplorer();
  const title = useExplorerState((state) => state.talk.file.attributes.documents[0]?.title ?? "");
  const language = useExplorerState((state) => state.language);
  const theme = useExplorerState((state) => state.theme);
  const file = useRef<HTMLInputElement>(null);
  const copyLink = (): void => {
    void navigator.clipboard.writeText(location.href).then(() => notify(messages.app.linkCopied));
  };
  return (
    <header className="top-bar">
      <span className="logo">
        <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
          <path
            d="M9.6 2C5.2 4.2 2.6 7.6 2.6 12.2a4.3 4.3 0 1 0 4.6-4.3c.4-1.8 1.6-3.3 3.4-4.4zM21 2c-4.4 2.2-7 5.6-7 10.2a4.3 4.3 0 1 0 4.6-4.3c.4-1.8 1.6-3.3 3.4-4.4z"
            fill="currentColor"
          />
        </svg>
        <strong>{messages.app.name}</strong>
      </span>
      <span className="document-name" title={title}>
        {title}
      </span>
      <div className="actions">
        <CommandButton id="undo">
          <Undo2 {...ICON} />
        </CommandButton>
        <CommandButton id="redo">
          <Redo2 {...ICON} />
        </CommandButton>
        <button
          type="button"
          className="icon-button"
          aria-label={messages.app.copyLink}
          title={messages.app.copyLink}
          onClick={copyLink}
        >
          <Link {...ICON} />
        </button>
        <button type="button" className="button" title={messages.app.openFile} onClick={() => file.current?.click()}>
          <FolderOpen {...ICON} /> <span>{messages.app.open}</span>
        </button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={messages.app.openFile}
          accept=".json,.md,.txt,.srt,.vtt"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) openFile(chosen);
          }}
        />
        <ExportMenu />
        <button
          type="button"
          className="icon-button wide"
          aria-label={messages.app.switchLanguage}
          title={messages.app.switchLanguage}
          onClick={() => {
            const next = language === "zh" ? "en" : "zh";
            rememberSetting("language", next);
            store.setState({ language: next });
          }}
        >
          {messages.app.language}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={theme === "light" ? messages.app.dark : messages.app.light}
          title={theme === "light" ? messages.app.dark : messages.app.light}
          onClick={() => {
            const next = theme === "light" ? "dark" : "light";
            rememberSetting("theme", next);
            store.setState({ theme: next });
          }}
        >
          {theme === "light" ? <Moon {...ICON} /> : <Sun {...ICON} />}
        </button>
        <CommandButton id="help">
          <CircleHelp {...ICON} />
        </CommandButton>
      </div>
    </header>
  );
}

function ExportMenu() {
  const messages = useMessages();
  const { saveGraph } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const stated = (keys: Iterable<string>): number =>
    [...keys].filter((key) => talk.graph.getEdgeAttribute(key, "relationType") !== "co_occurs").length;
  return (
    <MenuProvider>
      <MenuButton className="button">
        <Download {...ICON} /> <span>{messages.app.export}</span>
      </MenuButton>
      <Menu className="menu" gutter={6}>
        <p className="note menu-note">JSON · {messages.export.json}</p>
        <MenuItem className="menu-item" onClick={() => saveGraph("whole")}>
          <b>{messages.export.whole}</b>
          <span className="note">{messages.export.wholeNote(talk.file.nodes.length, stated(talk.graph.edges()))}</span>
        </MenuItem>
        <MenuItem className="menu-item" onClick={() => saveGraph("view")}>
          <b>{messages.export.view}</b>
          <span className="note">{messages.export.viewNote(visible.nodes.size, stated(visible.edges))}</span>
        </MenuItem>
      </Menu>
    </MenuProvider>
  );
}
