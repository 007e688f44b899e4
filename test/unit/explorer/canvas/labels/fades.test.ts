import { describe, expect, it } from "vitest";
import { createFades, type Fades } from "../../../../../src/explorer/canvas/labels/fades.ts";

function drawn(fades: Fades<string>, now: number): { texts: Record<string, number>; changing: boolean } {
  const texts: Record<string, number> = {};
  const changing = fades.draw(now, (item, alpha) => (texts[item] = alpha));
  return { texts, changing };
}
const show = (fades: Fades<string>, ids: readonly string[], now: number): void =>
  fades.show(new Map(ids.map((id) => [id, id])), now);

describe("texts that come and go", () => {
  it("come over 120 ms and then stand still", () => {
    const fades = createFades<string>();
    show(fades, ["a"], 0);
    expect(drawn(fades, 60)).toEqual({ texts: { a: 0.5 }, changing: true });
    expect(drawn(fades, 120)).toEqual({ texts: { a: 1 }, changing: false });
  });

  it("do not flicker when they are asked for again", () => {
    const fades = createFades<string>();
    show(fades, ["a"], 0);
    show(fades, ["a"], 60);
    expect(drawn(fades, 60).texts).toEqual({ a: 0.5 });
    expect(drawn(fades, 120).texts).toEqual({ a: 1 });
  });

  it("go from where they are, and are forgotten", () => {
    const fades = createFades<string>();
    show(fades, ["a"], 0);
    show(fades, [], 60);
    expect(drawn(fades, 60).texts).toEqual({ a: 0.5 });
    expect(drawn(fades, 120).texts["a"]).toBeCloseTo(0.25);
    expect(drawn(fades, 200)).toEqual({ texts: {}, changing: false });
  });

  it("turn round where they are when they come back", () => {
    const fades = createFades<string>();
    show(fades, ["a"], 0);
    show(fades, [], 1000);
    show(fades, ["a"], 1060);
    expect(drawn(fades, 1060).texts).toEqual({ a: 0.5 });
    expect(drawn(fades, 1180).texts).toEqual({ a: 1 });
  });
});
