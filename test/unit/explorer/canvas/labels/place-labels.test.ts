import { describe, expect, it } from "vitest";
import { createObstacles, overlaps, type Disc } from "../../../../../src/explorer/canvas/labels/obstacles.ts";
import { placeLabels, type LabelWish } from "../../../../../src/explorer/canvas/labels/place-labels.ts";

const STAGE = { width: 400, height: 300 };

const SIZES = [{ width: 60, height: 16 }];

function wish(key: string, x: number, y: number, part: Partial<LabelWish> = {}): LabelWish {
  return { key, x, y, type: "concept", importance: 30, forced: false, sizes: SIZES, radius: 8, ring: 0, ...part };
}

function disc({ key, x, y, radius }: LabelWish, faded = false): Disc {
  return { key, x, y, radius, faded };
}

function place(
  wishes: readonly LabelWish[],
  prepare: (o: ReturnType<typeof createObstacles>) => void = () => undefined,
) {
  const obstacles = createObstacles(STAGE.width, STAGE.height);
  for (const w of wishes) obstacles.addDisc(disc(w));
  prepare(obstacles);
  return placeLabels(wishes, obstacles, STAGE);
}

describe("a label alone", () => {
  it("stands to the right of its node, clear of it", () => {
    const [label] = place([wish("a", 100, 100)]);
    expect(label?.rect.x).toBeGreaterThan(108);
    expect(label!.rect.y + label!.rect.height / 2).toBeCloseTo(100);
  });

  it("moves to the left at the right edge, and nowhere off the stage", () => {
    const [label] = place([wish("a", 370, 100)]);
    expect(label!.rect.x + label!.rect.width).toBeLessThan(362);
    expect(place([wish("a", 200, 150, { sizes: [{ width: 500, height: 16 }] })])).toEqual([]);
  });

  it("keeps away from floating controls", () => {
    const control = { x: 110, y: 80, width: 80, height: 40 };
    const [label] = place([wish("a", 100, 100)], (o) => o.addRect(control));
    expect(overlaps(label!.rect, control)).toBe(false);
  });

  it("does not cross an emphasised line where another near place is free", () => {
    const crossing = (o: ReturnType<typeof createObstacles>): void => {
      for (let x = 112; x < 190; x += 8) o.addPoint({ x, y: 100 });
    };
    const [label] = place([wish("a", 100, 100)], crossing);
    expect(label!.rect.x).toBeLessThan(100);
  });

  it("rather covers a faded node than stand in a poor place, but never a lit one", () => {
    const beside = { key: "b", x: 140, y: 100, radius: 6, faded: true };
    const [over] = place([wish("a", 100, 100)], (o) => o.addDisc(beside));
    expect(over?.rect.x).toBeLessThan(140);
    const [away] = place([wish("a", 100, 100)], (o) => o.addDisc({ ...beside, faded: false }));
    expect(overlaps(away!.rect, { x: 134, y: 94, width: 12, height: 12 })).toBe(false);
  });
});

describe("labels together", () => {
  const crowd = Array.from({ length: 60 }, (_, i) => wish(`n${i}`, 30 + (i % 10) * 36, 40 + Math.floor(i / 10) * 40));

  it("never overlap, and leave out what has no room", () => {
    const labels = place(crowd);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThan(crowd.length);
    for (const a of labels) for (const b of labels) if (a !== b) expect(overlaps(a.rect, b.rect)).toBe(false);
  });

  it("cover no other node", () => {
    for (const { key, rect } of place(crowd)) {
      for (const node of crowd) {
        if (node.key === key) continue;
        const box = { x: node.x - 5, y: node.y - 5, width: 10, height: 10 };
        expect(overlaps(rect, box), `${key} over ${node.key}`).toBe(false);
      }
    }
  });

  it("are the same whenever the same is asked", () => {
    expect(place(crowd)).toEqual(place(crowd));
  });

  it("give way to those that come first", () => {
    const wishes = [wish("first", 200, 150), wish("second", 200, 152)];
    expect(place(wishes)[0]?.key).toBe("first");
  });

  it("of little importance stand nearer to their own node than to any other", () => {
    const own = wish("a", 100, 100, { importance: 3, sizes: [{ width: 40, height: 16 }] });
    const others = [
      { key: "b", x: 118, y: 86, radius: 4, faded: false },
      { key: "c", x: 118, y: 114, radius: 4, faded: false },
    ];
    const [label] = place([own], (o) => others.forEach((other) => o.addDisc(other)));
    const gap = (x: number, y: number): number => {
      const r = label!.rect;
      const dx = Math.max(r.x - x, 0, x - r.x - r.width);
      const dy = Math.max(r.y - y, 0, y - r.y - r.height);
      return Math.hypot(dx, dy);
    };
    for (const other of others) expect(gap(other.x, other.y) - other.radius).toBeGreaterThanOrEqual(gap(100, 100) - 8);
  });
});

describe("a label that stands somewhere", () => {
  it("keeps its place while that is free, even where a better one is", () => {
    const [label] = place([wish("a", 100, 100, { kept: { place: 3, size: 0 } })]);
    expect(label?.place).toBe(3);
  });

  it("moves when its place is taken", () => {
    const [label] = place([wish("a", 100, 100, { kept: { place: 0, size: 0 } })], (o) =>
      o.addRect({ x: 110, y: 90, width: 100, height: 20 }),
    );
    expect(label?.place).not.toBe(0);
  });
});

describe("a label in a crowd", () => {
  const large = { width: 60, height: 16 };
  const small = { width: 20, height: 12 };
  /** Leaves a square round the node free. */
  const hedge = (o: ReturnType<typeof createObstacles>, half: number): void => {
    o.addRect({ x: 0, y: 0, width: 100 - half, height: 300 });
    o.addRect({ x: 100 + half, y: 0, width: 300 - half, height: 300 });
    o.addRect({ x: 0, y: 0, width: 400, height: 100 - half });
    o.addRect({ x: 0, y: 100 + half, width: 400, height: 200 - half });
  };

  it("is set smaller where it has no room at its own size", () => {
    const [label] = place([wish("a", 100, 100, { sizes: [large, small], radius: 4 })], (o) => hedge(o, 26));
    expect(label?.size).toBe(1);
    expect(label?.rect.width).toBe(small.width);
  });

  it("grows again where it stands once it has room", () => {
    const sizes = [large, small];
    const [label] = place([wish("a", 100, 100, { sizes, kept: { place: 2, size: 1 } })]);
    expect(label).toMatchObject({ place: 2, size: 0 });
  });

  it("stands on its own node where that is large and nothing else is free", () => {
    const [label] = place([wish("a", 100, 100, { sizes: [small], radius: 22 })], (o) => hedge(o, 24));
    expect(label!.rect.x + label!.rect.width / 2).toBe(100);
    expect(label!.rect.y + label!.rect.height / 2).toBe(100);
    expect(place([wish("a", 100, 100, { sizes: [small], radius: 9 })], (o) => hedge(o, 10))).toEqual([]);
  });
});

it("shows a forced label even where every place is taken", () => {
  const everywhere = { x: 0, y: 0, width: 400, height: 300 };
  expect(place([wish("a", 100, 100)], (o) => o.addRect(everywhere))).toEqual([]);
  expect(place([wish("a", 100, 100, { forced: true })], (o) => o.addRect(everywhere))).toHaveLength(1);
});
