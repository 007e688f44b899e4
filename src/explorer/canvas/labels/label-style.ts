/** How a piece of canvas text looks. Two texts with equal styles share their measurements and pictures. */
export interface TextStyle {
  family: "sans" | "serif";
  size: number;
  weight: number;
  tone: "ink" | "ink2" | "ink3" | "haloInk";
  /** Width of the canvas-coloured stroke painted first; 0 for none. */
  halo: number;
  /** Space after each letter, in em. */
  spacing: number;
}

/** Importance (mentions + relations) from which a label grows. */
const MAJOR = 60;
export const MEDIUM = 14;

const plain = { family: "sans", spacing: 0 } as const;
const MAJOR_STYLE: TextStyle = { ...plain, size: 15.5, weight: 700, tone: "ink", halo: 4 };
const MEDIUM_STYLE: TextStyle = { ...plain, size: 13.5, weight: 600, tone: "ink", halo: 4 };
const MINOR_STYLE: TextStyle = { ...plain, size: 12, weight: 500, tone: "ink2", halo: 3.5 };
const SELECTED_STYLE: TextStyle = { ...plain, size: 16, weight: 700, tone: "ink", halo: 4 };

export const PILL_STYLE: TextStyle = { ...plain, size: 13, weight: 600, tone: "haloInk", halo: 0 };

export function labelStyle(importance: number, selected: boolean): TextStyle {
  if (selected) return SELECTED_STYLE;
  if (importance >= MAJOR) return MAJOR_STYLE;
  return importance >= MEDIUM ? MEDIUM_STYLE : MINOR_STYLE;
}

/** Sizes a name is set in where it finds no room, down to the least. */
const SMALLER = [13.5, 12];

/** The same style smaller, largest first. What the reader chose is never set smaller. */
export function smallerStyles(style: TextStyle): TextStyle[] {
  if (style === SELECTED_STYLE) return [];
  return SMALLER.filter((size) => size < style.size).map((size) => ({ ...style, size }));
}

/** CJK names of communities are spaced like a heading, Latin ones only a little. */
export function communityStyle(language: string): TextStyle {
  return { family: "serif", size: 15, weight: 400, tone: "ink3", halo: 0, spacing: language === "en" ? 0.06 : 0.22 };
}

/** The least importance that earns a label at a zoom; the reader's choice overrides it. */
export function labelThreshold(zoom: number): number {
  if (zoom < 0.6) return MEDIUM;
  return zoom < 1.6 ? 3 : 0;
}

export function lineHeight(style: TextStyle): number {
  return style.size * 1.25;
}
