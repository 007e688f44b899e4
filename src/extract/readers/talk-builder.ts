import type { Diagnostic } from "../diagnostic.ts";
import type { Paragraph, SourceText, Transcript, TranscriptFormat } from "../doc.ts";
import type { Metadata } from "./front-matter.ts";
import { guessLanguage } from "./language.ts";
import { sourceSpan, type MappedText } from "./mapped-text.ts";
import { spellName } from "./name-spelling.ts";
import { SpeakerRegistry } from "./speaker-registry.ts";

/** Collects what a reader finds, in reading order, and numbers turns, sections and speakers. */
export class TalkBuilder {
  readonly paragraphs: Paragraph[] = [];
  readonly sections: { id: string; title: string; startTime?: number }[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly speakers: SpeakerRegistry;
  private speaker: string | undefined;
  private turn = -1;

  constructor(
    private readonly source: SourceText,
    private readonly metadata: Metadata,
    labels: ReadonlySet<string>,
    legend?: ReadonlyMap<string, string>,
  ) {
    this.speakers = new SpeakerRegistry(source.id, labels, legend);
  }

  startSection(title: string): void {
    this.sections.push({ id: `${this.source.id}.s${this.sections.length + 1}`, title });
  }

  /** From here on `label` speaks, nobody known where it is absent. A label that speaks already goes on with its turn. */
  startTurn(label?: string, note?: string): void {
    const id = label === undefined ? undefined : this.speakers.idOf(label, note);
    if (id === undefined || id !== this.speaker || this.turn === -1) this.turn++;
    this.speaker = id;
  }

  /** Adds a paragraph; one of kind "turn" belongs to the speaker and section of the moment. */
  add(
    kind: Paragraph["kind"],
    words: MappedText,
    times: { start?: number; end?: number } = {},
    span = sourceSpan(words),
  ): void {
    if (words.text === "") return;
    // Front matter has turns of its own.
    if (kind !== "turn" || this.turn === -1) this.turn++;
    const paragraph: Paragraph = { kind, turn: this.turn, text: words.text, map: words.map, ...span };
    const section = this.sections.at(-1)?.id;
    if (kind === "turn" && section !== undefined) paragraph.section = section;
    if (kind === "turn" && this.speaker !== undefined) {
      paragraph.speaker = this.speaker;
      this.speakers.noteTurn(this.speaker, words.text);
    }
    if (times.start !== undefined) paragraph.startTime = times.start;
    if (times.end !== undefined) paragraph.endTime = times.end;
    this.paragraphs.push(paragraph);
  }

  report(
    code: string,
    message: string,
    severity: Diagnostic["severity"],
    place?: { line: number; offset: number },
  ): void {
    this.diagnostics.push({ code, message, stage: "read-transcript", severity, ...place });
  }

  /** Says that a block of the file is left out, and why. */
  skip(code: string, what: string, { line, start }: { line: number; start: number }, text: string): void {
    const shown = text.length <= 40 ? text : `${text.slice(0, 40)}…`;
    this.report(code, `Line ${line} is ${what} and stays out: “${shown}”`, "info", { line, offset: start });
  }

  finish(format: TranscriptFormat, language?: string): Transcript {
    const texts = this.paragraphs.map((paragraph) => paragraph.text);
    const speakers = this.speakers
      .finish(this.metadata)
      .map((speaker) => (speaker.unnamed ? speaker : { ...speaker, name: spellName(speaker.name, texts) }));
    if (speakers.length === 0)
      this.report("no-speakers", "No speakers were recognised, so “we” and “I” stay unresolved.", "warning");
    const { title, author, publishedAt, sourceUrl, mediaUrl } = this.metadata;
    return {
      format,
      title: title ?? this.source.name.replace(/(?<=.)\.[^.]+$/u, ""),
      language: language ?? guessLanguage(texts),
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
}
