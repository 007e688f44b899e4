import type { SourceText, Transcript } from "../doc.ts";
import { addCaptions, isCaptioned } from "./captions-in-text.ts";
import { isSound } from "./cue-words.ts";
import { chapterOf, findChapterLists, matchChapters, type Chapter } from "./chapters.ts";
import { cutSpeech, measureFor } from "./cut-speech.ts";
import { hasEmphasisedQuestions } from "./emphasised-questions.ts";
import { findEnd } from "./find-end.ts";
import { readField, readFrontMatter, type Metadata } from "./front-matter.ts";
import { isInterlude } from "./label-words.ts";
import { guessLanguage } from "./language.ts";
import { endsSentence } from "./line-layout.ts";
import { normaliseText } from "./normalise.ts";
import { passageAt } from "./passage.ts";
import { readScript, type ScriptBlock } from "./script.ts";
import {
  CHAPTER_HEADING,
  headingText,
  isFurniture,
  isPromotion,
  METADATA_LINE,
  TALK_HEADING,
} from "./site-furniture.ts";
import { continuesSponsor, readSponsor } from "./sponsor.ts";
import { TalkBuilder } from "./talk-builder.ts";
import { detectStyle, type TextStyle } from "./text-style.ts";

/** A paragraph longer than this was not made by a person: it is cut at sentences. */
const LONGEST_PARAGRAPH = 3000;

/**
 * Reads a Markdown or plain-text interview: front matter, title, introduction and pull quotes, then turns under
 * headings. Labels may be bold, doubly bold or plain, on the line or above it, with times or without; a paragraph
 * without one belongs to the last speaker. Metadata, promotion, sponsors and everything after the talk stay out, each
 * with a diagnostic.
 */
export function readMarkdown(source: SourceText): Transcript {
  const style = detectStyle(source.text);
  const { metadata, end, diagnostics } = readFrontMatter(source.text);
  const { guests, hosts, speakers } = metadata;
  const { blocks, labels, legend } = readScript(source.text, end, style, [...guests, ...hosts, ...speakers]);
  const talk = new TalkBuilder(source, metadata, labels, legend);
  talk.diagnostics.push(...diagnostics);
  return new MarkdownReader(source, style, metadata, blocks, labels, talk).read(end);
}

class MarkdownReader {
  /** Words of each block, label included. */
  private readonly texts: readonly string[];
  private readonly language: string;
  private readonly lastTurn: number;
  private readonly chapterBlocks: ReadonlySet<number>;
  private readonly emphasised: boolean;
  private readonly captioned: boolean;
  private readonly chapters: Chapter[] = [];
  private pendingTime: number | undefined;
  private sponsor: string | undefined;
  private inTalk = false;
  private inChapters = false;
  private titled = false;

  constructor(
    private readonly source: SourceText,
    private readonly style: TextStyle,
    private readonly metadata: Metadata,
    private readonly blocks: readonly ScriptBlock[],
    labels: ReadonlySet<string>,
    private readonly talk: TalkBuilder,
  ) {
    this.texts = blocks.map(({ start, end, kind }) =>
      kind === "rule" ? "" : normaliseText(source.text, start, end, style),
    );
    this.language = guessLanguage(this.texts);
    this.lastTurn = blocks.findLastIndex((block) => block.speaks || block.label.timeLength > 0);
    this.chapterBlocks = findChapterLists(
      blocks.map((b, i) => (b.kind === "heading" || b.kind === "rule" || b.speaks ? undefined : this.rawText(i))),
    );
    this.emphasised = labels.size === 0 && hasEmphasisedQuestions(blocks, this.texts);
    this.captioned = labels.size === 0 && isCaptioned(blocks, this.texts, this.chapterBlocks);
  }

  read(from: number): Transcript {
    this.addMatterTitle(from);
    const end = findEnd(this.blocks, this.texts, this.captioned ? -1 : this.lastTurn);
    for (let i = 0; i < end; i++) i = this.take(i, end);
    if (end < this.blocks.length) this.skipRest(end);
    matchChapters(this.talk.sections, this.chapters);
    closeTimes(this.talk.paragraphs);
    const transcript = this.talk.finish("markdown");
    return this.chapters.length === 0 ? transcript : { ...transcript, chapters: this.chapters };
  }

  /** Takes the block at `i`, and what belongs to it; returns the index of the last one taken. */
  private take(i: number, end: number): number {
    const block = this.blocks[i];
    const text = this.texts[i] ?? "";
    if (!block || text === "") return i;
    if (block.kind === "heading" && !block.speaks) this.takeHeading(block, text);
    else if (this.takeChapter(i)) return i;
    else if (isInterlude(block.label.name ?? "")) this.talk.skip("interlude", "a break in the programme", block, text);
    else if (this.isSponsored(block, text)) this.talk.skip("sponsor", "a sponsor's message", block, text);
    else if (this.captioned && block.kind === "paragraph" && !isPromotion(text))
      return addCaptions(this.captionsFrom(i, end), this.talk);
    else if (block.speaks || block.label.timeLength > 0) this.takeTurn(block, i);
    else this.takeUnlabelled(block, text, i);
    return i;
  }

  private captionsFrom(first: number, end: number) {
    this.inTalk = true;
    const { blocks, texts, style, language } = this;
    return { source: this.source.text, blocks, texts, first, end, style, measure: measureFor(language) };
  }

  private takeHeading(block: ScriptBlock, text: string): void {
    const title = headingText(text);
    this.inChapters = CHAPTER_HEADING.test(title);
    if (title === "" || this.inChapters || TALK_HEADING.test(title)) return;
    if (block.depth === 1 && !this.titled && !this.inTalk) return this.addTitle(block.start, block.end);
    if (isPromotion(title)) return this.talk.skip("promotion", "promotion", block, text);
    this.talk.startSection(title);
  }

  private takeChapter(i: number): boolean {
    const raw = this.rawText(i);
    const chapter = this.inChapters || this.chapterBlocks.has(i) ? chapterOf(raw) : undefined;
    if (!chapter || this.blocks[i]?.speaks) return false;
    this.chapters.push(chapter);
    return true;
  }

  private isSponsored(block: ScriptBlock, text: string): boolean {
    const words = block.speaks ? text.slice(block.label.length) : text;
    const begun = readSponsor(block.speaks ? words : text);
    const label = block.speaks ? block.label.name : undefined;
    const goesOn = this.sponsor !== undefined && label === undefined && continuesSponsor(text, this.sponsor);
    if (begun !== undefined) this.sponsor = begun;
    else if (!goesOn) this.sponsor = undefined;
    // The message may be the first thing that somebody says: what follows it is theirs.
    if (begun !== undefined && label !== undefined) this.talk.startTurn(label, block.label.note);
    return begun !== undefined || goesOn;
  }

  private takeTurn(block: ScriptBlock, i: number): void {
    const { name, note, time } = block.label;
    if (this.isHeadline(block, i)) this.talk.startSection(this.texts[i] ?? "");
    if (block.speaks) this.talk.startTurn(name, note);
    else if (!this.inTalk) this.talk.startTurn();
    this.inTalk = true;
    this.inChapters = false;
    if (block.speaks || block.label.timeLength > 0) this.pendingTime = time ?? this.pendingTime;
    this.addTurn(block);
  }

  private takeUnlabelled(block: ScriptBlock, text: string, i: number): void {
    if (!this.inTalk && this.takeMetadata(block, text)) return;
    if (TALK_HEADING.test(text) || CHAPTER_HEADING.test(text)) {
      this.inChapters = CHAPTER_HEADING.test(text);
      return;
    }
    if (this.inTalk ? isFurniture(text) : isPromotion(text))
      return this.talk.skip("promotion", "promotion", block, text);
    if (isLinkOnly(this.source.text, block)) return this.talk.skip("link", "a link to another page", block, text);
    if (/^\d{1,2}$/u.test(text)) return;
    if (isSound(text)) return this.talk.skip("sound", "a sound", block, text);
    if (this.emphasised) return this.takeEmphasised(block, i);
    if (!this.titled && !this.inTalk && this.isPlainTitle(block, text, i)) return this.addTitle(block.start, block.end);
    if (this.isSubheading(block, text, i)) return this.talk.startSection(headingText(text));
    if (!this.inTalk && this.lastTurn !== -1) {
      const { words, start, end } = passageAt(this.source.text, block.start, block.end, this.style);
      return this.talk.add(block.kind === "quote" ? "quote" : "introduction", words, {}, { start, end });
    }
    if (this.lastTurn === -1) this.talk.startTurn();
    this.addTurn(block);
  }

  /** Bold questions and plain answers; what stands before the first question introduces them. */
  private takeEmphasised(block: ScriptBlock, i: number): void {
    const question = block.emphasised && /[?？]["”’）)]*$/u.test(this.texts[i] ?? "");
    if (!question && !this.inTalk) {
      const { words, start, end } = passageAt(this.source.text, block.start, block.end, this.style);
      return this.talk.add("introduction", words, {}, { start, end });
    }
    const [asker, answerer] = this.language === "zh" ? ["问", "答"] : ["Q", "A"];
    this.inTalk = true;
    this.talk.startTurn(block.emphasised ? asker : answerer);
    this.addTurn(block);
  }

  private takeMetadata(block: ScriptBlock, text: string): boolean {
    const match = METADATA_LINE.exec(text);
    if (match?.[1] === undefined || (match[2] ?? "").length > 400) return false;
    if (/^(?:title|标题|题目|topic|主题)$/iu.test(match[1]) && !this.titled && match[2]) {
      const at = this.source.text.slice(block.start, block.end).indexOf(match[2]);
      if (at !== -1) this.addTitle(block.start + at, block.start + at + match[2].length);
      if (at !== -1) return true;
    }
    // From the source itself: an address may hold characters that Markdown would take for marks.
    const raw = METADATA_LINE.exec(this.source.text.slice(block.start, block.end).replace(/[\s*]+/gu, " "));
    readField(match[1], raw?.[2] ?? match[2], this.metadata);
    this.talk.skip("metadata", "a line about the file", block, text);
    return true;
  }

  private addTurn(block: ScriptBlock): void {
    const { words, start, end } = passageAt(this.source.text, block.wordsAt, block.end, this.style);
    const times = this.pendingTime === undefined || words.text === "" ? {} : { start: this.pendingTime };
    if (words.text !== "") this.pendingTime = undefined;
    const cuts = words.text.length > LONGEST_PARAGRAPH ? cutSpeech(words.text, measureFor(this.language)) : [];
    if (cuts.length === 0) return this.talk.add("turn", words, times, { start, end });
    [0, ...cuts].forEach((from, k) => {
      const first = words.map[from] ?? start;
      const piece = passageAt(this.source.text, first, words.map[cuts[k] ?? words.map.length] ?? end, this.style);
      this.talk.add("turn", piece.words, k === 0 ? times : {}, { start: piece.start, end: piece.end });
    });
  }

  private addTitle(from: number, to: number): void {
    const { words, start, end } = passageAt(this.source.text, from, to, this.style);
    this.titled = true;
    this.metadata.title ??= words.text;
    this.talk.add("title", words, {}, { start, end });
  }

  /** A title that stands only in the front matter, on one line. */
  private addMatterTitle(end: number): void {
    const { title } = this.metadata;
    if (title === undefined || this.blocks.some(({ kind, depth }) => kind === "heading" && depth === 1)) return;
    const at = this.source.text.slice(0, end).indexOf(title);
    if (at !== -1) this.addTitle(at, at + title.length);
  }

  /** The first line of a plain file, alone and without an end mark. */
  private isPlainTitle({ kind, start, end }: ScriptBlock, text: string, i: number): boolean {
    const only =
      !this.captioned && kind === "paragraph" && this.talk.paragraphs.length === 0 && i === 0 && this.blocks.length > 3;
    return only && text.length <= 90 && !/[\r\n]/u.test(this.source.text.slice(start, end)) && !/[。.…]$/u.test(text);
  }

  /** A short line between turns without an end mark, in bold type or right before a label. */
  private isSubheading({ kind, emphasised }: ScriptBlock, text: string, i: number): boolean {
    if (kind !== "paragraph" || text.length > (this.language === "zh" ? 40 : 70) || endsSentence(text)) return false;
    if (/[，,；;]$/u.test(text) || this.captioned) return false;
    if (NUMBERED_HEADING.test(text) && !/[\r\n]/u.test(text)) return true;
    return emphasised || (this.inTalk && this.language === "zh" && this.blocks[i + 1]?.speaks === true);
  }

  /** `周鸿祎：不要低估大模型的潜力`: a heading that has lost its type, in a text whose turns end sentences. */
  private isHeadline(block: ScriptBlock, i: number): boolean {
    const text = this.texts[i] ?? "";
    const short = block.speaks && block.label.time === undefined && !block.label.alone && text.length <= 50;
    return short && this.language === "zh" && text.length >= 10 && /[\p{Script=Han}\p{L}\p{N}”’」』]$/u.test(text);
  }

  private skipRest(index: number): void {
    const block = this.blocks[index];
    if (!block) return;
    const text = (this.texts[index] ?? "").slice(0, 40) || "* * *";
    const message = `The talk ends before line ${block.line}; what follows stays out: “${text}”`;
    this.talk.report("end-matter", message, "info", { line: block.line, offset: block.start });
    // The address of the recording often stands below the talk.
    for (const { start, end } of this.blocks.slice(index)) {
      const match = METADATA_LINE.exec(this.source.text.slice(start, end).replace(/\s+/gu, " "));
      if (match?.[1] !== undefined) readField(match[1], match[2], this.metadata);
    }
  }

  /** With time stamps, as a list of chapters shows them. */
  private rawText(i: number): string {
    const block = this.blocks[i];
    return block === undefined || block.end - block.start > 400 ? "" : block.head;
  }
}

/** 一、为什么造车; 02 去哪里 */
const NUMBERED_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|(?:0\d|part \d{1,2})[\s.:：|]\s*\S)/iu;

function isLinkOnly(source: string, { start, end }: ScriptBlock): boolean {
  return /^\s*(?:[^\s:：]{1,12}[:：]\s*)?(?:!?\[[^\n]*\]\([^()\n]*(?:\([^()]*\)[^()\n]*)*\)|<?https?:\/\/\S+)\s*$/u.test(
    source.slice(start, end).replace(/\r?\n/gu, " "),
  );
}

/** A paragraph ends where the next one with a time begins. */
function closeTimes(paragraphs: { startTime?: number; endTime?: number }[]): void {
  let next: number | undefined;
  for (const paragraph of paragraphs.toReversed()) {
    if (paragraph.startTime === undefined) continue;
    if (next !== undefined && next >= paragraph.startTime) paragraph.endTime = next;
    next = paragraph.startTime;
  }
}
