import { isCjk, joinOf } from "./joining.ts";
import { MappedTextBuilder, trimMapped, type MappedText } from "./mapped-text.ts";
import { isPageLine, PLAIN_STYLE, type TextStyle } from "./text-style.ts";
import { BRACKETED_TIME, TIME } from "./time-stamp.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
};

const ADDRESS = String.raw`\([^()\s]*(?:\([^()\s]*\)[^()\s]*){0,8}(?:\s+"[^"\n]{0,300}")?\)`;
const LINKED = String.raw`\[((?:[^[\]]|\[[^[\]]{0,300}\]){0,1000})\]${ADDRESS}`;

interface Rule {
  pattern: RegExp;
  /** What stays of the match; nothing where absent. */
  keep?: (match: RegExpExecArray, out: Writer, source: string) => void;
}

/** What is removed or replaced, tried in this order at each place of the source. All patterns are sticky. */
const RULES: readonly Rule[] = [
  // a time stamp within the words, linked or not: [12:13], \[07:47\], (00:12:34), [(00:00:32)](https://…)
  {
    pattern: new RegExp(String.raw`\[(\\?[\[(（]?\s*${TIME}\s*\\?[\])）]?)\]${ADDRESS}[ \t]*`, "uy"),
    keep: (match, out, source) => {
      if (out.stamps) strip(source, match.index + 1, match.index + 1 + (match[1]?.length ?? 0), out);
      if (out.stamps) out.insert(" ", match.index + match[0].length - 1);
    },
  },
  {
    pattern: new RegExp(String.raw`\\?[\[【]\s*${TIME}(?:\s*(?:-->|[-–—~])\s*${TIME})?\s*\\?[\]】](?!\()[ \t]*`, "uy"),
    keep: keepStamp,
  },
  { pattern: /[(（]\d{1,2}:\d{2}:\d{2}(?:\.\d{1,3})?[)）][ \t]*/uy, keep: keepStamp },
  // ![alt](address): a picture has no words of the talk
  { pattern: new RegExp(String.raw`!\[[^\]]{0,1000}\]${ADDRESS}`, "uy") },
  // [words](address) → words; [^1] is the mark of a note
  {
    pattern: new RegExp(LINKED, "uy"),
    keep: (match, out, source) => strip(source, match.index + 1, match.index + 1 + (match[1]?.length ?? 0), out),
  },
  { pattern: /\[\^[^\]\s]{1,20}\]/uy },
  // <https://…> → the address; <br>, <b>, <!-- -->: what publishing tools leave behind
  {
    pattern: /<(https?:\/\/[^<>\s]{1,500})>/uy,
    keep: (match, out, source) => out.copy(source, match.index + 1, match.index + match[0].length - 1),
  },
  { pattern: /<!--[^]{0,2000}?-->/uy },
  {
    pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/uy,
    keep: (match, out) => void (/^<br/iu.test(match[0]) && out.breakAt(match.index)),
  },
  // \[16:00\], \--END--
  {
    pattern: /\\([\\`*_{}[\]()#+\-.!|>~])/uy,
    keep: (match, out, source) => out.copy(source, match.index + 1, match.index + 2),
  },
  {
    pattern: /&(?:([a-z]{2,8})|#(\d{2,6})|#x([0-9a-f]{2,5}));/iuy,
    keep: (match, out) => out.insert(decodeEntity(match) ?? match[0], match.index),
  },
  // emphasis, however often doubled: **, ****, __, and a single * or _ beside a word's edge; sh**t and 5*8 stay
  { pattern: /(?<=[A-Za-z])\*{2,}(?=[A-Za-z])/uy, keep: (match, out) => out.insert(match[0], match.index) },
  { pattern: /\*{2,}|_{2,}|~~|`+/uy },
  { pattern: /(?<!\d)\*(?=\S)|(?<=\S)\*(?!\d)/uy },
  { pattern: /(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/uy },
  // a soft line break, with the marks of quotes and the times of captions after it
  {
    pattern: /[ \t]*\\?(?:\r\n|\n|\r|\f)[ \t]*(?:>[ \t]?)*/uy,
    keep: (match, out) => out.breakAt(match.index + match[0].search(/[\r\n\f]/u)),
  },
  { pattern: /\\(?=\s*$)/uy },
  // zero-width characters and the debris of a font that failed to load
  { pattern: /[\u00AD\u200B\u200C\u200D\u2060\uFEFF]|unsetunset/uy },
  { pattern: /[\u00A0\t]/uy, keep: (match, out) => out.insert(" ", match.index) },
];

const INTERESTING =
  /[!\[【<\\&*_~`\t\r\n\f\u00A0\u00AD\u200B\u200C\u200D\u2060\uFEFF]|unsetunset|[(（](?=\d)| (?=[ \r\n\\*_])|(?<=[*_]) |(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]) (?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”])/gu;

/**
 * The words of `source[start..end)` without what Markdown, subtitles and paper put round them: emphasis marks, links'
 * addresses, pictures, escapes, tags, hard wraps, time stamps, page numbers, outer white space. Each unit keeps its
 * offset in the source; a joining space points at the line break. `stamps` keeps time stamps. Linear.
 */
export function normaliseSlice(
  source: string,
  start = 0,
  end = source.length,
  style: TextStyle = PLAIN_STYLE,
  stamps = false,
): MappedText {
  const slice = source.slice(start, end);
  INTERESTING.lastIndex = 0;
  if (!INTERESTING.test(slice)) return copyTrimmed(slice, start);
  const out = new Writer(style, stamps);
  strip(source, start, end, out);
  return trimMapped(out.build());
}

/** The text of `normaliseSlice` alone. */
export function normaliseText(source: string, start: number, end: number, style: TextStyle, stamps = false): string {
  const slice = source.slice(start, end);
  INTERESTING.lastIndex = 0;
  if (!INTERESTING.test(slice)) return slice.trim();
  const out = new Writer(style, stamps);
  strip(source, start, end, out);
  return out.text.trim();
}

/** Most lines have nothing to take away. */
function copyTrimmed(slice: string, start: number): MappedText {
  const text = slice.trim();
  const from = start + (slice.length - slice.trimStart().length);
  const map = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) map[i] = from + i;
  return { text, map };
}

/** The normalisation of the format: `normalisePassage(file.slice(passage.start, passage.end), style) === passage.text`. */
export function normalisePassage(slice: string, style: TextStyle = PLAIN_STYLE): string {
  return normaliseText(slice, 0, slice.length, style);
}

function keepStamp(match: RegExpExecArray, out: Writer, source: string): void {
  if (out.stamps) out.copy(source, match.index, match.index + match[0].length);
}

/** Holds a line break back until the next unit shows whether it stands for a space. */
class Writer extends MappedTextBuilder {
  private pending: number | undefined;

  constructor(
    readonly style: TextStyle,
    /** Time stamps stay. */
    readonly stamps: boolean,
  ) {
    super();
  }

  breakAt(offset: number): void {
    this.pending ??= offset;
  }

  override copy(source: string, start: number, end: number): void {
    if (start >= end) return;
    this.join(source[start] ?? "");
    super.copy(source, start, end);
  }

  override insert(text: string, offset: number): void {
    this.join(text[0] ?? "");
    super.insert(text, offset);
  }

  private join(next: string): void {
    if (this.pending !== undefined && joinOf(this.lastUnit, next) === " ") super.insert(" ", this.pending);
    this.pending = undefined;
  }
}

function strip(source: string, start: number, end: number, out: Writer): void {
  // Rules must not look past the end of the stretch.
  const text = end === source.length ? source : source.slice(0, end);
  let at = start;
  while (at < end) {
    INTERESTING.lastIndex = at;
    const next = INTERESTING.exec(text)?.index ?? end;
    out.copy(text, at, next);
    at = next;
    if (at < end) at = applyRule(text, at, out);
  }
}

function applyRule(text: string, at: number, out: Writer): number {
  if (text[at] === " ") return takeSpaces(text, at, out);
  for (const { pattern, keep } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0].length === 0) continue;
    keep?.(match, out, text);
    const next = at + match[0].length;
    return /[\r\n\f]/u.test(match[0]) ? skipLineNoise(text, next, out.style) : next;
  }
  out.copy(text, at, at + 1);
  return at + 1;
}

/**
 * Several spaces are one. Between Chinese characters they are none in a spaced-out PDF, and beside a mark of emphasis:
 * `我们 **最喜欢** 的` was written by a program.
 */
function takeSpaces(text: string, at: number, out: Writer): number {
  let next = at;
  while (text[next] === " ") next++;
  const after = text[next] ?? "";
  if (/[\r\n\f]/u.test(after) || after === "" || (after === "\\" && /[\r\n]/u.test(text[next + 1] ?? ""))) return next;
  const marked = MARK.test(after) || MARK.test(text[at - 1] ?? "");
  if (!marked && !out.style.spacedHan) {
    out.copy(text, at, at + 1);
    return next;
  }
  let beyond = next;
  while (MARK.test(text[beyond] ?? "")) beyond++;
  const drop = isCjk(out.lastUnit) && (isCjk(text[beyond] ?? "") || /[“”]/u.test(text[beyond] ?? ""));
  if (!drop) out.copy(text, at, at + 1);
  return next;
}

const MARK = /[*_]/u;

const LINE_STAMP = new RegExp(
  String.raw`(?:[-*+•][ \t]+)?(?:${BRACKETED_TIME}[ \t]*[:：]?[ \t]*|${TIME}[ \t]*(?=[\r\n]|$))`,
  "uy",
);
const BARE_STAMP = new RegExp(String.raw`${TIME}[ \t]+`, "uy");

/** After a line break: the time of a caption, a page number, a running head. Returns where words go on. */
function skipLineNoise(text: string, at: number, style: TextStyle): number {
  for (const pattern of style.bareStamps ? [LINE_STAMP, BARE_STAMP] : [LINE_STAMP]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return at + match[0].length;
  }
  if (!style.pages) return at;
  let end = at;
  while (end < text.length && end - at <= 100 && text[end] !== "\n" && text[end] !== "\f") end++;
  // The last line of the stretch is never a page's: a paragraph ends with its own words.
  return end - at <= 100 && end < text.length && isPageLine(text.slice(at, end), style) ? end : at;
}

function decodeEntity([, name, decimal, hexadecimal]: RegExpExecArray): string | undefined {
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
