import type { LayoutNode } from "./layout-node.ts";
import { coverOfBox, coverOfCircle, type Body, type Box } from "./body.ts";
import type { Size } from "./stage.ts";
import { textWidth } from "./text-width.ts";

/** As the canvas names communities: the largest ones, by their two most mentioned members, in spaced serif type. */
const MOST_NAMED = 10;
const FEWEST_MEMBERS = 5;
const SIZE = 15;
const SPACED = 1.22;
const LINE = 1.25;
const WIDEST = 170;
/** The canvas tries free ground on rings 15 apart round the middle of the members, at 16 angles, up to 120 away. */
const RINGS = 6;
const STEP = 15;
/** cos and sin of 0°, 22.5°, 45° …: sine and cosine may differ between engines in the last bit. */
const COS = [1, 0.92388, 0.70711, 0.38268, 0, -0.38268, -0.70711, -0.92388];
const COSINES = [...COS, ...COS.map((value) => -value)];
/** The middle moves a little while nodes make room. */
const SLACK = 5;
/** Nodes give way to names, hardly the other way about. */
const WEIGHT = 300;

/** Free ground for the names of communities: bodies without a circle, each where it is least in the way near its members. */
export function communityBoxes(nodes: readonly LayoutNode[], bodies: readonly Body[], stage: Size): Body[] {
  const members = new Map<number, number[]>();
  for (let i = 0; i < nodes.length; i++) {
    const list = members.get(nodes[i]!.community);
    if (list) list.push(i);
    else members.set(nodes[i]!.community, [i]);
  }
  const placed: Body[] = [];
  for (const [, own] of [...members].sort((a, b) => a[0] - b[0]).slice(0, MOST_NAMED)) {
    if (own.length < FEWEST_MEMBERS) continue;
    placed.push(leastInTheWay(nameBox(nodes, own), own, bodies, placed, stage));
  }
  return placed;
}

function nameBox(nodes: readonly LayoutNode[], own: readonly number[]): Box {
  const [first, second] = own.toSorted((a, b) => nodes[b]!.mentions - nodes[a]!.mentions || a - b);
  const label = `${nodes[first!]!.label} 与 ${nodes[second!]!.label}`;
  const width = Math.min(WIDEST, textWidth(label) * SIZE * SPACED);
  const [x, y] = [width / 2 + SLACK, (SIZE * LINE) / 2 + SLACK];
  return { left: -x, right: x, top: -y, bottom: y };
}

function leastInTheWay(
  box: Box,
  own: readonly number[],
  bodies: readonly Body[],
  placed: readonly Body[],
  stage: Size,
): Body {
  const middleX = own.reduce((sum, i) => sum + bodies[i]!.x, 0) / own.length;
  const middleY = own.reduce((sum, i) => sum + bodies[i]!.y, 0) / own.length;
  let best: Body | undefined;
  let least = Infinity;
  for (const { x, y, away } of SHIFTS) {
    const body: Body = { x: middleX + x, y: middleY + y, radius: 0, reach: 0, weight: WEIGHT, box };
    const cost = away * 0.05 + outside(body, stage) * 4 + inTheWay(body, bodies) + inTheWay(body, placed);
    if (cost < least) [best, least] = [body, cost];
  }
  return best!;
}

const SHIFTS = [
  { x: 0, y: 0, away: 0 },
  ...Array.from({ length: RINGS }, (_, ring) =>
    COSINES.map((cos, i) => {
      const away = (ring + 1) * STEP;
      return { x: away * cos, y: away * COSINES[(i + 12) % 16]!, away };
    }),
  ).flat(),
];

function outside({ x, y, box }: Body, stage: Size): number {
  return Math.max(0, Math.abs(x) + box!.right - stage.width / 2 - 30, Math.abs(y) - stage.height / 2 - 25);
}

function inTheWay(name: Body, others: readonly Body[]): number {
  let sum = 0;
  for (const other of others)
    sum += coverOfCircle(name.x, name.y, name.box!, other) + 3 * coverOfBox(name.x, name.y, name.box!, other);
  return sum;
}
