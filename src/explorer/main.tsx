import { createRoot } from "react-dom/client";
import graphUrl from "../../graph-data/graph.json?url";
import { buildTalkGraph } from "../graph/talk-graph.ts";
import { formatIssue } from "../schema/issue.ts";
import { readGraphJson } from "../schema/read.ts";
import { messagesFor } from "./i18n/messages.ts";
import { Page } from "./page.tsx";
import { createExplorerStore, type ExplorerStore } from "./store/create-store.ts";
import { hasChosenTheme, readSettings } from "./store/settings.ts";
import type { Language, Theme } from "./store/state.ts";
import { plainTitle } from "./store/titles.ts";
import { Failure } from "./ui/failure.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/filters.css";
import "./styles/stage.css";
import "./styles/strip.css";
import "./styles/panel.css";
import "./styles/panel-lists.css";
import "./styles/marks.css";
import "./styles/float.css";
import "./styles/narrow.css";
import "./styles/phone.css";

/** Loading that takes less shows nothing. */
const PATIENCE = 300;

const root = document.getElementById("root");
if (root) void start(root);

/** Start-up order: settings → data → store → page. A graph that cannot be read is said so, never a blank page. */
async function start(element: HTMLElement): Promise<void> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const settings = readSettings(navigator.languages, dark.matches);
  applySettings(settings);
  const messages = messagesFor(settings.language);
  const waiting = setTimeout(() => (element.textContent = messages.state.loading), PATIENCE);
  const { reactRoot, failed } = prepare(element, messages.state.crashed, messages.state.reload);
  try {
    const response = await fetch(graphUrl);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const read = readGraphJson(await response.text());
    if (!read.ok) return failed(messages.state.failed, read.issues.slice(0, 5).map(formatIssue));
    const store = createExplorerStore(buildTalkGraph(read.graph), settings);
    followSettings(store);
    dark.addEventListener("change", () => {
      if (!hasChosenTheme()) store.setState({ theme: dark.matches ? "dark" : "light" });
    });
    clearTimeout(waiting);
    reactRoot.render(<Page store={store} />);
  } catch (error) {
    failed(messages.state.failed, [error instanceof Error ? error.message : String(error)]);
  } finally {
    clearTimeout(waiting);
  }
}

/** A page that breaks while drawing says so and offers a way back. */
function prepare(element: HTMLElement, crashed: string, reload: string) {
  const failed = (title: string, details: readonly string[]): void =>
    createRoot(element).render(<Failure title={title} details={details} reload={reload} />);
  const reactRoot = createRoot(element, {
    onUncaughtError: (error) => {
      reactRoot.unmount();
      failed(crashed, [error instanceof Error ? error.message : String(error)]);
    },
  });
  return {
    reactRoot,
    failed: (title: string, details: readonly string[]): void => {
      reactRoot.unmount();
      failed(title, details);
    },
  };
}

function followSettings(store: ExplorerStore): void {
  const apply = (): void => {
    const state = store.getState();
    applySettings(state, plainTitle(state.talk.file.attributes.documents[0]?.title ?? ""));
  };
  apply();
  store.subscribe((state, before) => {
    if (state.language !== before.language || state.theme !== before.theme || state.talk !== before.talk) apply();
  });
}

function applySettings({ language, theme }: { language: Language; theme: Theme }, title?: string): void {
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  document.documentElement.dataset["theme"] = theme;
  document.title = [title, messagesFor(language).app.name].filter(Boolean).join(" · ");
}
