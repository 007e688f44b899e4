import { MappedTextBuilder, trimMapped, type MappedText } from "./mapped-text.ts";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
};

/** What is removed or replaced, tried in this order at each place of the source. */
const RULES: readonly {
  pattern: RegExp;
  apply: (match: RegExpExecArray, out: MappedTextBuilder, source: string) => void;
}[] = [
  // ![alt](address): a picture has no words of the talk
  { pattern: /!\[[^\]]*\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/uy, apply: () => undefined },
  // [words](address) → words; a link round a time stamp keeps the stamp
  {
    pattern: /\[((?:[^[\]]|\[[^[\]]*\])*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/uy,
    apply: (match, out, source) => {
      const start = match.index + 1;
      out.append(stripMarks(source, start, start + (match[1]?.length ?? 0)));
    },
  },
  // <br>, <b>: tags that publishing tools leave behind
  {
    pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/uy,
    apply: (match, out) => void (/^<br/iu.test(match[0]) && out.insert(" ", match.index)),
  },
  // \[16:00\], \--END--
  {
    pattern: /\\([\\`*_{}[\]()#+\-.!|>~])/uy,
    apply: (match, out, source) => out.copy(source, match.index + 1, match.index + 2),
  },
  {
    pattern: /&(amp|lt|gt|quot|apos|nbsp|#39);/uy,
    apply: (match, out) => out.insert(ENTITIES[match[1] ?? ""] ?? " ", match.index),
  },
  // emphasis, however often doubled: **, ****, __, and a single * or _ beside a word's edge
  { pattern: /\*{2,}|_{2,}|~~|`+/uy, apply: () => undefined },
  { pattern: /\*(?=\S)|(?<=\S)\*/uy, apply: () => undefined },
  { pattern: /(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/uy, apply: () => undefined },
  // a soft line break: nothing between two Chinese characters, else one space
  {
    pattern: /[ \t]*\\?(?:\r\n|\n|\r)[ \t]*(?:>[ \t]?)*/uy,
    apply: (match, out, source) => {
      const before = source[match.index - 1] ?? "";
      const after = source[match.index + match[0].length] ?? "";
      if (before !== "" && after !== "" && !(CJK.test(before) && CJK.test(after))) out.insert(" ", match.index);
    },
  },
  // zero-width characters and the debris of a font that failed to load
  { pattern: /[\u200B\u200C\u200D\u2060\uFEFF]|unsetunset/uy, apply: () => undefined },
];

const INTERESTING = /[!\[<\\&*_~`\r\n\u200B\u200C\u200D\u2060\uFEFF]|unsetunset| (?=[\r\n\\])/gu;

/**
 * The words of `source[start..end)` without what Markdown puts round them: emphasis marks, links' addresses,
 * pictures, escapes, tags, hard wraps, outer white space. Each unit keeps its offset in the source. Linear.
 */
export function stripMarkdown(source: string, start = 0, end = source.length): MappedText {
  return trimMapped(stripMarks(source, start, end));
}

/** The normalisation of the format: `normalisePassage(file.slice(passage.start, passage.end)) === passage.text`. */
export function normalisePassage(slice: string): string {
  return stripMarkdown(slice).text;
}

function stripMarks(source: string, start: number, end: number): MappedText {
  const out = new MappedTextBuilder();
  // Rules must not look past the end of the stretch.
  const text = end === source.length ? source : source.slice(0, end);
  let at = start;
  while (at < end) {
    INTERESTING.lastIndex = at;
    const next = INTERESTING.exec(text)?.index ?? end;
    out.copy(text, at, Math.min(next, end));
    at = next;
    if (at >= end) break;
    at = applyRule(text, at, out);
  }
  return out.build();
}

function applyRule(text: string, at: number, out: MappedTextBuilder): number {
  for (const { pattern, apply } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0].length === 0) continue;
    apply(match, out, text);
    return at + match[0].length;
  }
  out.copy(text, at, at + 1);
  return at + 1;
}
