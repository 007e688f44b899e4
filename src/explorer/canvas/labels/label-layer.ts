import { RING } from "../appearance.ts";
import type { Point } from "../edge-curve.ts";
import { nameOf, type GraphItems } from "../graph-items.ts";
import { nodeRadius } from "../node-size.ts";
import { project } from "../projection.ts";
import type { DrawnText } from "../picture/drawing.ts";
import type { CanvasTheme } from "../theme.ts";
import { communityShift, listCommunities, placeCommunity, type Community } from "./communities.ts";
import { createFades } from "./fades.ts";
import { labelWishes, ringOf, sceneObstacles, type LabelScene, type TextWish } from "./label-scene.ts";
import { communityStyle, labelStyle, MEDIUM, PILL_STYLE, type TextStyle } from "./label-style.ts";
import type { Obstacles } from "./obstacles.ts";
import { listPills, PILL_HEIGHT } from "./pills.ts";
import { placeLabels, type Standing } from "./place-labels.ts";
import { labelOffset, PLACES } from "./places.ts";
import type { TextPainter } from "./text-painter.ts";

/** Names of entities and communities and the pill of the selected relation, on a canvas above the graph. */
export interface LabelLayer {
  /** Decides anew which texts stand where. */
  place(scene: LabelScene, now: number): void;
  /** Draws them where the camera has them now; true while some are still coming or going. */
  draw(context: CanvasRenderingContext2D, scene: LabelScene, theme: CanvasTheme, now: number): boolean;
  /** What is drawn, as plain data. */
  list(scene: LabelScene): DrawnText[];
  /** Takes another graph over. */
  setItems(items: GraphItems): void;
  /** Keys of the entities whose names are shown. */
  shownKeys(): ReadonlySet<string>;
}

/** What is drawn: a name at a place beside its node, or of a community near its middle. */
type Shown =
  | { kind: "node"; key: string; place: number; text: string; style: TextStyle }
  | { kind: "community"; community: Community; shift: number; text: string; style: TextStyle };

/** Communities are named up to this zoom, and when nothing is chosen. */
const MAX_COMMUNITY_ZOOM = 1.8;

export function createLabelLayer(initialItems: GraphItems, painter: TextPainter): LabelLayer {
  let communities = listCommunities(initialItems.nodes.values());
  const fades = createFades<Shown>();
  let standing = new Map<string, Standing>();
  let shifts = new Map<number, number>();

  function place(scene: LabelScene, now: number): void {
    const obstacles = sceneObstacles(scene);
    const shown = new Map<string, Shown>();
    for (const pill of listPills(scene, painter.measure)) obstacles.addRect(pill.rect);
    const wishes = labelWishes(scene, painter.measure, (key) => standing.get(key));
    const hovered = wishes.filter(({ key }) => isHovered(scene, key));
    const rest = wishes.filter(({ key }) => !isHovered(scene, key));
    const isMain = ({ importance, forced }: TextWish): boolean => forced || importance >= MEDIUM;
    const placed = placeLabels(rest.filter(isMain), obstacles, scene);
    // What a community is about stands before its name, and its name before the small ones in it.
    placeCommunities(scene, obstacles, shown);
    placed.push(
      ...placeLabels(
        rest.filter((wish) => !isMain(wish)),
        obstacles,
        scene,
      ),
    );
    placed.push(...placeHovered(scene, hovered, obstacles));
    standing = new Map(placed.map((label) => [label.key, label]));
    const byKey = new Map(wishes.map((wish) => [wish.key, wish]));
    // Least important first, so that where texts do meet, the important one is on top.
    for (const label of placed.reverse()) {
      const wish = byKey.get(label.key) ?? hoverWish(scene, label.key);
      if (!wish) continue;
      const style = wish.styles[label.size] ?? wish.styles[0]!;
      const id = `${label.key}@${label.place}|${wish.text}|${style.size}`;
      shown.set(id, { kind: "node", key: label.key, place: label.place, text: wish.text, style });
    }
    for (const { text, style } of shown.values()) painter.prepare(text, style);
    fades.show(shown, now);
  }

  function placeCommunities(scene: LabelScene, obstacles: Obstacles, shown: Map<string, Shown>): void {
    const { state, zoom } = scene;
    const next = new Map<number, number>();
    const style = communityStyle(state.language);
    const isCalm = state.selection.kind === "none" && !state.shownPath && !state.emphasis;
    for (const community of isCalm && zoom <= MAX_COMMUNITY_ZOOM ? communities : []) {
      const centre = centreOf(community, scene);
      if (!centre) continue;
      const [a, b] = [nameOf(community.first, state.language), nameOf(community.second, state.language)];
      const text = scene.words.pair(a, b, state.language);
      const found = placeCommunity(centre, painter.measure(text, style), obstacles, scene, shifts.get(community.id));
      if (!found) continue;
      next.set(community.id, found.shift);
      obstacles.addRect(found.rect);
      shown.set(`#${community.id}@${found.shift}|${text}`, {
        kind: "community",
        community,
        shift: found.shift,
        text,
        style,
      });
    }
    shifts = next;
  }

  /** The name under the pointer always shows; it takes what place is left. */
  function placeHovered(scene: LabelScene, wishes: TextWish[], obstacles: Obstacles) {
    const key = scene.state.hover.kind === "entity" ? scene.state.hover.key : undefined;
    const own = wishes[0] ?? (key === undefined ? undefined : hoverWish(scene, key));
    return own ? placeLabels([{ ...own, forced: true }], obstacles, scene) : [];
  }

  /** A wish for a name that would not be shown by itself. */
  function hoverWish(scene: LabelScene, key: string): TextWish | undefined {
    const node = scene.items.nodes.get(key);
    const look = scene.view.nodeLook(key);
    if (!node || look.hidden) return undefined;
    const text = nameOf(node, scene.state.language);
    const style = labelStyle(node.importance, false);
    return {
      key,
      ...project(scene.projection, node),
      text,
      styles: [style],
      sizes: [painter.measure(text, style)],
      type: node.type,
      radius: nodeRadius(node.size, scene.sizeFactor),
      ring: ringOf(look.rings),
      importance: node.importance,
      forced: true,
    };
  }

  function draw(context: CanvasRenderingContext2D, scene: LabelScene, theme: CanvasTheme, now: number): boolean {
    const changing = fades.draw(now, (item, alpha) => {
      const at = item.kind === "node" ? labelPosition(item, scene) : communityPosition(item, scene);
      if (at) painter.draw(context, item.text, item.style, at.x, at.y, alpha);
    });
    for (const pill of listPills(scene, painter.measure)) {
      context.fillStyle = theme.halo;
      context.beginPath();
      context.roundRect(pill.rect.x, pill.rect.y, pill.rect.width, pill.rect.height, PILL_HEIGHT / 2);
      context.fill();
      painter.draw(context, pill.text, PILL_STYLE, pill.x, pill.y, 1);
    }
    return changing;
  }

  function labelPosition(item: Extract<Shown, { kind: "node" }>, scene: LabelScene): Point | undefined {
    const node = scene.items.nodes.get(item.key);
    const at = PLACES[item.place];
    if (!node || !at) return undefined;
    const { width, height } = painter.measure(item.text, item.style);
    const radius = nodeRadius(node.size, scene.sizeFactor);
    const ring = ringOf(scene.view.nodeLook(item.key).rings);
    const offset = labelOffset(at, { type: node.type, radius, ring }, width, height);
    const centre = project(scene.projection, node);
    return offset && { x: centre.x + offset.x, y: centre.y + offset.y };
  }

  function list(scene: LabelScene): DrawnText[] {
    const texts: DrawnText[] = [];
    fades.draw(Infinity, (item) => {
      const at = item.kind === "node" ? labelPosition(item, scene) : communityPosition(item, scene);
      if (at) texts.push({ ...at, text: item.text, style: item.style });
    });
    for (const { text, x, y, rect } of listPills(scene, painter.measure))
      texts.push({ x, y, text, style: PILL_STYLE, pill: { width: rect.width, height: rect.height } });
    return texts;
  }

  return {
    place,
    draw,
    list,
    setItems(items) {
      communities = listCommunities(items.nodes.values());
      standing = new Map();
      shifts = new Map();
      fades.clear();
    },
    shownKeys: () => new Set(standing.keys()),
  };
}

function isHovered({ view }: LabelScene, key: string): boolean {
  const { rings } = view.nodeLook(key);
  return (rings & RING.hovered) !== 0 && (rings & RING.selected) === 0;
}

function communityPosition(item: Extract<Shown, { kind: "community" }>, scene: LabelScene): Point | undefined {
  const centre = centreOf(item.community, scene);
  const by = communityShift(item.shift);
  return centre && { x: centre.x + by.x, y: centre.y + by.y };
}

/** Middle of the members that are shown; undefined where too few are left to name. */
function centreOf({ members }: Community, { view, projection }: LabelScene): Point | undefined {
  const shown = members.filter(({ key }) => !view.nodeLook(key).hidden);
  if (shown.length < 2) return undefined;
  const sum = shown.reduce((at, { x, y }) => ({ x: at.x + x, y: at.y + y }), { x: 0, y: 0 });
  return project(projection, { x: sum.x / shown.length, y: sum.y / shown.length });
}
