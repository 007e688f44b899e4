import type { LayoutNode } from "./layout-node.ts";
import { coverOfBox, coverOfCircle, type Body, type Box } from "./body.ts";
import { NAME_MARGIN, type Size } from "./stage.ts";
import { textWidth } from "./text-width.ts";

/** How many of the most important nodes get room for their names. */
const NAMED = 14;
const BESIDE = 5;
/** Sizes of names, as the canvas draws them. */
const MAJOR = 60;
const MAJOR_SIZE = 15.5;
const OTHER_SIZE = 13.5;
const LINE = 1.25;
/** Longer names get no more room than this. */
const WIDEST = 140;

/**
 * Room for the names of the most important nodes, by index, beside each where there is most of it: right of the
 * circle, or left. The room is that of the longest of the name's languages.
 */
export function nameBoxes(nodes: readonly LayoutNode[], bodies: readonly Body[], stage: Size): Map<number, Box> {
  const ranked = [...nodes.keys()].sort((a, b) => nodes[b]!.importance - nodes[a]!.importance || a - b).slice(0, NAMED);
  return new Map(
    ranked.map((i) => {
      const { width, height } = nameSize(nodes[i]!);
      const near = nodes[i]!.size + BESIDE;
      const right = { left: near, right: near + width, top: -height / 2, bottom: height / 2 };
      const left = { ...right, left: -near - width, right: -near };
      return [i, cost(left, i, bodies, stage) < cost(right, i, bodies, stage) ? left : right] as const;
    }),
  );
}

function nameSize({ label, names, importance }: LayoutNode): { width: number; height: number } {
  const em = importance >= MAJOR ? MAJOR_SIZE : OTHER_SIZE;
  const widths = [label, ...Object.values(names)].map((name) => textWidth(name) * em);
  return { width: Math.min(WIDEST, Math.max(...widths)), height: em * LINE };
}

/** How much a box would be in the way of others, and how far it would stand out of the ground. */
function cost(box: Box, i: number, bodies: readonly Body[], stage: Size): number {
  const { x, y } = bodies[i]!;
  const edge = stage.width / 2 + NAME_MARGIN;
  let covered = Math.max(0, x + box.right - edge, -x - box.left - edge) * 4;
  for (let other = 0; other < bodies.length; other++) {
    if (other !== i) covered += coverOfCircle(x, y, box, bodies[other]!) + 2 * coverOfBox(x, y, box, bodies[other]!);
  }
  return covered;
}
