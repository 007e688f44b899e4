import type { CanvasTheme } from "../theme.ts";
import { lineHeight, type TextStyle } from "./label-style.ts";

/**
 * Measures and draws canvas text. Each text is painted once, with its halo, into a picture of its own; a frame only copies
 * pictures, so that labels follow the camera without being set anew.
 */
export interface TextPainter {
  /** Size of the text's box in CSS pixels. */
  measure: (text: string, style: TextStyle) => { width: number; height: number };
  /** Draws the text with the middle of its box at x, y. */
  draw(context: CanvasRenderingContext2D, text: string, style: TextStyle, x: number, y: number, alpha: number): void;
  /** Forgets what it painted: after a change of theme, of fonts or of the screen's resolution. */
  reset(theme: CanvasTheme, pixelRatio: number): void;
}

interface Sprite {
  canvas: HTMLCanvasElement;
  /** CSS size of the picture. */
  width: number;
  height: number;
}

/** Pictures kept; the oldest go first. */
const MAX_SPRITES = 1500;
/** From the middle of the line to the baseline, as a share of the size: half the height of a capital. */
const BASELINE = 0.36;

export function createTextPainter(initialTheme: CanvasTheme, initialRatio: number): TextPainter {
  const ruler = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const sprites = new Map<string, Sprite>();
  let theme = initialTheme;
  let ratio = initialRatio;

  function measure(text: string, style: TextStyle): { width: number; height: number } {
    const font = fontOf(style, theme);
    const id = `${font}|${style.spacing}|${text}`;
    let width = widths.get(id);
    if (width === undefined) {
      if (ruler) ruler.font = font;
      const own = ruler?.measureText(text).width ?? text.length * style.size;
      width = own + style.spacing * style.size * Math.max(0, [...text].filter((letter) => letter !== " ").length - 1);
      widths.set(id, width);
    }
    return { width, height: lineHeight(style) };
  }

  function sprite(text: string, style: TextStyle): Sprite {
    const id = `${style.size}|${style.weight}|${style.tone}|${style.family}|${style.spacing}|${text}`;
    let found = sprites.get(id);
    if (!found) {
      found = paint(text, style);
      sprites.set(id, found);
      if (sprites.size > MAX_SPRITES) sprites.delete(sprites.keys().next().value ?? id);
    }
    return found;
  }

  function paint(text: string, style: TextStyle): Sprite {
    const box = measure(text, style);
    const width = Math.ceil(box.width + style.halo + 4);
    const height = Math.ceil(box.height + style.halo + 6);
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * ratio);
    canvas.height = Math.ceil(height * ratio);
    const context = canvas.getContext("2d");
    if (context) {
      context.scale(ratio, ratio);
      context.font = fontOf(style, theme);
      context.textBaseline = "alphabetic";
      context.lineJoin = "round";
      context.lineWidth = style.halo;
      context.strokeStyle = theme.canvas;
      context.fillStyle = theme[style.tone];
      const y = height / 2 + style.size * BASELINE;
      if (style.halo > 0)
        eachPart(text, style, context, (part, x) => context.strokeText(part, x, y), (width - box.width) / 2);
      eachPart(text, style, context, (part, x) => context.fillText(part, x, y), (width - box.width) / 2);
    }
    return { canvas, width, height };
  }

  return {
    measure,
    draw(context, text, style, x, y, alpha) {
      const { canvas, width, height } = sprite(text, style);
      // On whole device pixels, or every letter is blurred.
      const snap = (value: number): number => Math.round(value * ratio) / ratio;
      context.globalAlpha = alpha;
      context.drawImage(canvas, snap(x - width / 2), snap(y - height / 2), canvas.width / ratio, canvas.height / ratio);
      context.globalAlpha = 1;
    },
    reset(nextTheme, nextRatio) {
      theme = nextTheme;
      ratio = nextRatio;
      widths.clear();
      sprites.clear();
    },
  };
}

/** Spaced text goes letter by letter: not every browser can space canvas text. A space is space enough. */
function eachPart(
  text: string,
  style: TextStyle,
  context: CanvasRenderingContext2D,
  visit: (part: string, x: number) => void,
  start: number,
): void {
  if (style.spacing === 0) {
    visit(text, start);
    return;
  }
  let x = start;
  for (const letter of text) {
    visit(letter, x);
    x += context.measureText(letter).width + (letter === " " ? 0 : style.spacing * style.size);
  }
}

function fontOf(style: TextStyle, theme: CanvasTheme): string {
  return `${style.weight} ${style.size}px ${theme[style.family]}`;
}
