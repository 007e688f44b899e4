import { describe, expect, it } from "vitest";
import { RING } from "../../../../src/explorer/canvas/appearance.ts";
import { readGraphItems } from "../../../../src/explorer/canvas/graph-items.ts";
import { createViewModel } from "../../../../src/explorer/canvas/view-model.ts";
import { canvasState, canvasTalk } from "./canvas-talk.ts";

const talk = canvasTalk({ a: {}, b: {}, c: {} }, [
  { key: "r:ab", from: "a", to: "b" },
  { key: "r:bc", from: "b", to: "c" },
]);
const items = readGraphItems(talk);
const resting = canvasState(talk);

describe("what must be painted again", () => {
  it("is nothing when nothing changed", () => {
    expect(createViewModel(items, resting).update(canvasState(talk))).toEqual({ nodes: [], edges: [] });
  });

  it("is the hovered entity alone, and no line", () => {
    const view = createViewModel(items, resting);
    expect(view.update(canvasState(talk, { hover: { kind: "entity", key: "a" } }))).toEqual({
      nodes: ["a"],
      edges: [],
    });
    expect(view.nodeLook("a").rings).toBe(RING.hovered);
  });

  it("is the line as well when its end gets a halo", () => {
    const view = createViewModel(items, resting);
    const changed = view.update(canvasState(talk, { selection: { kind: "entity", key: "a" } }));
    expect(changed).toEqual({ nodes: ["a"], edges: ["r:ab"] });
  });

  it("is what a filter hides, with the lines at it", () => {
    const view = createViewModel(items, resting);
    const visible = { nodes: new Set(["a", "b"]), edges: new Set(["r:ab"]) };
    expect(view.update(canvasState(talk, { visible }))).toEqual({ nodes: ["c"], edges: ["r:bc"] });
    expect(view.edgeState("r:bc")).toBe("hidden");
  });
});

describe("a choice", () => {
  it("fades what it does not light", () => {
    const emphasis = { nodes: new Set(["a", "b"]), edges: new Set(["r:ab"]) };
    const view = createViewModel(items, canvasState(talk, { selection: { kind: "entity", key: "a" }, emphasis }));
    expect(view.nodeLook("c").faded).toBe(true);
    expect(view.nodeLook("b").faded).toBe(false);
    expect([view.edgeState("r:ab"), view.edgeState("r:bc")]).toEqual(["on", "faded"]);
  });

  it("of a relation rings both its ends", () => {
    const view = createViewModel(items, canvasState(talk, { selection: { kind: "relation", key: "r:bc" } }));
    expect(["a", "b", "c"].map((key) => view.nodeLook(key).rings)).toEqual([0, RING.selected, RING.selected]);
    expect(view.edgeState("r:bc")).toBe("selected");
  });

  it("of a path rings its two ends and bands its lines", () => {
    const shownPath = { nodes: ["a", "b", "c"], edges: ["r:ab", "r:bc"] };
    const view = createViewModel(items, canvasState(talk, { shownPath }));
    expect(["a", "b", "c"].map((key) => view.nodeLook(key).rings)).toEqual([RING.selected, 0, RING.selected]);
    expect(view.edgeState("r:ab")).toBe("selected");
  });

  it("may focus, hover and select one entity at a time", () => {
    const state = canvasState(talk, {
      selection: { kind: "entity", key: "a" },
      hover: { kind: "entity", key: "a" },
      focused: "a",
    });
    expect(createViewModel(items, state).nodeLook("a").rings).toBe(RING.selected | RING.hovered | RING.focused);
  });
});

it("draws the lines of a hub thinner from 25 on", () => {
  const spokes = Array.from({ length: 25 }, (_, i) => `n${i}`);
  const star = canvasTalk(
    Object.fromEntries(["hub", ...spokes].map((key) => [key, {}])),
    spokes.map((to) => ({ key: `r:${to}`, from: "hub", to })),
  );
  const stateWith = (keys: readonly string[]) =>
    canvasState(star, { emphasis: { nodes: new Set(star.graph.nodes()), edges: new Set(keys) } });
  const lines = spokes.map((to) => `r:${to}`);
  expect(createViewModel(readGraphItems(star), stateWith(lines)).edgeState("r:n0")).toBe("hub");
  expect(createViewModel(readGraphItems(star), stateWith(lines.slice(1))).edgeState("r:n1")).toBe("on");
});
