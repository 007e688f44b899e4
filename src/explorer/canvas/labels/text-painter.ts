import type { CanvasTheme } from "../theme.ts";
import { lineHeight, type TextStyle } from "./label-style.ts";
import { createShelfPacker, type ShelfPacker } from "./shelf-packer.ts";

/**
 * Measures and draws canvas text. Each text is painted once, with its halo, into one large picture; a frame only copies
 * from it, so that labels follow the camera without being set anew.
 */
export interface TextPainter {
  /** Size of the text's box in CSS pixels. */
  measure: (text: string, style: TextStyle) => { width: number; height: number };
  /** Paints what a frame will need. Painting between two copies would make the browser copy the whole picture each time. */
  prepare(text: string, style: TextStyle): void;
  /** Draws the text with the middle of its box at x, y. */
  draw(context: CanvasRenderingContext2D, text: string, style: TextStyle, x: number, y: number, alpha: number): void;
  /** Forgets what it painted: after a change of theme, of fonts or of the screen's resolution. */
  reset(theme: CanvasTheme, pixelRatio: number): void;
}

/** A text in the picture; device pixels. */
interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Size of the picture in CSS pixels: room for a hundred labels or two. It grows when it is full, to MAX_SIDE device pixels. */
const ATLAS_WIDTH = 1024;
const ATLAS_HEIGHT = 512;
const MAX_SIDE = 4096;
/** From the middle of the line to the baseline, as a share of the size: half the height of a capital. */
const BASELINE = 0.36;

export function createTextPainter(initialTheme: CanvasTheme, initialRatio: number): TextPainter {
  const atlas = document.createElement("canvas");
  const context = atlas.getContext("2d");
  const widths = new Map<string, number>();
  const pieces = new Map<string, Piece>();
  let theme = initialTheme;
  let ratio = initialRatio;
  let packer = makeRoom(ATLAS_HEIGHT);

  /** Empties the picture: setting its size clears it. What is still shown paints itself again. */
  function makeRoom(height: number): ShelfPacker {
    pieces.clear();
    atlas.width = Math.min(MAX_SIDE, ATLAS_WIDTH * Math.ceil(ratio));
    atlas.height = Math.min(MAX_SIDE, height * Math.ceil(ratio));
    return createShelfPacker(atlas.width, atlas.height);
  }

  function measure(text: string, style: TextStyle): { width: number; height: number } {
    const font = fontOf(style, theme);
    const id = `${font}|${style.spacing}|${text}`;
    let width = widths.get(id);
    if (width === undefined) {
      if (context) context.font = font;
      const own = context?.measureText(text).width ?? text.length * style.size;
      width = own + style.spacing * style.size * Math.max(0, [...text].filter((letter) => letter !== " ").length - 1);
      widths.set(id, width);
    }
    return { width, height: lineHeight(style) };
  }

  function pieceOf(text: string, style: TextStyle): Piece | undefined {
    const id = `${style.size}|${style.weight}|${style.tone}|${style.family}|${style.spacing}|${text}`;
    const found = pieces.get(id);
    if (found) return found;
    const box = measure(text, style);
    const width = Math.ceil((box.width + style.halo + 4) * ratio);
    const height = Math.ceil((box.height + style.halo + 6) * ratio);
    let place = packer.take(width, height);
    if (!place) {
      packer = makeRoom((2 * atlas.height) / Math.ceil(ratio));
      place = packer.take(width, height);
    }
    if (!place) return undefined;
    const piece = { ...place, width, height };
    pieces.set(id, piece);
    paint(text, style, piece, box.width);
    return piece;
  }

  function paint(text: string, style: TextStyle, piece: Piece, textWidth: number): void {
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, piece.x, piece.y);
    context.font = fontOf(style, theme);
    context.textBaseline = "alphabetic";
    context.lineJoin = "round";
    context.lineWidth = style.halo;
    context.strokeStyle = theme.canvas;
    context.fillStyle = theme[style.tone];
    const left = (piece.width / ratio - textWidth) / 2;
    const y = piece.height / ratio / 2 + style.size * BASELINE;
    const parts = splitText(text, style, context, left);
    if (style.halo > 0) for (const { part, x } of parts) context.strokeText(part, x, y);
    for (const { part, x } of parts) context.fillText(part, x, y);
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  return {
    measure,
    prepare: (text, style) => void pieceOf(text, style),
    draw(target, text, style, x, y, alpha) {
      const piece = pieceOf(text, style);
      if (!piece) return;
      const width = piece.width / ratio;
      const height = piece.height / ratio;
      // On whole device pixels, or every letter is blurred.
      const snap = (value: number): number => Math.round(value * ratio) / ratio;
      target.globalAlpha = alpha;
      const at = { x: snap(x - width / 2), y: snap(y - height / 2) };
      target.drawImage(atlas, piece.x, piece.y, piece.width, piece.height, at.x, at.y, width, height);
      target.globalAlpha = 1;
    },
    reset(nextTheme, nextRatio) {
      theme = nextTheme;
      ratio = nextRatio;
      widths.clear();
      packer = makeRoom(ATLAS_HEIGHT);
    },
  };
}

/** Spaced text goes letter by letter: not every browser can space canvas text. A space is space enough. */
function splitText(
  text: string,
  style: TextStyle,
  context: CanvasRenderingContext2D,
  left: number,
): { part: string; x: number }[] {
  if (style.spacing === 0) return [{ part: text, x: left }];
  let x = left;
  return [...text].map((part) => {
    const at = { part, x };
    x += context.measureText(part).width + (part === " " ? 0 : style.spacing * style.size);
    return at;
  });
}

function fontOf(style: TextStyle, theme: CanvasTheme): string {
  return `${style.weight} ${style.size}px ${theme[style.family]}`;
}
