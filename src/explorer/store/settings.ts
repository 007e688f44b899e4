import type { Language, Theme } from "./state.ts";

/** Where the browser keeps what the reader set; without storage (private windows) settings last as long as the page. */
const PREFIX = "transcript-graph.";

/** Language and theme: what the reader set here before, else the browser's. */
export function readSettings(languages: readonly string[], prefersDark: boolean): { language: Language; theme: Theme } {
  const language = recall("language");
  const theme = recall("theme");
  return {
    language:
      language === "zh" || language === "en"
        ? language
        : (languages[0] ?? "").toLowerCase().startsWith("zh")
          ? "zh"
          : "en",
    theme: theme === "light" || theme === "dark" ? theme : prefersDark ? "dark" : "light",
  };
}

export function rememberSetting(name: "language" | "theme", value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Kept for this page only.
  }
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
