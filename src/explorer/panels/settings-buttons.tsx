import { Moon, Sun } from "lucide-react";
import { rememberSetting } from "../store/settings.ts";
import type { ExplorerStore } from "../store/create-store.ts";
import { ICON } from "../ui/icon.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

export function switchLanguage(store: ExplorerStore): void {
  const language = store.getState().language === "zh" ? "en" : "zh";
  rememberSetting("language", language);
  store.setState({ language });
}

export function switchTheme(store: ExplorerStore): void {
  const theme = store.getState().theme === "light" ? "dark" : "light";
  rememberSetting("theme", theme);
  store.setState({ theme });
}

/** It shows the other language's own sign: who needs it may not read this one. */
export function LanguageButton() {
  const messages = useMessages();
  const { store } = useExplorer();
  return (
    <button
      type="button"
      className="icon-button wide"
      aria-label={messages.app.switchLanguage}
      title={messages.app.switchLanguage}
      onClick={() => switchLanguage(store)}
    >
      {messages.app.language}
    </button>
  );
}

export function ThemeButton() {
  const messages = useMessages();
  const { store } = useExplorer();
  const dark = useExplorerState((state) => state.theme === "dark");
  const label = dark ? messages.app.light : messages.app.dark;
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={() => switchTheme(store)}>
      {dark ? <Sun {...ICON} /> : <Moon {...ICON} />}
    </button>
  );
}
