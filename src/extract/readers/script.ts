import { splitBlocks, type Block } from "./blocks.ts";
import { findSpeakerLabels, type LabelUse } from "./find-speaker-labels.ts";
import { readLegend } from "./legend.ts";
import { endsSentence, lineLayout } from "./line-layout.ts";
import type { MappedText } from "./mapped-text.ts";
import { normaliseSlice, normaliseText } from "./normalise.ts";
import { METADATA_LINE } from "./site-furniture.ts";
import { readLabel, type LabelCandidate } from "./speaker-label.ts";
import { isPageLine, type TextStyle } from "./text-style.ts";

/** A block with the label at its start read. */
export interface ScriptBlock extends Block {
  label: LabelCandidate;
  /** The label is a speaker's. */
  speaks: boolean;
  /** Offset in the source where the words begin, after label and time. */
  wordsAt: number;
  /** It begins in bold type. */
  bold: boolean;
  /** All of it is set in bold type (or in italics). */
  emphasised: boolean;
  /** The first line without marks, time stamps kept. */
  head: string;
}

export interface Script {
  blocks: ScriptBlock[];
  labels: ReadonlySet<string>;
  /** Full names of short labels, where a line before the talk explains them; that line is no block. */
  legend: ReadonlyMap<string, string>;
}

/** Lines that may begin a turn without a blank line before them. Cheap: most lines are prose. */
const MAY_BE_LABEL =
  /^[\s*_>\\#•-]{0,12}(?:[\\\[(（【<]{1,2}[^\])）】>\n]{1,40}[\\\])）】>]|\d{1,3}[:：]\d{2}|[^:：\n]{1,100}[:：](?:[*_\s]|$|(?=\S))|[^\n]{1,60}[[(（]\d{1,3}:\d{2}|[^。！？!?；;\n]{1,60}$)/u;
const LONGEST_HEAD = 400;

/**
 * Cuts a Markdown or plain file into blocks and finds who speaks. Twice: first every line that may be a label begins a
 * block, to count them; then only labels that are speakers' do.
 */
export function readScript(text: string, from: number, style: TextStyle, known: readonly string[]): Script {
  const layout = lineLayout(text, style);
  const candidates = splitBlocks(text, from, (line, previous) => MAY_BE_LABEL.test(line) || layout(line, previous)).map(
    (block) => readBlock(text, block, style),
  );
  const labels = findSpeakerLabels(candidates.flatMap(usesOf), known, openingOf(text, candidates, style));
  const startsTurn = (line: string): boolean => {
    if (!MAY_BE_LABEL.test(line)) return false;
    const label = labelOfLine(line, style);
    return label.timeLength > 0 || (label.name !== undefined && labels.has(label.name));
  };
  const legend = new Map<string, string>();
  const takeLegend = (line: string): boolean => {
    const found = [...readLegend(line)].filter(([short]) => labels.has(short));
    found.forEach(([short, full]) => legend.set(short, full));
    return found.length > 0;
  };
  const blocks = splitBlocks(
    text,
    from,
    (line, previous) =>
      startsTurn(line) || METADATA_LINE.test(line) || isChapterLike(line, previous) || layout(line, previous),
  )
    .filter(({ start, end }) => !style.pages || !isPageLine(text.slice(start, end), style))
    .filter(({ start, end }, i) => i > 15 || !takeLegend(normaliseText(text, start, Math.min(end, start + 300), style)))
    .map((block) => {
      const read = readBlock(text, block, style);
      read.speaks = hasLabel(read, labels);
      read.wordsAt = wordsStart(text, read, style);
      return read;
    });
  return {
    blocks: style.pages || style.wrapped || style.spacedHan ? joinCut(text, blocks, style) : blocks,
    labels,
    legend,
  };
}

function readBlock(text: string, block: Block, style: TextStyle): ScriptBlock {
  const head = normaliseText(text, block.start, headEnd(text, block), style, true);
  const bold = boldEnd(text, block, style);
  const label = readLabel(head, bold, style.bareStamps);
  const emphasised = block.kind !== "heading" && isEmphasised(text.slice(block.start, block.end).trim());
  return { ...block, label, speaks: false, wordsAt: block.start, bold: bold > 0, emphasised, head };
}

/** End of the first line, or of as much of it as a label may take. */
function headEnd(text: string, { start, end }: Block): number {
  const most = Math.min(end, start + LONGEST_HEAD);
  let at = start;
  while (at < most && text[at] !== "\n" && text[at] !== "\r") at++;
  return text[at - 1] === "\\" && at > start ? at - 1 : at;
}

/** The first line with its map: only labels and bold type need it. */
function headOf(text: string, block: Block, style: TextStyle): MappedText {
  return normaliseSlice(text, block.start, headEnd(text, block), style, true);
}

function labelOfLine(line: string, style: TextStyle): LabelCandidate {
  const cut = line.slice(0, LONGEST_HEAD).replace(/^[\s>]+/u, "");
  const block: Block = { kind: "paragraph", start: 0, end: cut.length, line: 1 };
  return readLabel(normaliseText(cut, 0, cut.length, style, true), boldEnd(cut, block, style), style.bareStamps);
}

/** A heading is a label only where nothing else stands in it. */
function usesOf(block: ScriptBlock): LabelUse[] {
  if (block.kind === "rule" || (block.kind === "heading" && !block.label.alone)) return [];
  return [{ label: block.label, bold: block.bold }];
}

function hasLabel({ kind, label }: ScriptBlock, labels: ReadonlySet<string>): boolean {
  return label.name !== undefined && labels.has(label.name) && (kind !== "heading" || label.alone);
}

function wordsStart(text: string, block: ScriptBlock, style: TextStyle): number {
  const units = block.speaks ? block.label.length : block.label.timeLength;
  if (units === 0) return block.start;
  if (units < block.head.length) return headOf(text, block, style).map[units] ?? block.start;
  const newline = text.indexOf("\n", block.start);
  return newline === -1 || newline >= block.end ? block.end : newline;
}

/** Units of the head that stand in the bold type it begins with; 0 where it begins plain. */
function boldEnd(text: string, block: Block, style: TextStyle): number {
  const { start, end } = block;
  const opening = /^\s*(?:\d[\d:.]{2,10}\s+)?(?:[-*+]\s+)?(\*{2,}|__)/u.exec(
    text.slice(start, Math.min(end, start + 40)),
  );
  if (!opening?.[1]) return 0;
  const close = text.indexOf(opening[1].slice(0, 2), start + opening[0].length);
  if (close === -1 || close >= end) return 0;
  const head = headOf(text, block, style);
  const index = head.map.findIndex((at) => at >= close);
  return index === -1 ? head.text.length : index;
}

function isEmphasised(raw: string): boolean {
  const match = /^(\*{1,4}|_{1,2})(?!\s)([^*_]+(?:[*_](?![*_])[^*_]+)*)(?<!\s)\1[\s\\]*$/u.exec(raw);
  return match !== null;
}

/** Title and first paragraphs, without their labels: who is named there is no stranger. */
function openingOf(text: string, blocks: readonly ScriptBlock[], style: TextStyle): string {
  return blocks
    .slice(0, 15)
    .map((block) => normaliseText(text, block.start, Math.min(block.end, block.start + 2000), style))
    .map((words, i) => (blocks[i]?.label.name === undefined ? words : words.slice(blocks[i].label.length)))
    .join("\n");
}

/** A line of a list of times: `00:00 Intro` below another one. */
function isChapterLike(line: string, previous: string): boolean {
  return STAMPED_LINE.test(line) && line.length < 120 && (STAMPED_LINE.test(previous) || previous.length < 60);
}

const STAMPED_LINE = /^\s*(?:[-*•]\s*)?[[(（【]?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*[\])）】]?\s*\S/u;

/** Puts paragraphs together that a page's end or a PDF's line has cut in mid-sentence. */
function joinCut(text: string, blocks: readonly ScriptBlock[], style: TextStyle): ScriptBlock[] {
  const joined: ScriptBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && goesOn(text, before, block, style)) before.end = block.end;
    else joined.push({ ...block });
  }
  return joined;
}

function goesOn(text: string, before: ScriptBlock, block: ScriptBlock, style: TextStyle): boolean {
  if (before.kind !== "paragraph" || block.kind !== "paragraph" || block.speaks || block.label.timeLength > 0)
    return false;
  const tail = text.slice(Math.max(before.wordsAt, before.end - 40), before.end).trim();
  if (tail === "" || endsSentence(tail) || METADATA_LINE.test(before.head) || METADATA_LINE.test(block.head))
    return false;
  // A short line without an end mark is a heading, unless the next goes on in small letters.
  const long = before.end - before.wordsAt >= 25 || before.speaks;
  const small = /^\p{Ll}/u.test(block.head);
  return (
    small || (long && (style.pages || style.spacedHan) && /[\p{L}\p{N},，、；;]$/u.test(tail) && !block.emphasised)
  );
}
