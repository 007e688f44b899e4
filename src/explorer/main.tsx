import { createRoot } from "react-dom/client";
import graphUrl from "../../graph-data/graph.json?url";
import { buildTalkGraph } from "../graph/talk-graph.ts";
import { formatIssue } from "../schema/issue.ts";
import { readGraphJson } from "../schema/read.ts";
import { messagesFor } from "./i18n/messages.ts";
import { Page } from "./page.tsx";
import { createExplorerStore, type ExplorerStore } from "./store/create-store.ts";
import { readSettings } from "./store/settings.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/page.css";

const root = document.getElementById("root");
if (root) void start(root);

/** Start-up order: settings → data → store → page. A graph that cannot be read is said so, never a blank page. */
async function start(element: HTMLElement): Promise<void> {
  const settings = readSettings(navigator.languages, matchMedia("(prefers-color-scheme: dark)").matches);
  applySettings(settings);
  const messages = messagesFor(settings.language);
  const waiting = setTimeout(() => (element.textContent = messages.state.loading), 300);
  try {
    const response = await fetch(graphUrl);
    const read = readGraphJson(await response.text());
    if (!read.ok) throw new Error(read.issues.slice(0, 3).map(formatIssue).join("; "));
    await document.fonts.ready;
    const store = createExplorerStore(buildTalkGraph(read.graph), settings);
    followSettings(store);
    createRoot(element).render(<Page store={store} />);
  } catch (error) {
    element.textContent = `${messages.state.failed}: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    clearTimeout(waiting);
  }
}

function followSettings(store: ExplorerStore): void {
  store.subscribe((state, before) => {
    if (state.language !== before.language || state.theme !== before.theme) applySettings(state);
  });
}

function applySettings({ language, theme }: { language: "zh" | "en"; theme: "light" | "dark" }): void {
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  document.documentElement.dataset["theme"] = theme;
  document.title = `${messagesFor("zh").app.name} · ${messagesFor("en").app.name}`;
}
