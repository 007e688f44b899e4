import { describe, expect, it } from "vitest";
import { createCommands } from "../../../../src/explorer/commands/commands.ts";
import { messagesFor } from "../../../../src/explorer/i18n/messages.ts";
import { createExplorerStore, type ExplorerStore } from "../../../../src/explorer/store/create-store.ts";
import { changeStretch, select, setPlayhead } from "../../../../src/explorer/store/view.ts";
import { buildTalkGraph } from "../../../../src/graph/talk-graph.ts";
import { tinyGraph } from "../../../helpers/tiny-graph.ts";

const nothing = (): void => undefined;
const commands = createCommands({
  zoomIn: nothing,
  zoomOut: nothing,
  fit: nothing,
  fullScreen: nothing,
  play: nothing,
});

function makeStore(): ExplorerStore {
  return createExplorerStore(buildTalkGraph(tinyGraph()), { language: "en", theme: "light", singleKeys: true });
}

function press(store: ExplorerStore, key: string, more: Partial<KeyboardEvent> = {}): string | undefined {
  const event = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more } as KeyboardEvent;
  const command = commands.find((c) => c.matches(event) && c.isEnabled(store));
  command?.run(store);
  return command?.id;
}

describe("the commands", () => {
  it("have names of their own and words in both languages", () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    for (const language of ["zh", "en"] as const)
      for (const command of commands) expect(command.label(messagesFor(language))).not.toBe("");
  });

  it.each([
    ["/", {}, "search"],
    ["k", { ctrlKey: true }, "search"],
    ["K", { metaKey: true }, "search"],
    ["?", { shiftKey: true }, "keyboard"],
    ["z", { ctrlKey: true }, undefined],
    ["1", {}, undefined],
    ["r", { ctrlKey: true }, undefined],
    ["r", {}, "read"],
  ])("%s %j runs %s when nothing is selected", (key, more, id) => {
    expect(press(makeStore(), key, more)).toBe(id);
  });

  it("widen the neighbourhood of a selected entity, to three steps at most", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvidia" });
    press(store, "3");
    expect(store.getState().steps).toBe(3);
    expect(commands.find(({ id }) => id === "more-steps")?.isEnabled(store)).toBe(false);
  });

  it("start a path at the selected entity", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvidia" });
    press(store, "p");
    expect(store.getState()).toMatchObject({ mode: "path", path: { from: "e:nvidia" } });
  });

  it("go through the passages of the selection and round", () => {
    const store = makeStore();
    select(store, { kind: "entity", key: "e:nvidia" });
    const visited = ["]", "]", "]", "["].map((key) => {
      press(store, key);
      return store.getState().passage;
    });
    expect(visited).toEqual(["d1.p1", "d1.p2", "d1.p1", "d1.p2"]);
  });

  it("step back one thing at a time", () => {
    const store = makeStore();
    changeStretch(store, { from: 0, to: 4 });
    select(store, { kind: "entity", key: "e:nvidia" });
    setPlayhead(store, 2);
    store.setState({ overlay: "keyboard" });
    const states = Array.from({ length: 4 }, () => {
      press(store, "Escape");
      const { overlay, playhead, selection, stretch } = store.getState();
      return [overlay !== undefined, playhead !== undefined, selection.kind !== "none", stretch !== undefined];
    });
    expect(states).toEqual([
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
    ]);
  });
});
