import type { TranscriptSpeaker } from "../doc.ts";
import type { Metadata } from "./front-matter.ts";
import { guessRoles, type TurnCounts } from "./guess-roles.ts";
import { isShortOf, splitBilingual, unifyNames } from "./speaker-names.ts";
import { labelLikeness, readRole, roleOfWord, type LabelReading } from "./speaker-roles.ts";

/** The speakers of one transcript: labels in, one speaker per person out. */
export class SpeakerRegistry {
  private readonly speakers: TranscriptSpeaker[] = [];
  private readonly byLabel = new Map<string, TranscriptSpeaker>();
  private readonly counts = new Map<string, TurnCounts>();
  private readonly names: ReadonlyMap<string, string>;

  /** `labels` are all labels of the file, so that a short name finds its full one even where it comes first. */
  constructor(
    private readonly documentId: string,
    private readonly labels: ReadonlySet<string>,
    /** Full names of short labels, where the file explains them. */
    private readonly legend: ReadonlyMap<string, string> = new Map(),
  ) {
    this.names = unifyNames([...labels].map((label) => legend.get(label) ?? label));
  }

  /** Id of the speaker a label stands for; registers new ones. */
  idOf(label: string, note?: string): string {
    const known = this.byLabel.get(label.toLowerCase());
    if (known) {
      if (note !== undefined) this.takeNote(known, note);
      return known.id;
    }
    const reading = this.read(this.legend.get(label) ?? label.replace(/\s+/gu, " "));
    const name = reading.unnamed ? reading.name : (this.names.get(reading.name) ?? reading.name);
    const speaker = this.byLabel.get(name.toLowerCase()) ?? this.add({ ...reading, name });
    speaker.role ??= reading.role;
    if (note !== undefined) this.takeNote(speaker, note);
    this.byLabel.set(label.toLowerCase(), speaker);
    return speaker.id;
  }

  /** A stands for an answer, but not beside B. */
  private read(label: string): LabelReading {
    return /^[AQ]$/u.test(label) && this.labels.has("B") ? { name: label, unnamed: true } : readRole(label);
  }

  /** Counts what a turn shows of its speaker's part in the talk. */
  noteTurn(id: string, text: string): void {
    const counts = this.counts.get(id) ?? { turns: 0, asked: 0, units: 0, opening: "" };
    counts.turns++;
    counts.units += text.length;
    if (/[?？]/u.test(text)) counts.asked++;
    if (counts.opening.length < 1500) counts.opening += `${text}\n`;
    this.counts.set(id, counts);
  }

  /** All speakers in order of appearance, with roles. */
  finish(metadata: Metadata): TranscriptSpeaker[] {
    guessRoles(this.speakers, this.counts, metadata);
    return this.speakers;
  }

  private add({ name, role, unnamed }: LabelReading): TranscriptSpeaker {
    const [first, second] = (unnamed ? undefined : splitBilingual(name)) ?? [name];
    const known = this.speakers.find((speaker) => !speaker.unnamed && speaker.name === first);
    if (known) return known;
    const speaker: TranscriptSpeaker = { id: `${this.documentId}.v${this.speakers.length + 1}`, name: first, unnamed };
    if (role !== undefined) speaker.role = role;
    if (second !== undefined) speaker.note = second;
    this.speakers.push(speaker);
    for (const form of [name, first, second]) {
      if (form !== undefined && !this.byLabel.has(form.toLowerCase())) this.byLabel.set(form.toLowerCase(), speaker);
    }
    return speaker;
  }

  /** 主持人（张鹏）, 张鹏（主持人）, Michael Folkson (MF), 张鹏（极客公园创始人）. */
  private takeNote(speaker: TranscriptSpeaker, note: string): void {
    const role = roleOfWord(note);
    if (role !== undefined) {
      speaker.role ??= role;
    } else if (speaker.unnamed && labelLikeness(note) === 2) {
      speaker.name = note;
      speaker.unnamed = false;
      this.byLabel.set(note.toLowerCase(), speaker);
    } else if (/^\p{Lu}{2,4}$/u.test(note) && isShortOf(note, speaker.name)) {
      this.byLabel.set(note.toLowerCase(), speaker);
    } else speaker.note ??= note;
  }
}
