/** Free space between two circles, in graph units. */
const GAP = 9;
/** Room beside large nodes for their names. */
const NAME_ROOM = 26;
const LARGE = 12;

interface Circle {
  key: string;
  x: number;
  y: number;
  radius: number;
}

/**
 * Pushes circles apart until none overlap (or the rounds are used up), a grid keeping the work linear in their number.
 * Deterministic: pairs are visited in order of key. Places are rounded to a tenth of a unit.
 */
export function separateNodes(
  places: ReadonlyMap<string, { x: number; y: number }>,
  sizes: ReadonlyMap<string, number>,
  count: number,
): Map<string, { x: number; y: number }> {
  const circles = [...places].map(([key, { x, y }]): Circle => {
    const size = sizes.get(key) ?? 1;
    return { key, x, y, radius: size + GAP / 2 + (size >= LARGE ? NAME_ROOM / 2 : 0) };
  });
  const rounds = count > 4000 ? 40 : 300;
  for (let round = 0; round < rounds; round++) if (!pushApart(circles)) break;
  return new Map(circles.map(({ key, x, y }) => [key, { x: round1(x), y: round1(y) }]));
}

function pushApart(circles: readonly Circle[]): boolean {
  const cell = 2 * Math.max(...circles.map((c) => c.radius));
  const grid = new Map<string, Circle[]>();
  for (const circle of circles) {
    const at = `${Math.floor(circle.x / cell)}:${Math.floor(circle.y / cell)}`;
    const list = grid.get(at);
    if (list) list.push(circle);
    else grid.set(at, [circle]);
  }
  let moved = false;
  for (const a of circles) {
    const [column, row] = [Math.floor(a.x / cell), Math.floor(a.y / cell)];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const b of grid.get(`${i}:${j}`) ?? []) if (a.key < b.key && pushPair(a, b)) moved = true;
      }
    }
  }
  return moved;
}

function pushPair(a: Circle, b: Circle): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const overlap = a.radius + b.radius - distance;
  if (overlap <= 0.05) return false;
  // Two nodes in one place part along the diagonal.
  const [ux, uy] = distance < 1e-6 ? [0.7071, 0.7071] : [dx / distance, dy / distance];
  // The smaller one gives way more.
  const share = b.radius / (a.radius + b.radius);
  a.x -= ux * overlap * share;
  a.y -= uy * overlap * share;
  b.x += ux * overlap * (1 - share);
  b.y += uy * overlap * (1 - share);
  return true;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
