import { GROUP_TONES, type Tone } from "../../graph/community-colors.ts";
import { ENTITY_TYPES } from "../../schema/ontology.ts";
import { contrast, mixColor, parseColor, toHex } from "./color.ts";

/** Every colour and font of the canvas, resolved from the page's custom properties. Colours are `#rrggbb`. */
export interface CanvasTheme {
  canvas: string;
  ink: string;
  ink2: string;
  ink3: string;
  edge: string;
  edgeOn: string;
  edgeHub: string;
  edgeDim: string;
  halo: string;
  haloLine: string;
  /** How strongly the band under a selected relation covers the canvas, 0–1. */
  bandAlpha: number;
  /** Text on the halo colour. */
  haloInk: string;
  focus: string;
  /** By type; and the further ones that communities are told by. */
  tone: Record<Tone, string>;
  /** The same, faded into the canvas. */
  toneDim: Record<Tone, string>;
  sans: string;
  serif: string;
}

/** Share of the canvas colour in a faded node, where the page sets none. */
const DIM_MIX = 0.75;
/** Below this brightness of the canvas the theme counts as dark: the band is thinner there, so that the line stays clear. */
const BAND_ALPHA = { light: 0.75, dark: 0.55 };

/** Reads the theme as it stands now. Call it again when the theme, the contrast preference or forced colours change. */
export function readTheme(element: HTMLElement): CanvasTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const probe = element.appendChild(document.createElement("span"));
  const resolve = (value: string, fallback: string): string => {
    if (value === "") return fallback;
    probe.style.color = "";
    probe.style.color = value;
    const rgb = parseColor(getComputedStyle(probe).color);
    return rgb ? toHex(rgb) : fallback;
  };
  probe.hidden = true;
  const forced = matchMedia("(forced-colors: active)").matches;
  const source = forced ? systemColor : token;
  const theme = buildTheme((name, fallback) => resolve(source(name), fallback), {
    dimMix: Number.parseFloat(token("node-dim-mix")) || DIM_MIX,
    sans: token("sans") || "sans-serif",
    serif: token("serif") || "serif",
  });
  probe.remove();
  return theme;
}

/** Builds the theme from a look-up of single colours; pure. */
export function buildTheme(
  color: (token: string, fallback: string) => string,
  { dimMix, sans, serif }: { dimMix: number; sans: string; serif: string },
): CanvasTheme {
  const canvas = color("canvas", "#ffffff");
  const ink = color("ink", "#000000");
  const halo = color("mark-halo", ink);
  const tones: readonly Tone[] = [...ENTITY_TYPES, ...GROUP_TONES];
  const tone = Object.fromEntries(tones.map((name) => [name, color(name, ink)])) as Record<Tone, string>;
  const toneDim = Object.fromEntries(tones.map((name) => [name, mixColor(tone[name], canvas, dimMix)])) as Record<
    Tone,
    string
  >;
  return {
    canvas,
    ink,
    ink2: color("ink2", ink),
    ink3: color("ink3", ink),
    edge: color("edge", mixColor(ink, canvas, 0.8)),
    edgeOn: color("edge-on", ink),
    edgeHub: color("edge-hub", ink),
    edgeDim: color("edge-dim", mixColor(ink, canvas, 0.93)),
    halo,
    haloLine: color("mark-line", ink),
    bandAlpha: contrast(canvas, "#ffffff") < contrast(canvas, "#000000") ? BAND_ALPHA.light : BAND_ALPHA.dark,
    haloInk: contrast(halo, ink) >= contrast(halo, canvas) ? ink : canvas,
    focus: color("focus", ink),
    tone,
    toneDim,
    sans,
    serif,
  };
}

/** In forced colours the system's palette stands for every token: shape, dash and head carry the meaning. */
const SYSTEM_COLORS: Record<string, string> = {
  canvas: "Canvas",
  "mark-halo": "Highlight",
  focus: "Highlight",
  edge: "GrayText",
  "edge-dim": "",
};

function systemColor(token: string): string {
  return SYSTEM_COLORS[token] ?? "CanvasText";
}
