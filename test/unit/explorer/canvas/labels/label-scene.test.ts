import { describe, expect, it } from "vitest";
import type { CanvasState } from "../../../../../src/explorer/canvas/canvas-store.ts";
import { readGraphItems } from "../../../../../src/explorer/canvas/graph-items.ts";
import { labelWishes, type LabelScene } from "../../../../../src/explorer/canvas/labels/label-scene.ts";
import { listPills, pillPlaces } from "../../../../../src/explorer/canvas/labels/pills.ts";
import { createViewModel } from "../../../../../src/explorer/canvas/view-model.ts";
import { canvasState, canvasTalk } from "../canvas-talk.ts";

const talk = canvasTalk(
  {
    major: { mentions: 70, x: 100, names: { zh: "主要" } },
    medium: { mentions: 15, x: 200 },
    minor: { mentions: 3, x: 300 },
    single: { mentions: 1, x: 400 },
    away: { mentions: 90, x: 5000 },
  },
  [
    {
      key: "r:mm",
      from: "major",
      to: "medium",
      type: "competes_with",
      undirected: true,
      statuses: ["stated", "stated"],
    },
  ],
);
const items = readGraphItems(talk);
const measure = (text: string) => ({ width: text.length * 12, height: 15 });

function sceneOf(part: Partial<CanvasState> = {}, zoom = 1): LabelScene {
  const state = canvasState(talk, part);
  return {
    items,
    state,
    view: createViewModel(items, state),
    projection: { scale: 1, x: 0, y: 300 },
    sizeFactor: 1,
    zoom,
    width: 800,
    height: 600,
    reserved: [],
    words: { relation: () => "竞争", pair: (a, b) => `${a}${b}` },
  };
}
const keys = (scene: LabelScene): string[] => labelWishes(scene, measure, () => undefined).map(({ key }) => key);

describe("which names want a place", () => {
  it("are those important enough for the zoom, the most important first, on the stage only", () => {
    expect(keys(sceneOf({}, 0.5))).toEqual(["major", "medium"]);
    expect(keys(sceneOf({}, 1))).toEqual(["major", "medium", "minor"]);
    expect(keys(sceneOf({}, 1.6))).toEqual(["major", "medium", "minor", "single"]);
  });

  it("are the lit ones alone, whatever their importance, while something is chosen", () => {
    const emphasis = { nodes: new Set(["single", "medium"]), edges: new Set<string>() };
    expect(keys(sceneOf({ selection: { kind: "entity", key: "single" }, emphasis }))).toEqual(["single", "medium"]);
  });

  it("are forced for what is selected, focused or on a path", () => {
    const forced = (scene: LabelScene) =>
      labelWishes(scene, measure, () => undefined)
        .filter((wish) => wish.forced)
        .map(({ key }) => key);
    const state = { focused: "minor", selection: { kind: "entity", key: "single" } } as const;
    expect(forced(sceneOf(state))).toEqual(["single", "minor"]);
    expect(forced(sceneOf({ shownPath: { nodes: ["major", "minor", "medium"], edges: [] } }))).toContain("minor");
  });

  it("come in the reader's language", () => {
    const text = (language: "zh" | "en") => labelWishes(sceneOf({ language }), measure, () => undefined)[0]?.text;
    expect([text("zh"), text("en")]).toEqual(["主要", "major"]);
  });

  it("grow with their importance, and when they are selected", () => {
    const sizes = labelWishes(sceneOf(), measure, () => undefined).map(({ styles }) => styles[0]?.size);
    expect(sizes).toEqual([15.5, 13.5, 12]);
    const selected = labelWishes(sceneOf({ selection: { kind: "entity", key: "minor" } }), measure, () => undefined);
    expect(selected[0]?.styles[0]?.size).toBe(16);
  });
});

describe("the pill of a relation", () => {
  it("tells its name and its number of sentences when it is selected", () => {
    const pills = listPills(sceneOf({ selection: { kind: "relation", key: "r:mm" } }), measure);
    expect(pills.map(({ text }) => text)).toEqual(["竞争 2"]);
  });

  it("tells its name alone on a path, and is gone while a filter hides it", () => {
    const shownPath = { nodes: ["major", "medium"], edges: ["r:mm"] };
    expect(listPills(sceneOf({ shownPath }), measure).map(({ text }) => text)).toEqual(["竞争"]);
    const visible = { nodes: new Set(talk.graph.nodes()), edges: new Set<string>() };
    expect(listPills(sceneOf({ shownPath, visible }), measure)).toEqual([]);
  });

  it("stands on a long line and beside a short one", () => {
    const far = pillPlaces({ x: 0, y: 0 }, { x: 200, y: 0 }, 0);
    expect(far[0]).toEqual({ x: 100, y: 0 });
    for (const { y } of far) expect(y).toBeCloseTo(0);
    const [near] = pillPlaces({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
    expect(near?.x).toBe(50);
    expect(Math.abs(near!.y)).toBe(22);
  });
});
