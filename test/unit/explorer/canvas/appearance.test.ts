import { describe, expect, it } from "vitest";
import {
  edgeDisplay,
  edgeWidth,
  EDGE_LEVELS,
  HALO_REACH,
  nodeDisplay,
  RESTING_NODE,
  RING,
  type EdgeState,
} from "../../../../src/explorer/canvas/appearance.ts";
import { mixColor } from "../../../../src/explorer/canvas/color.ts";
import { readGraphItems } from "../../../../src/explorer/canvas/graph-items.ts";
import { buildTheme } from "../../../../src/explorer/canvas/theme.ts";
import { canvasTalk, type TestEdge } from "./canvas-talk.ts";

const COLORS: Record<string, string> = { canvas: "#f4f4f0", ink: "#191c20", company: "#0f4494", edge: "#cfcfc8" };
const theme = buildTheme((token, fallback) => COLORS[token] ?? fallback, { dimMix: 0.75, sans: "s", serif: "t" });

function looks(edge: Partial<TestEdge>, state: EdgeState, rings = 0) {
  const talk = canvasTalk({ a: { x: 0 }, b: { x: 100 } }, [{ from: "a", to: "b", ...edge }]);
  const items = readGraphItems(talk);
  const ends = {
    source: items.nodes.get("a")!,
    target: items.nodes.get("b")!,
    sourceLook: RESTING_NODE,
    targetLook: { ...RESTING_NODE, rings },
  };
  return edgeDisplay(items.edges.get("r:0")!, state, ends, theme);
}

describe("an entity", () => {
  const items = readGraphItems(canvasTalk({ a: { type: "company" }, once: { type: "company", mentions: 1 } }));

  it("has the colour of its type, and a quarter of it left when it is faded", () => {
    const node = items.nodes.get("a")!;
    expect(nodeDisplay(node, RESTING_NODE, theme).color).toBe("#0f4494");
    const faded = nodeDisplay(node, { ...RESTING_NODE, faded: true }, theme);
    expect(faded.color).toBe(mixColor("#0f4494", "#f4f4f0", 0.75));
  });

  it("is hollow when it is mentioned once", () => {
    expect(nodeDisplay(items.nodes.get("once")!, RESTING_NODE, theme).rings & RING.hollow).toBe(RING.hollow);
    expect(nodeDisplay(items.nodes.get("a")!, RESTING_NODE, theme).rings & RING.hollow).toBe(0);
  });

  it("stands above the others only while something rings it", () => {
    const node = items.nodes.get("once")!;
    expect(nodeDisplay(node, RESTING_NODE, theme).highlighted).toBe(false);
    expect(nodeDisplay(node, { ...RESTING_NODE, rings: RING.hovered }, theme).highlighted).toBe(true);
  });
});

describe("a relation", () => {
  it.each([
    ["rest", 1, 1],
    ["rest", 3, 2.4],
    ["rest", 9, 3.1],
    ["on", 1, 1.3],
    ["hub", 2, 1.7],
    ["selected", 4, 3],
  ] as const)("%s with %d sentences is %d wide", (state, sentences, width) => {
    expect(edgeWidth(state, sentences)).toBeCloseTo(width);
  });

  it("shows a head only where it is emphasised", () => {
    expect(looks({}, "rest").head).toBe(0);
    expect(looks({}, "faded").head).toBe(0);
    expect(looks({}, "on").head).toBeGreaterThan(0);
  });

  it("has another head for each family", () => {
    const types = ["works_at", "develops", "supplies", "competes_with", "part_of", "depends_on"] as const;
    expect(new Set(types.map((type) => looks({ type }, "on").head)).size).toBe(types.length);
  });

  it("has a bar at both ends where things are compared, and heads at both ends where it has no direction", () => {
    expect(looks({ type: "replaces" }, "on").bothEnds).toBe(true);
    expect(looks({ type: "partners_with", undirected: true }, "on").bothEnds).toBe(true);
    expect(looks({ type: "supplies" }, "on").bothEnds).toBe(false);
  });

  it("is dashed where it is only implied, dotted where things only occur together", () => {
    const dash = (edge: Partial<TestEdge>): number => looks(edge, "rest").dash;
    expect(dash({ statuses: ["implied", "implied"] })).toBe(1);
    expect(dash({ statuses: ["implied", "stated"] })).toBe(0);
    expect(dash({ type: "co_occurs", statuses: ["implied"] })).toBe(2);
  });

  it("ends outside the halo of a selected entity", () => {
    expect(looks({}, "on", RING.selected).targetPad).toBe(HALO_REACH);
    expect(looks({}, "on").targetPad).toBeLessThan(HALO_REACH);
  });

  it("is drawn above the lines that stand out less", () => {
    expect(EDGE_LEVELS.faded).toBeLessThan(EDGE_LEVELS.rest);
    expect(EDGE_LEVELS.rest).toBeLessThan(EDGE_LEVELS.on);
    expect(EDGE_LEVELS.on).toBeLessThan(EDGE_LEVELS.selected);
  });

  it("has the band only when it is selected", () => {
    expect(looks({}, "selected").band).toBe(true);
    expect(looks({}, "on").band).toBe(false);
  });
});
