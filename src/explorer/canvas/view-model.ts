import type { CanvasState } from "./canvas-store.ts";
import { RESTING_NODE, RING, RINGED, type EdgeState, type NodeLook } from "./appearance.ts";
import type { EdgeItem, GraphItems } from "./graph-items.ts";

/** How every item looks now. The reducers read it; a change of state rewrites it and tells which items to repaint. */
export interface ViewModel {
  nodeLook(key: string): NodeLook;
  edgeState(key: string): EdgeState;
  /** Takes a new state over and gives the keys whose look changed. */
  update(state: CanvasState): { nodes: string[]; edges: string[] };
}

/** From this many lit lines on, they are drawn thinner and lighter, as at a hub. */
const HUB_LINES = 25;

export function createViewModel(items: GraphItems, initial: CanvasState): ViewModel {
  let looks = new Map<string, NodeLook>();
  let states = new Map<string, EdgeState>();

  function update(state: CanvasState): { nodes: string[]; edges: string[] } {
    const nextLooks = nodeLooks(items, state);
    const nextStates = edgeStates(items, state);
    const nodes = changedKeys(items.nodes.keys(), (key) => sameLook(looks.get(key), nextLooks.get(key)));
    const moved = new Set(nodes.filter((key) => endsMove(looks.get(key), nextLooks.get(key))));
    const edges = changedKeys(items.edges.keys(), (key) => {
      const edge = items.edges.get(key);
      if (states.get(key) !== nextStates.get(key)) return false;
      return !edge || (!moved.has(edge.source) && !moved.has(edge.target));
    });
    looks = nextLooks;
    states = nextStates;
    return { nodes, edges };
  }

  update(initial);
  return {
    update,
    nodeLook: (key) => looks.get(key) ?? RESTING_NODE,
    edgeState: (key) => states.get(key) ?? "rest",
  };
}

function changedKeys(keys: Iterable<string>, same: (key: string) => boolean): string[] {
  const changed: string[] = [];
  for (const key of keys) if (!same(key)) changed.push(key);
  return changed;
}

function sameLook(a = RESTING_NODE, b = RESTING_NODE): boolean {
  return a.hidden === b.hidden && a.faded === b.faded && a.rings === b.rings;
}

/** A line ends at the halo of its node, and goes with a node that is hidden. */
function endsMove(a = RESTING_NODE, b = RESTING_NODE): boolean {
  return a.hidden !== b.hidden || (a.rings & RINGED) !== (b.rings & RINGED);
}

/** Only looks that differ from the resting one are kept. */
export function nodeLooks(items: GraphItems, state: CanvasState): Map<string, NodeLook> {
  const rings = ringsOf(items, state);
  const looks = new Map<string, NodeLook>();
  const { visible, emphasis } = state;
  for (const key of items.nodes.keys()) {
    const own = rings.get(key) ?? 0;
    const hidden = !visible.nodes.has(key);
    const faded = emphasis !== undefined && own === 0 && !emphasis.nodes.has(key);
    if (hidden || faded || own !== 0) looks.set(key, { hidden, faded, rings: own });
  }
  return looks;
}

function ringsOf(items: GraphItems, state: CanvasState): Map<string, number> {
  const rings = new Map<string, number>();
  const add = (key: string | undefined, ring: number): void => {
    if (key !== undefined) rings.set(key, (rings.get(key) ?? 0) | ring);
  };
  const { selection, hover, shownPath } = state;
  if (selection.kind === "entity") add(selection.key, RING.selected);
  if (selection.kind === "relation") {
    const edge = items.edges.get(selection.key);
    add(edge?.source, RING.selected);
    add(edge?.target, RING.selected);
  }
  add(shownPath?.nodes[0], RING.selected);
  add(shownPath?.nodes.at(-1), RING.selected);
  if (hover.kind === "entity") add(hover.key, RING.hovered);
  for (const key of state.pinned ?? []) add(key, RING.pinned);
  add(state.focused, RING.focused);
  add(state.readingEntity, RING.reading);
  return rings;
}

/** Only states other than `rest` are kept. */
export function edgeStates(items: GraphItems, state: CanvasState): Map<string, EdgeState> {
  const states = new Map<string, EdgeState>();
  const { visible, emphasis, selection, hover, shownPath } = state;
  const path = new Set(shownPath?.edges);
  const lit: EdgeState = litLines(items, state) >= HUB_LINES ? "hub" : "on";
  const stateOf = (key: string, edge: EdgeItem): EdgeState => {
    const shown = visible.edges.has(key) && visible.nodes.has(edge.source) && visible.nodes.has(edge.target);
    if (!shown) return "hidden";
    if ((selection.kind === "relation" && selection.key === key) || path.has(key)) return "selected";
    if (hover.kind === "relation" && hover.key === key) return "on";
    if (!emphasis) return "rest";
    return emphasis.edges.has(key) ? lit : "faded";
  };
  for (const [key, edge] of items.edges) {
    const own = stateOf(key, edge);
    if (own !== "rest") states.set(key, own);
  }
  return states;
}

function litLines(items: GraphItems, { visible, emphasis }: CanvasState): number {
  if (!emphasis || emphasis.edges.size < HUB_LINES) return emphasis?.edges.size ?? 0;
  let count = 0;
  for (const key of emphasis.edges) if (items.edges.has(key) && visible.edges.has(key)) count++;
  return count;
}
