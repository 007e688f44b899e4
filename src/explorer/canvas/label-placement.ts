/** A name that wants a place beside its node, all in viewport pixels. */
export interface LabelRequest {
  key: string;
  /** Middle of the node. */
  x: number;
  y: number;
  radius: number;
  /** Measured size of the text. */
  width: number;
  height: number;
  /** Higher goes first. */
  priority: number;
  /** Placed even where it covers something. */
  forced: boolean;
  importance: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel {
  key: string;
  box: Box;
  /** Index of the place taken, to be tried first next time. */
  place: number;
}

/** Places round a node as (direction x, direction y), best first: right, left, below, above, diagonals. */
const PLACES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.72, 0.72],
  [0.72, -0.72],
  [-0.72, 0.72],
  [-0.72, -0.72],
];
const GAP = 4;
/** Under this importance a name may not stand nearer to another node than to its own. */
const MINOR = 20;

/**
 * Finds places without overlap, most important first; a name without room is left out. A label keeps the place it had
 * while that is still free, so that nothing jumps while the view moves. `obstacles` are controls and other text.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly { key: string; x: number; y: number; radius: number }[],
  obstacles: readonly Box[],
  previous: ReadonlyMap<string, number>,
): PlacedLabel[] {
  const taken = new BoxGrid();
  obstacles.forEach((box) => taken.add(box));
  const circles = new BoxGrid();
  for (const node of nodes)
    circles.add(
      {
        left: node.x - node.radius,
        top: node.y - node.radius,
        right: node.x + node.radius,
        bottom: node.y + node.radius,
      },
      node,
    );
  const placed: PlacedLabel[] = [];
  const ordered = requests.toSorted((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  for (const request of ordered) {
    const kept = previous.get(request.key);
    const order = kept === undefined ? PLACES.keys() : [kept, ...PLACES.keys()];
    let best: PlacedLabel | undefined;
    for (const place of order) {
      const box = boxAt(request, place);
      if (taken.hits(box) || !isOwnNearest(request, box, circles)) continue;
      best = { key: request.key, box, place };
      break;
    }
    if (!best && request.forced) best = { key: request.key, box: boxAt(request, kept ?? 0), place: kept ?? 0 };
    if (!best) continue;
    taken.add(best.box);
    placed.push(best);
  }
  return placed;
}

function boxAt({ x, y, radius, width, height }: LabelRequest, place: number): Box {
  const [dx, dy] = PLACES[place] ?? [1, 0];
  const distance = radius + GAP;
  const cx = x + dx * distance + (dx === 0 ? 0 : (Math.sign(dx) * width) / 2);
  const cy = y + dy * distance + (dx === 0 ? (dy * height) / 2 : (dy * height) / 3);
  return { left: cx - width / 2, top: cy - height / 2, right: cx + width / 2, bottom: cy + height / 2 };
}

/** A name covers no other node, and a minor one stands nearer to its own than to any other. */
function isOwnNearest(request: LabelRequest, box: Box, circles: BoxGrid): boolean {
  const near = circles.around(box, request.importance < MINOR ? 3 : 0);
  return near.every((node) => node.key === request.key);
}

interface Owner {
  key: string;
}

/** Boxes by cells of a coarse grid, so that a test looks only at neighbours. */
class BoxGrid {
  private static readonly cell = 64;
  private readonly cells = new Map<string, { box: Box; owner?: Owner }[]>();

  add(box: Box, owner?: Owner): void {
    const entry = owner ? { box, owner } : { box };
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(entry);
      else this.cells.set(key, [entry]);
    }
  }

  hits(box: Box): boolean {
    return this.keys(box).some((key) => (this.cells.get(key) ?? []).some((entry) => overlaps(entry.box, box, 1)));
  }

  around(box: Box, margin: number): Owner[] {
    const wide = {
      left: box.left - margin,
      top: box.top - margin,
      right: box.right + margin,
      bottom: box.bottom + margin,
    };
    return this.keys(wide).flatMap((key) =>
      (this.cells.get(key) ?? []).flatMap((entry) =>
        entry.owner && overlaps(entry.box, wide, 0) ? [entry.owner] : [],
      ),
    );
  }

  private keys({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let i = Math.floor(left / BoxGrid.cell); i <= Math.floor(right / BoxGrid.cell); i++) {
      for (let j = Math.floor(top / BoxGrid.cell); j <= Math.floor(bottom / BoxGrid.cell); j++) keys.push(`${i}:${j}`);
    }
    return keys;
  }
}

function overlaps(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}
