import type { Cloud } from "./fill-stage.ts";
import type { LayoutNode } from "./layout-node.ts";
import type { LayoutLinks } from "./layout-links.ts";
import { runForces, type Spring } from "./run-forces.ts";
import { seededRandom } from "../seeded-random.ts";
import { sunflower } from "./sunflower.ts";

/**
 * Start places: communities find theirs first, as if each were one body as large as its members together; then the
 * members stand on a sunflower round the middle of theirs, the largest inside. Another seed arranges the communities in another way.
 */
export function startCloud(nodes: readonly LayoutNode[], links: LayoutLinks, seed: number): Cloud {
  const community = Int32Array.from(nodes, (node) => node.community);
  const middles = placeCommunities(nodes, community, links, seed);
  const order = [...nodes.keys()].sort(
    (a, b) => nodes[b]!.size - nodes[a]!.size || (nodes[a]!.key < nodes[b]!.key ? -1 : 1),
  );
  const around = middles.x.length === 0 ? [] : Array.from(middles.x, () => sunflower(14));
  const cloud: Cloud = {
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    radius: Float64Array.from(nodes, (node) => node.size),
    community,
  };
  for (const i of order) {
    const { x, y } = around[community[i]!]!();
    cloud.x[i] = middles.x[community[i]!]! + x;
    cloud.y[i] = middles.y[community[i]!]! + y;
  }
  return cloud;
}

function placeCommunities(
  nodes: readonly LayoutNode[],
  community: Int32Array,
  { relations, ties }: LayoutLinks,
  seed: number,
): { x: Float64Array; y: Float64Array } {
  const count = community.reduce((most, c) => Math.max(most, c), 0) + 1;
  const area = new Float64Array(count);
  for (let i = 0; i < nodes.length; i++) area[community[i]!]! += (nodes[i]!.size + 8) ** 2;
  const index = new Map(nodes.map(({ key }, i) => [key, community[i]!]));
  const springs = new Map<number, Spring & { weight: number }>();
  for (const { source, target, weight } of [...relations, ...ties]) {
    const [a, b] = [index.get(source) ?? 0, index.get(target) ?? 0].sort((p, q) => p - q) as [number, number];
    if (a === b) continue;
    const known = springs.get(a * count + b);
    if (known) known.weight += weight;
    else
      springs.set(a * count + b, {
        a,
        b,
        weight,
        strength: 0,
        length: 1.4 * (Math.sqrt(area[a]!) + Math.sqrt(area[b]!)),
      });
  }
  for (const spring of springs.values()) spring.strength = spring.weight / (spring.weight + 12);
  const place = sunflower(90);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (const c of shuffled(count, seed)) ({ x: x[c], y: y[c] } = place());
  runForces(
    { x, y, charge: area.map((a) => Math.sqrt(a) * 6), group: new Int32Array(count), springs: [...springs.values()] },
    { rounds: 300, cohesion: 0, gravityX: 0.03, gravityY: 0.036 },
  );
  return { x, y };
}

/** 0 … count − 1 in an order that follows from the seed; the first, the largest community, stays in the middle. */
function shuffled(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 1; i--) {
    const j = 1 + Math.floor(random() * i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
