/** Colours as `#rrggbb`, the one form that Sigma's colour cache reads without parsing. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb`, `#rrggbb` and `rgb(r, g, b)`, the forms that `getComputedStyle` and the tokens use; undefined for anything else. */
export function parseColor(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const value = Number.parseInt(long, 16);
    return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  }
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text.trim());
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
}

export function toHex([red, green, blue]: Rgb): string {
  const byte = (value: number): string => Math.round(value).toString(16).padStart(2, "0");
  return `#${byte(red)}${byte(green)}${byte(blue)}`;
}

/** Moves `color` towards `into` by `share` (0–1): a solid colour, where transparency would let lines show through. */
export function mixColor(color: string, into: string, share: number): string {
  const from = parseColor(color);
  const to = parseColor(into);
  if (!from || !to) return color;
  const mix = (i: 0 | 1 | 2): number => from[i] + (to[i] - from[i]) * share;
  return toHex([mix(0), mix(1), mix(2)]);
}

/** Contrast of two colours after WCAG 2, 1–21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const rgb = parseColor(color) ?? [0, 0, 0];
  const linear = rgb.map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}
