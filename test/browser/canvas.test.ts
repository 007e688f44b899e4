/* eslint-disable @typescript-eslint/unbound-method -- methods of the browser are replaced to count their calls */
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { canvasPage } from "../bench/canvas-bundle.ts";
import type { Harness, Mounted } from "../bench/canvas-harness.ts";
import { launchBrowser } from "../helpers/open-page.ts";

declare global {
  interface Window {
    harness: Harness;
    mounted: Mounted;
  }
}

/** Longer than the hover delay and a frame of software drawing. */
const A_WHILE = 250;

let browser: Browser;
let html: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  html = await canvasPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 800, height: 600 }, reducedMotion: "reduce" });
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setContent(html);
  await page.waitForSelector("html[data-ready]");
  await page.evaluate(() => {
    window.mounted = window.harness.mount(window.harness.syntheticTalk(40, 30));
  });
  await page.waitForTimeout(A_WHILE);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const calls = (): Promise<unknown[][]> => page.evaluate(() => window.mounted.calls);
const forget = (): Promise<void> => page.evaluate(() => void window.mounted.calls.splice(0));

/** A node in sight and where it stands. */
function someNode(): Promise<{ key: string; x: number; y: number }> {
  return page.evaluate(() => {
    const inside = window.mounted.handle.visibleNodes().filter(({ x, y }) => x > 90 && x < 700 && y > 90 && y < 500);
    return inside[0]!;
  });
}

describe("the pointer", () => {
  it("hovers an entity after a moment, and leaves it", async () => {
    const { key, x, y } = await someNode();
    await forget();
    await page.mouse.move(x, y);
    await page.waitForTimeout(A_WHILE);
    expect(await calls()).toEqual([["hoverEntity", key]]);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(A_WHILE);
    expect(await calls()).toEqual([
      ["hoverEntity", key],
      ["hoverEntity", null],
    ]);
  });

  it("selects an entity, adds one with Control, and clears on empty ground", async () => {
    const { key, x, y } = await someNode();
    await page.mouse.move(x, y);
    await forget();
    await page.mouse.click(x, y);
    await page.keyboard.down("Control");
    await page.mouse.click(x, y);
    await page.keyboard.up("Control");
    await page.mouse.click(2, 2);
    const clicks = (await calls()).filter(([name]) => name !== "hoverEntity" && name !== "hoverRelation");
    expect(clicks).toEqual([
      ["selectEntity", key, { additive: false }],
      ["selectEntity", key, { additive: true }],
      ["clear"],
    ]);
  });

  it("does not zoom on a double click: it is two clicks", async () => {
    const { x, y } = await someNode();
    await forget();
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(A_WHILE);
    expect((await calls()).filter(([name]) => name === "selectEntity")).toHaveLength(2);
    expect(await page.evaluate(() => window.mounted.handle.zoom())).toBeCloseTo(1);
  });

  it("pans by dragging, without a click or a hover on the way", async () => {
    const { key, x, y } = await someNode();
    await page.mouse.move(x, y);
    await page.waitForTimeout(A_WHILE);
    await forget();
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 8 });
    await page.waitForTimeout(A_WHILE);
    expect(await calls()).toEqual([]);
    await page.mouse.up();
    await page.waitForTimeout(A_WHILE);
    expect((await calls()).filter(([name]) => name === "selectEntity" || name === "clear")).toEqual([]);
    const after = await page.evaluate((node) => window.mounted.handle.screenPositionOf(node)!, key);
    expect(after.x - x).toBeCloseTo(60, 0);
    expect(after.y - y).toBeCloseTo(30, 0);
  });

  it("zooms with the wheel on the point below it, within the limits", async () => {
    const { key, x, y } = await someNode();
    // Wheel events carry whole pixels.
    const at = { x: Math.floor(x), y: Math.floor(y) };
    await page.mouse.move(at.x, at.y);
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -200);
    await page.waitForTimeout(A_WHILE);
    const near = await page.evaluate((node) => window.mounted.handle.screenPositionOf(node)!, key);
    const zoom = await page.evaluate(() => window.mounted.handle.zoom());
    expect(zoom).toBeGreaterThan(1.5);
    expect(near.x).toBeCloseTo(at.x + (x - at.x) * zoom, 0);
    expect(near.y).toBeCloseTo(at.y + (y - at.y) * zoom, 0);
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -400);
    await page.waitForTimeout(A_WHILE);
    expect(await page.evaluate(() => window.mounted.handle.zoom())).toBeCloseTo(4);
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 400);
    await page.waitForTimeout(A_WHILE);
    expect(await page.evaluate(() => window.mounted.handle.zoom())).toBeCloseTo(0.4);
  });
});

describe("the camera", () => {
  it("frames, centres and comes back to the whole graph, telling of each move", async () => {
    const moves = await page.evaluate(async () => {
      const { handle } = window.mounted;
      let count = 0;
      handle.onCameraChange(() => count++);
      const [node] = handle.visibleNodes();
      const placeAtRest = async () => {
        for (let last = ""; ;) {
          await new Promise((resolve) => setTimeout(resolve, 300));
          const place = handle.screenPositionOf(node!.key)!;
          if (JSON.stringify(place) === last) return place;
          last = JSON.stringify(place);
        }
      };
      handle.centerOn(node!.key);
      const centred = await placeAtRest();
      handle.fit();
      const back = await placeAtRest();
      return {
        count,
        x: centred.x,
        y: centred.y,
        zoom: handle.zoom(),
        back,
        node,
      };
    });
    expect(moves.count).toBeGreaterThanOrEqual(2);
    expect([moves.x, moves.y]).toEqual([expect.closeTo(400, 0), expect.closeTo(300, 0)]);
    expect(moves.zoom).toBeCloseTo(1);
    expect(moves.back.x).toBeCloseTo(moves.node!.x, 0);
  });

  it("fits the graph again when the window changes", async () => {
    const spread = () =>
      page.evaluate(() => {
        const xs = window.mounted.handle.visibleNodes().map(({ x }) => x);
        return Math.max(...xs) - Math.min(...xs);
      });
    const before = await spread();
    await page.evaluate(() => window.harness.stage().style.setProperty("height", "300px"));
    await expect.poll(spread, { timeout: 10_000 }).toBeLessThan(before * 0.7);
  });

  it("keeps what was framed in sight, whole, when the stage narrows", async () => {
    const framed = await page.evaluate(() => {
      const { handle } = window.mounted;
      const byPlace = handle.visibleNodes().sort((a, b) => a.x - b.x);
      const keys = [byPlace[0]!.key, byPlace.at(-1)!.key];
      handle.frame(keys);
      return keys;
    });
    await page.evaluate(() => window.harness.stage().style.setProperty("width", "430px"));
    await page.waitForTimeout(A_WHILE);
    const places = await page.evaluate((keys) => keys.map((k) => window.mounted.handle.screenPositionOf(k)!), framed);
    // A halo reaches 9.25 outside the radius, a corner of a square .22 of it.
    const margins = places.map(({ x, radius }) => Math.min(x, 430 - x) - 1.22 * radius - 9.25);
    expect(Math.min(...margins)).toBeGreaterThan(0);
    expect(Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x))).toBeGreaterThan(250);
  });
});

describe("the graphics context", () => {
  it("may be lost and come back: the page is told, and the graph is drawn again where it was", async () => {
    await page.evaluate(() => {
      window.mounted.handle.centerOn(window.mounted.handle.visibleNodes()[0]!.key);
    });
    await page.waitForTimeout(A_WHILE);
    const before = await page.evaluate(() => window.mounted.handle.visibleNodes());
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>(".sigma-nodes")!;
      const lose = canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
      lose.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 100));
      window.mounted.calls.push(["while lost", window.mounted.handle.available]);
      lose.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await calls()).toEqual([
      ["available", true],
      ["available", false],
      ["while lost", false],
      ["available", true],
    ]);
    expect(await page.evaluate(() => window.mounted.handle.visibleNodes())).toEqual(before);
  });

  it("is missing in some browsers: nothing is thrown and every method may be called", async () => {
    const told = await page.evaluate(() => {
      window.mounted.handle.kill();
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: unknown) {
        return kind.includes("webgl") ? null : getContext.call(this, kind, options);
      } as typeof getContext;
      const { handle, calls, set } = window.harness.mount(window.harness.syntheticTalk(5, 4));
      handle.fit();
      handle.zoomIn();
      handle.frame(["e:1"]);
      set({ hover: { kind: "entity", key: "e:1" } });
      const result = { calls, available: handle.available, nodes: handle.visibleNodes(), picture: handle.toPicture() };
      handle.kill();
      HTMLCanvasElement.prototype.getContext = getContext;
      return result;
    });
    expect(told).toEqual({ calls: [["available", false]], available: false, nodes: [], picture: null });
  });

  it("is given back: 50 times opened and closed leave no context, no listener and no element", async () => {
    const left = await page.evaluate(() => {
      window.mounted.handle.kill();
      window.mounted.handle.kill();
      return window.harness.openAndClose(50);
    });
    expect(left).toEqual({ made: 150, alive: 0, listeners: [], elements: 0 });
  });
});

it("gives a picture of the stage with the graph in it", async () => {
  const { size, colors } = await page.evaluate(() => {
    const picture = window.mounted.handle.toPicture(2)!;
    const { data } = picture.getContext("2d")!.getImageData(0, 0, picture.width, picture.height);
    const found = new Set<number>();
    for (let i = 0; i < data.length; i += 4) found.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    return { size: [picture.width, picture.height], colors: found.size };
  });
  expect(size).toEqual([1600, 1200]);
  expect(colors).toBeGreaterThan(20);
});
