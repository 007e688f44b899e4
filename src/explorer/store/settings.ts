import type { Language, Theme } from "./state.ts";

/** What the reader sets once and for all talks. */
export interface Settings {
  language: Language;
  theme: Theme;
  singleKeys: boolean;
}

/** Where the browser keeps what the reader set; without storage (private windows) settings last as long as the page. */
const PREFIX = "transcript-graph.";

/** Language and theme: what the reader set here before, else the browser's. */
export function readSettings(languages: readonly string[], prefersDark: boolean): Settings {
  const language = recall("language");
  const theme = recall("theme");
  return {
    language: language === "zh" || language === "en" ? language : preferred(languages),
    theme: theme === "light" || theme === "dark" ? theme : prefersDark ? "dark" : "light",
    singleKeys: recall("singleKeys") !== "off",
  };
}

/** The first of the browser's languages that the interface speaks. */
function preferred(languages: readonly string[]): Language {
  const known = languages.map((tag) => tag.toLowerCase().slice(0, 2)).find((tag) => tag === "zh" || tag === "en");
  return known === "zh" ? "zh" : "en";
}

/** True where the reader chose a theme here before: it then no longer follows the system. */
export function hasChosenTheme(): boolean {
  return recall("theme") !== null;
}

type SettingName = "language" | "theme" | "singleKeys" | "textSize" | "hints" | `views.${string}`;

export function rememberSetting(name: SettingName, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Kept for this page only.
  }
}

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
