import type { Diagnostic } from "../diagnostic.ts";
import type { Paragraph, SourceText, Transcript } from "../doc.ts";
import { splitBlocks, type Block } from "./blocks.ts";
import { chapterOf, matchChapters, type Chapter } from "./chapters.ts";
import { findSpeakerLabels } from "./find-speaker-labels.ts";
import { readField, readFrontMatter, type Metadata } from "./front-matter.ts";
import { guessLanguage } from "./language.ts";
import { sliceMapped, sourceSpan, trimMapped, type MappedText } from "./mapped-text.ts";
import {
  CHAPTER_HEADING,
  END_HEADING,
  isPromotion,
  isSponsorRead,
  METADATA_LINE,
  TALK_HEADING,
} from "./site-furniture.ts";
import { readLabel, type LabelCandidate } from "./speaker-label.ts";
import { SpeakerRegistry } from "./speaker-registry.ts";
import { stripMarkdown } from "./strip-markdown.ts";

/** A block with its Markdown gone and the label at its start read. */
interface ReadBlock extends Block {
  words: MappedText;
  label: LabelCandidate;
}

const LABEL_LINE =
  /^[\s*_>\\-]{0,12}(?:[\[(（【\\]{1,2}\d{1,3}:\d{2}|[^:：\n]{1,60}[:：][*\s]|[^:：\n]{1,60}[:：]$|\S{1,14}：)/u;

/**
 * Reads a Markdown or plain-text interview: front matter, title, introduction and pull quotes, then turns under
 * headings. Labels may be bold, doubly bold or plain, on the line or above it, with times or without; a paragraph
 * without one belongs to the last speaker. Metadata, promotion, sponsors and everything after the talk stay out,
 * each with a diagnostic.
 */
export function readMarkdown(source: SourceText): Transcript {
  const { metadata, end, diagnostics } = readFrontMatter(source.text);
  const blocks = splitBlocks(source.text, end, startsParagraph(source.text)).map((block) =>
    readBlock(source.text, block),
  );
  return new MarkdownReader(source, metadata, [...diagnostics], blocks).read();
}

/** A new line begins a paragraph after a label or time stamp; and after a sentence's end in files without blank lines. */
function startsParagraph(text: string): (line: string, previous: string) => boolean {
  const lines = text.split("\n");
  const blank = lines.filter((line) => line.trim() === "").length;
  const lineByLine = lines.length > 4 && blank < lines.length / 10;
  return (line, previous) =>
    LABEL_LINE.test(line) || METADATA_LINE.test(line) || (lineByLine && /[。！？!?.…”"』」）)]\s*$/u.test(previous));
}

function readBlock(source: string, block: Block): ReadBlock {
  const words = stripMarkdown(source, block.start, block.end);
  const newline = source.slice(block.start, block.end).search(/[\r\n]/u);
  const firstLine = newline === -1 ? words.text.length : unitsBefore(words, block.start + newline);
  return { ...block, words, label: readLabel(words.text, firstLine) };
}

function unitsBefore({ map }: MappedText, offset: number): number {
  const index = map.findIndex((at) => at >= offset);
  return index === -1 ? map.length : index;
}

class MarkdownReader {
  private readonly speakers: SpeakerRegistry;
  private readonly labels: ReadonlySet<string>;
  private readonly paragraphs: Paragraph[] = [];
  private readonly sections: { id: string; title: string; startTime?: number }[] = [];
  private readonly chapters: Chapter[] = [];
  private title = "";
  private speaker: string | undefined;
  private pendingTime: number | undefined;
  private turn = -1;
  private inTalk = false;
  private inChapters = false;

  constructor(
    private readonly source: SourceText,
    private readonly metadata: Metadata,
    private readonly diagnostics: Diagnostic[],
    private readonly blocks: readonly ReadBlock[],
  ) {
    this.speakers = new SpeakerRegistry(source.id);
    this.labels = findSpeakerLabels(
      blocks
        .filter((b) => b.kind !== "heading" && b.kind !== "rule")
        .map((b) => ({ label: b.label, bold: isBold(source.text, b) })),
      metadata.guests,
      blocks
        .map((b) => b.words.text)
        .slice(0, 12)
        .join("\n"),
    );
  }

  read(): Transcript {
    const last = this.lastLabelled();
    for (const [i, block] of this.blocks.entries()) {
      if (this.isEnd(block, i, last)) {
        this.skipRest(i);
        break;
      }
      this.take(block, last);
    }
    matchChapters(this.sections, this.chapters);
    closeTimes(this.paragraphs);
    const speakers = this.speakers.finish(this.metadata.guests);
    if (speakers.length === 0)
      this.report("no-speakers", "No speakers were recognised, so “we” and “I” stay unresolved.", "warning");
    const { author, publishedAt, sourceUrl, mediaUrl } = this.metadata;
    return {
      format: "markdown",
      title: this.metadata.title ?? (this.title || nameWithoutExtension(this.source.name)),
      language: guessLanguage(this.paragraphs.map((paragraph) => paragraph.text)),
      ...(author === undefined ? {} : { author }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
      ...(mediaUrl === undefined ? {} : { mediaUrl }),
      sections: this.sections,
      speakers,
      paragraphs: this.paragraphs,
      diagnostics: this.diagnostics,
    };
  }

  /** Index of the last block that begins a turn; -1 where nothing is labelled. */
  private lastLabelled(): number {
    return this.blocks.findLastIndex((block) => this.speaks(block) || block.label.time !== undefined);
  }

  private speaks({ kind, label }: ReadBlock): boolean {
    return kind !== "heading" && label.name !== undefined && this.labels.has(label.name);
  }

  /** The talk ends at a rule, a heading or a publisher's line after the last turn; or at an end heading anywhere late. */
  private isEnd(block: ReadBlock, index: number, last: number): boolean {
    const text = headingText(block.words.text);
    if (block.kind === "heading" && END_HEADING.test(text) && index > last) return true;
    if (last === -1 || index <= last || !this.inTalk) return false;
    return block.kind === "rule" || block.kind === "heading" || isPromotion(block.words.text);
  }

  private take(block: ReadBlock, last: number): void {
    if (block.kind === "rule") return;
    if (block.kind === "heading") return this.takeHeading(block);
    const text = block.words.text;
    if (text === "") return;
    const chapter = chapterOf(text);
    if (chapter && this.inChapters) return void this.chapters.push(chapter);
    if (isSponsorRead(text)) return this.skip(block, "sponsor", "a sponsor's message");
    if (this.speaks(block) || block.label.time !== undefined) return this.takeTurn(block);
    if (!this.inTalk && this.takeMetadata(block)) return;
    if (isPromotion(text)) return this.skip(block, "promotion", "promotion");
    if (isLinkOnly(this.source.text, block)) return this.skip(block, "link", "a link to another page");
    this.takeProse(block, last);
  }

  private takeHeading(block: ReadBlock): void {
    const title = headingText(block.words.text);
    this.inChapters = CHAPTER_HEADING.test(title);
    if (title === "" || this.inChapters) return;
    if (TALK_HEADING.test(title)) return;
    if (block.depth === 1 && this.title === "" && !this.inTalk) {
      this.title = block.words.text;
      return this.add("title", trimMapped(block.words));
    }
    this.sections.push({ id: `${this.source.id}.s${this.sections.length + 1}`, title });
  }

  private takeTurn(block: ReadBlock): void {
    const { name, note, time, length } = block.label;
    const spoken = name !== undefined && this.labels.has(name);
    if (spoken) {
      const id = this.speakers.idOf(name, note);
      if (id !== this.speaker || this.turn === -1) this.turn++;
      this.speaker = id;
    } else if (!this.inTalk || this.labels.size === 0) this.turn++;
    this.inTalk = true;
    this.inChapters = false;
    // A time alone ((00:28):) goes on with the last speaker; a name that is no speaker's is part of the words.
    const from = spoken || name === undefined ? length : timeLength(block);
    this.pendingTime = time ?? this.pendingTime;
    const words = trimMapped(sliceMapped(block.words, from));
    if (words.text !== "") this.add("turn", words);
  }

  private takeMetadata(block: ReadBlock): boolean {
    const match = METADATA_LINE.exec(block.words.text);
    if (match?.[1] === undefined || (match[2] ?? "").length > 400) return false;
    // From the source itself: an address may hold characters that Markdown would take for marks.
    const raw = METADATA_LINE.exec(this.source.text.slice(block.start, block.end).replace(/\s+/gu, " "));
    readField(match[1], raw?.[2] ?? match[2], this.metadata);
    this.skip(block, "metadata", "a line about the file");
    return true;
  }

  private takeProse(block: ReadBlock, last: number): void {
    const talk = this.inTalk || last === -1;
    if (!talk) return this.add(block.kind === "quote" ? "quote" : "introduction", block.words);
    if (this.labels.size === 0) this.turn++;
    this.add("turn", block.words);
  }

  private add(kind: Paragraph["kind"], words: MappedText): void {
    const { start, end } = sourceSpan(words);
    const paragraph: Paragraph = {
      kind,
      turn: kind === "turn" ? this.turn : -1,
      text: words.text,
      map: words.map,
      start,
      end,
    };
    const section = kind === "turn" ? this.sections.at(-1)?.id : undefined;
    if (section !== undefined) paragraph.section = section;
    if (kind === "turn" && this.speaker !== undefined) {
      paragraph.speaker = this.speaker;
      this.speakers.noteTurn(this.speaker, words.text);
    }
    if (kind === "turn" && this.pendingTime !== undefined) {
      paragraph.startTime = this.pendingTime;
      this.pendingTime = undefined;
    }
    this.paragraphs.push(paragraph);
  }

  private skip(block: ReadBlock, code: string, what: string): void {
    const message = `Line ${block.line} is ${what} and stays out: “${shorten(block.words.text)}”`;
    this.diagnostics.push({
      code,
      message,
      stage: "read-transcript",
      severity: "info",
      line: block.line,
      offset: block.start,
    });
  }

  private skipRest(index: number): void {
    const block = this.blocks[index];
    if (!block) return;
    const message = `The talk ends before line ${block.line}; what follows stays out: “${shorten(block.words.text)}”`;
    this.diagnostics.push({
      code: "end-matter",
      message,
      stage: "read-transcript",
      severity: "info",
      line: block.line,
      offset: block.start,
    });
    // The address of the recording often stands below the talk.
    for (const { start, end } of this.blocks.slice(index)) {
      const match = METADATA_LINE.exec(this.source.text.slice(start, end).replace(/\s+/gu, " "));
      if (match?.[1] !== undefined) readField(match[1], match[2], this.metadata);
    }
  }

  private report(code: string, message: string, severity: Diagnostic["severity"]): void {
    this.diagnostics.push({ code, message, stage: "read-transcript", severity });
  }
}

/** `unsetunset1、AGI即个人口袋助手unsetunset` → AGI即个人口袋助手 (the debris is gone already). */
function headingText(text: string): string {
  return text.replace(/^(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[、.．)）:：]\s*/u, "").trim();
}

function isBold(source: string, block: Block): boolean {
  return /^\s*(?:[-*+]\s+)?(?:\*\*|__)/u.test(source.slice(block.start, Math.min(block.end, block.start + 12)));
}

function isLinkOnly(source: string, block: ReadBlock): boolean {
  return /^\s*(?:[-*+]\s+)?!?\[[^\n]*\]\([^()\n]*(?:\([^()]*\)[^()\n]*)*\)\s*$/u.test(
    source.slice(block.start, block.end),
  );
}

function timeLength({ words, label }: ReadBlock): number {
  return label.time === undefined
    ? 0
    : (/^\s*[\[(（【]?[\d:.,\s–—>-]+[\])）】]?\s*[:：]?\s*/u.exec(words.text)?.[0].length ?? 0);
}

/** A paragraph ends where the next one with a time begins. */
function closeTimes(paragraphs: Paragraph[]): void {
  let next: number | undefined;
  for (const paragraph of paragraphs.toReversed()) {
    if (paragraph.startTime === undefined) continue;
    if (next !== undefined && next >= paragraph.startTime) paragraph.endTime = next;
    next = paragraph.startTime;
  }
}

function nameWithoutExtension(name: string): string {
  return name.replace(/\.[^.]+$/u, "");
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
