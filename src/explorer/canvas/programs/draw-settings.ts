import { parseColor } from "../color.ts";
import type { CanvasTheme } from "../theme.ts";

/** What the shaders need beside Sigma's own parameters; one object for the life of a canvas, changed in place. */
export interface DrawSettings {
  theme: CanvasTheme;
  /** Radius in CSS pixels = size × this, see node-size.ts. */
  sizeFactor: number;
  /** Progress of the pulse round the entity being read, 0–1; 1 is its resting state. */
  pulse: number;
}

/** A colour as the three numbers 0–1 that a uniform takes. */
export function glColor(color: string): [number, number, number] {
  const [red, green, blue] = parseColor(color) ?? [0, 0, 0];
  return [red / 255, green / 255, blue / 255];
}
