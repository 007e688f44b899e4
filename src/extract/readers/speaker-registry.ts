import type { TranscriptSpeaker } from "../doc.ts";
import { readRole, type LabelReading } from "./speaker-roles.ts";

/** The speakers of one transcript: labels in, one speaker per person out. */
export class SpeakerRegistry {
  private readonly speakers: TranscriptSpeaker[] = [];
  private readonly byLabel = new Map<string, TranscriptSpeaker>();
  private readonly questions = new Map<string, { asked: number; turns: number }>();

  constructor(private readonly documentId: string) {}

  /** Id of the speaker a label stands for; registers new ones. */
  idOf(label: string, note?: string): string {
    const key = label.toLowerCase();
    const known = this.byLabel.get(key);
    if (known) return known.id;
    const reading = readRole(label.replace(/\s+/gu, " "));
    const same = this.findSame(reading);
    const speaker = same ?? this.add(reading);
    speaker.role ??= reading.role;
    if (note !== undefined) speaker.note ??= note;
    if (same && reading.name.length > same.name.length) same.name = reading.name;
    this.byLabel.set(key, speaker);
    return speaker.id;
  }

  /** Counts whether a speaker's turn asks: the one who asks most is taken for the host where no label says so. */
  noteTurn(id: string, text: string): void {
    const counts = this.questions.get(id) ?? { asked: 0, turns: 0 };
    counts.turns++;
    if (/[?？]/u.test(text)) counts.asked++;
    this.questions.set(id, counts);
  }

  /** All speakers in order of appearance; `guests` are names the front matter gives. */
  finish(guests: readonly string[] = []): TranscriptSpeaker[] {
    for (const speaker of this.speakers) {
      if (speaker.role === undefined && guests.some((guest) => isSameName(guest, speaker.name))) speaker.role = "guest";
    }
    this.guessHost();
    return this.speakers;
  }

  private add({ name, role, unnamed }: LabelReading): TranscriptSpeaker {
    const speaker: TranscriptSpeaker = { id: `${this.documentId}.v${this.speakers.length + 1}`, name, unnamed };
    if (role !== undefined) speaker.role = role;
    this.speakers.push(speaker);
    return speaker;
  }

  /** `Lenny` is the one `Lenny Rachitsky`, `MURATI` the one `Mira Murati`; never where two would fit. */
  private findSame({ name, unnamed }: LabelReading): TranscriptSpeaker | undefined {
    const fitting = this.speakers.filter((speaker) => speaker.unnamed === unnamed && isSameName(name, speaker.name));
    return fitting.length === 1 ? fitting[0] : fitting.find((speaker) => speaker.name === name);
  }

  /** Without labels that say so, the host is who asks in the larger share of their turns (of three or more). */
  private guessHost(): void {
    if (this.speakers.length < 2 || this.speakers.some((speaker) => speaker.role === "host")) return;
    const candidates = this.speakers
      .filter((speaker) => speaker.role === undefined && !(speaker.unnamed && this.speakers.some((s) => !s.unnamed)))
      .map((speaker) => ({ speaker, ...(this.questions.get(speaker.id) ?? { asked: 0, turns: 0 }) }))
      .filter(({ turns }) => turns >= 3)
      .map(({ speaker, asked, turns }) => ({ speaker, share: asked / turns }))
      .sort((a, b) => b.share - a.share);
    const [first, second] = candidates;
    const guestKnown = this.speakers.some((speaker) => speaker.role === "guest");
    if (first === undefined || (!guestKnown && (first.share < 0.25 || first.share < 1.3 * (second?.share ?? 0))))
      return;
    first.speaker.role = "host";
    for (const speaker of this.speakers) speaker.role ??= "guest";
  }
}

function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()];
  if (short === long) return true;
  // Bilingual labels: 黄仁勋 Jensen Huang. Latin: one of the words of the longer name.
  return long.split(/[\s/·（(]+/u).includes(short);
}
