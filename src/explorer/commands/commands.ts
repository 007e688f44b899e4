import { changeView, redo, select, undo } from "../store/view.ts";
import type { Command } from "./command.ts";

/** What commands need from the page beside the store. */
export interface PageActions {
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  focusSearch: () => void;
  showHelp: () => void;
}

const always = (): boolean => true;
const plain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;
const withControl = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey;

/** Every command of the page, in the order of the help sheet. */
export function createCommands(page: PageActions): Command[] {
  return [
    {
      id: "search",
      label: (m) => m.keyboard.search,
      keys: ["/", "Ctrl K"],
      matches: (e) => (e.key === "/" && plain(e)) || (e.key.toLowerCase() === "k" && withControl(e)),
      isEnabled: always,
      run: page.focusSearch,
    },
    {
      id: "back",
      label: (m) => m.keyboard.clear,
      keys: ["Esc"],
      matches: (e) => e.key === "Escape",
      isEnabled: (store) => store.getState().selection.kind !== "none",
      run: (store) => select(store, { kind: "none" }),
    },
    {
      id: "undo",
      label: (m) => m.keyboard.undo,
      keys: ["Ctrl Z"],
      matches: (e) => e.key.toLowerCase() === "z" && withControl(e) && !e.shiftKey,
      isEnabled: (store) => store.getState().past.length > 0,
      run: undo,
    },
    {
      id: "redo",
      label: (m) => m.keyboard.redo,
      keys: ["Ctrl Shift Z"],
      matches: (e) => e.key.toLowerCase() === "z" && withControl(e) && e.shiftKey,
      isEnabled: (store) => store.getState().future.length > 0,
      run: redo,
    },
    {
      id: "zoom-in",
      label: (m) => m.stage.zoomIn,
      keys: ["]"],
      matches: (e) => e.key === "]" && plain(e),
      isEnabled: always,
      run: page.zoomIn,
    },
    {
      id: "zoom-out",
      label: (m) => m.stage.zoomOut,
      keys: ["["],
      matches: (e) => e.key === "[" && plain(e),
      isEnabled: always,
      run: page.zoomOut,
    },
    {
      id: "fit",
      label: (m) => m.keyboard.fit,
      keys: ["0"],
      matches: (e) => e.key === "0" && plain(e),
      isEnabled: always,
      run: page.fit,
    },
    {
      id: "more-steps",
      label: (m) => m.stage.moreSteps,
      keys: ["+"],
      matches: (e) => (e.key === "+" || e.key === "=") && plain(e),
      isEnabled: (store) => store.getState().selection.kind === "entity" && store.getState().steps < 3,
      run: (store) => changeView(store, { steps: store.getState().steps + 1 }),
    },
    {
      id: "fewer-steps",
      label: (m) => m.stage.fewerSteps,
      keys: ["-"],
      matches: (e) => e.key === "-" && plain(e),
      isEnabled: (store) => store.getState().selection.kind === "entity" && store.getState().steps > 1,
      run: (store) => changeView(store, { steps: store.getState().steps - 1 }),
    },
    {
      id: "help",
      label: (m) => m.keyboard.help,
      keys: ["?"],
      matches: (e) => e.key === "?" && !e.ctrlKey && !e.metaKey,
      isEnabled: always,
      run: page.showHelp,
    },
  ];
}
