/**
 * Start places for the force layout: communities on a sunflower (golden-angle) spiral, largest in the middle, and
 * their members on smaller ones. The angle is turned by repeated multiplication with a fixed rotation, because sine
 * and cosine may differ between engines in the last bit.
 */
export function startPositions(
  nodes: readonly { key: string }[],
  communities: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, number>,
  stage: { width: number; height: number },
): Map<string, { x: number; y: number }> {
  const members = new Map<number, string[]>();
  for (const { key } of nodes) {
    const community = communities.get(key) ?? 0;
    members.set(community, [...(members.get(community) ?? []), key]);
  }
  const count = members.size;
  const places = new Map<string, { x: number; y: number }>();
  const centre = spiral(Math.min(stage.width, stage.height) / 2.4 / Math.sqrt(Math.max(1, count)));
  for (const [, keys] of [...members].sort((a, b) => a[0] - b[0])) {
    const middle = centre();
    const around = spiral(12);
    const bySize = keys.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
    for (const key of bySize) {
      const { x, y } = around();
      places.set(key, { x: middle.x + x, y: middle.y + y });
    }
  }
  return places;
}

/** cos and sin of the golden angle, 2.399963… radians. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

function spiral(step: number): () => { x: number; y: number } {
  let x = 1;
  let y = 0;
  let index = 0;
  return () => {
    const radius = step * Math.sqrt(index++);
    const place = { x: x * radius, y: y * radius };
    [x, y] = [x * COS - y * SIN, x * SIN + y * COS];
    return place;
  };
}
