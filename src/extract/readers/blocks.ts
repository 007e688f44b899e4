/** A stretch of a Markdown or plain file between blank lines, or a line that stands for itself. */
export interface Block {
  kind: "heading" | "paragraph" | "quote" | "rule";
  /** Offsets into the source; a heading's without its #, a list item's without its mark. */
  start: number;
  end: number;
  /** 1-based line of the start. */
  line: number;
  /** Heading depth, 1–6. */
  depth?: number;
}

export interface Line {
  start: number;
  end: number;
  /** 1-based. */
  number: number;
}

/** Lines of `source` from `from` on, without their line breaks. */
export function splitLines(source: string, from = 0): Line[] {
  const lines: Line[] = [];
  let number = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < from; at = source.indexOf("\n", at + 1)) number++;
  let start = from;
  while (start <= source.length) {
    const newline = source.indexOf("\n", start);
    const next = newline === -1 ? source.length : newline;
    const end = source[next - 1] === "\r" && next > start ? next - 1 : next;
    lines.push({ start, end, number: number++ });
    if (newline === -1) break;
    start = newline + 1;
  }
  return lines;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={5,}|—{3,})$/u;
const QUOTE = /^ {0,3}>/u;
const BULLET = /^\s*(?:[-*+•·●▪■]\s+|\d{1,3}[.)]\s+)/u;
const BULLET_MARK = /^\s*(?:[-*+•●▪■]\s+)?/u;
const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/u;
/** `[1]: https://…`, `[^1]: …`, and marks of HTML or of publishing tools that fill the line. */
const DEFINITION =
  /^\s*\[[^\]\s]{1,40}\]:\s*(?:https?:|\S)|^\s*<!--.*-->\s*$|^\s*<\/?(?:div|p|span|center|br|hr)[^<>]*>\s*$/iu;

/**
 * Cuts the source into blocks; `startsBlock` tells of lines that begin a block without a blank line before them, by
 * the line, the one before it, and whether they touch.
 */
export function splitBlocks(
  source: string,
  from: number,
  startsBlock: (line: string, previous: string) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let previous = "";
  for (const { start, end, number } of splitLines(source, from)) {
    const line = source.slice(start, end);
    const heading = HEADING.exec(line);
    if (/^[\s\f]*$/u.test(line) || FENCE.test(line) || DEFINITION.test(line) || /^[\s>]+$/u.test(line)) {
      open = undefined;
    } else if (heading) {
      const depth = heading[1]?.length ?? 1;
      blocks.push({ kind: "heading", start: start + heading[0].length, end, line: number, depth });
      open = undefined;
    } else if (RULE.test(line)) {
      blocks.push({ kind: "rule", start, end, line: number });
      open = undefined;
    } else {
      const kind = QUOTE.test(line) ? "quote" : "paragraph";
      const words = kind === "quote" ? line.replace(/^[\s>]+/u, "") : line;
      if (open === undefined || open.kind !== kind || BULLET.test(words) || startsBlock(words, previous)) {
        const mark = BULLET_MARK.exec(words)?.[0].length ?? 0;
        open = { kind, start: start + (line.length - words.length) + mark, end, line: number };
        blocks.push(open);
      } else open.end = end;
    }
    previous = line;
  }
  return blocks;
}
