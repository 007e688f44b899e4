import { ENTITY_TYPES, type EntityType } from "../../schema/ontology.ts";

/** The colours and faces the canvas draws with, as the page's custom properties give them. */
export interface CanvasTheme {
  canvas: string;
  ink: string;
  ink2: string;
  ink3: string;
  edge: string;
  edgeDim: string;
  edgeOn: string;
  edgeHub: string;
  mark: string;
  markInk: string;
  markHalo: string;
  markLine: string;
  focus: string;
  types: Record<EntityType, string>;
  sans: string;
  serif: string;
  /** Opacity of the band under the selected relation. */
  band: number;
}

/** Reads the theme from an element's computed style; called once a theme change, never while drawing. */
export function readTheme(element: Element): CanvasTheme {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    canvas: read("canvas"),
    ink: read("ink"),
    ink2: read("ink2"),
    ink3: read("ink3"),
    edge: read("edge"),
    edgeDim: read("edge-dim"),
    edgeOn: read("edge-on"),
    edgeHub: read("edge-hub"),
    mark: read("mark"),
    markInk: read("mark-ink"),
    markHalo: read("mark-halo"),
    markLine: read("mark-line"),
    focus: read("focus"),
    types: Object.fromEntries(ENTITY_TYPES.map((type) => [type, read(type)])) as Record<EntityType, string>,
    sans: read("sans"),
    serif: read("serif"),
    band: style.colorScheme === "dark" ? 0.55 : 0.75,
  };
}

/** Mixes two #RRGGBB colours; `share` of the second. */
export function mixColours(a: string, b: string, share: number): string {
  const [from, to] = [parse(a), parse(b)];
  const channels = from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function parse(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
}
