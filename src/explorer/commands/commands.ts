import type { ExplorerStore } from "../store/create-store.ts";
import { changeFilter, changePath, changeView, redo, undo } from "../store/view.ts";
import type { Command } from "./command.ts";
import { handCommands } from "./hand-commands.ts";
import { nextPassage } from "./next-passage.ts";
import { stepBack } from "./step-back.ts";

/** What commands need from the page beside the store. */
export interface PageActions {
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  fullScreen: () => void;
  /** Starts or stops playing the talk. */
  play: () => void;
}

const always = (): boolean => true;
const plain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;
const withControl = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey;
const key =
  (...keys: readonly string[]) =>
  (event: KeyboardEvent): boolean =>
    keys.includes(event.key) && plain(event);
const entityOf = (store: ExplorerStore): string | undefined => {
  const { selection } = store.getState();
  return selection.kind === "entity" ? selection.key : undefined;
};

/** The name of the control key on this machine. */
export const CONTROL =
  typeof navigator !== "undefined" && /Mac|iP(?:hone|ad)/u.test(navigator.userAgent) ? "⌘" : "ctrl";

/** Every command of the page. */
export function createCommands(page: PageActions): Command[] {
  return [
    {
      id: "search",
      label: (m) => m.keyboard.search,
      keys: ["/"],
      matches: (e) => (e.key === "/" && plain(e)) || (e.key.toLowerCase() === "k" && withControl(e)),
      single: false,
      isEnabled: always,
      run: (store) => store.setState({ overlay: "search", typedAhead: "" }),
    },
    {
      id: "back",
      label: (m) => m.keyboard.back,
      keys: ["esc"],
      matches: (e) => e.key === "Escape",
      single: false,
      isEnabled: always,
      run: stepBack,
    },
    {
      id: "undo",
      label: (m) => m.app.undo,
      keys: [CONTROL, "z"],
      matches: (e) => e.key.toLowerCase() === "z" && withControl(e) && !e.shiftKey,
      single: false,
      isEnabled: (store) => store.getState().past.length > 0,
      run: undo,
    },
    {
      id: "redo",
      label: (m) => m.app.redo,
      keys: [CONTROL, "shift", "z"],
      matches: (e) =>
        (e.key.toLowerCase() === "z" && withControl(e) && e.shiftKey) ||
        (e.key.toLowerCase() === "y" && withControl(e)),
      single: false,
      isEnabled: (store) => store.getState().future.length > 0,
      run: redo,
    },
    ...stageCommands(page),
    ...handCommands(key),
    ...readingCommands(page),
    {
      id: "keyboard",
      label: (m) => m.app.help,
      keys: ["?"],
      matches: (e) => e.key === "?" && !e.ctrlKey && !e.metaKey,
      single: false,
      isEnabled: always,
      run: (store) => store.setState(({ overlay }) => ({ overlay: overlay === "keyboard" ? undefined : "keyboard" })),
    },
  ];
}

function stageCommands(page: PageActions): Command[] {
  const steps = [1, 2, 3].map((n): Command => ({
    id: `steps-${n}`,
    label: (m) => m.stage.steps(n),
    keys: [String(n)],
    matches: key(String(n)),
    single: true,
    isEnabled: (store) => entityOf(store) !== undefined,
    run: (store) => changeView(store, { steps: n }),
  }));
  const bySteps = (store: ExplorerStore, by: number): number => store.getState().steps + by;
  return [
    {
      id: "zoom-in",
      label: (m) => m.stage.zoomIn,
      keys: ["+"],
      matches: key("+", "="),
      single: true,
      isEnabled: always,
      run: page.zoomIn,
    },
    {
      id: "zoom-out",
      label: (m) => m.stage.zoomOut,
      keys: ["-"],
      matches: key("-", "−"),
      single: true,
      isEnabled: always,
      run: page.zoomOut,
    },
    {
      id: "fit",
      label: (m) => m.stage.fit,
      keys: ["0"],
      matches: key("0"),
      single: true,
      isEnabled: always,
      run: page.fit,
    },
    {
      id: "full-screen",
      label: (m) => m.stage.fullScreen,
      keys: [],
      matches: () => false,
      single: false,
      isEnabled: always,
      run: page.fullScreen,
    },
    ...steps,
    {
      id: "more-steps",
      label: (m) => m.stage.moreSteps,
      keys: [],
      matches: () => false,
      single: false,
      isEnabled: (store) => entityOf(store) !== undefined && bySteps(store, 1) <= 3,
      run: (store) => changeView(store, { steps: bySteps(store, 1) }),
    },
    {
      id: "fewer-steps",
      label: (m) => m.stage.fewerSteps,
      keys: [],
      matches: () => false,
      single: false,
      isEnabled: (store) => entityOf(store) !== undefined && bySteps(store, -1) >= 1,
      run: (store) => changeView(store, { steps: bySteps(store, -1) }),
    },
  ];
}

function readingCommands(page: PageActions): Command[] {
  return [
    {
      id: "previous-passage",
      label: (m) => m.keyboard.previousPassage,
      keys: ["["],
      matches: key("["),
      single: true,
      isEnabled: always,
      run: (store) => nextPassage(store, -1),
    },
    {
      id: "next-passage",
      label: (m) => m.keyboard.nextPassage,
      keys: ["]"],
      matches: key("]"),
      single: true,
      isEnabled: always,
      run: (store) => nextPassage(store, 1),
    },
    {
      id: "read",
      label: (m) => m.keyboard.openInRead,
      keys: ["r"],
      matches: key("r"),
      single: true,
      isEnabled: always,
      run: (store) => changeView(store, { mode: "read" }),
    },
    {
      id: "play",
      label: (m) => m.keyboard.play,
      keys: ["space"],
      matches: key(" "),
      single: true,
      isEnabled: always,
      run: page.play,
    },
    {
      id: "path",
      label: (m) => m.keyboard.path,
      keys: ["p"],
      matches: key("p"),
      single: true,
      isEnabled: always,
      run: (store) => {
        const from = entityOf(store);
        changeView(store, { mode: "path" });
        if (from !== undefined && from !== store.getState().path.to) changePath(store, { from });
      },
    },
    {
      id: "statedOnly",
      label: (m) => m.keyboard.statedOnly,
      keys: ["u"],
      matches: key("u"),
      single: true,
      isEnabled: always,
      run: (store) => changeFilter(store, { statedOnly: !store.getState().filter.statedOnly }),
    },
  ];
}
