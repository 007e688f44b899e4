import type { SourceText, Transcript, TranscriptFormat } from "../doc.ts";
import { cutSpeech, measureFor } from "./cut-speech.ts";
import { findSpeakerLabels } from "./find-speaker-labels.ts";
import type { Metadata } from "./front-matter.ts";
import { joinOfWords } from "./joining.ts";
import { guessLanguage } from "./language.ts";
import { MappedTextBuilder, sliceMapped, sourceSpan, trimMapped, type MappedText } from "./mapped-text.ts";
import { readLabel, type LabelCandidate } from "./speaker-label.ts";
import { TalkBuilder } from "./talk-builder.ts";

/** A piece of speech as a subtitle line, a segment or a word gives it. */
export interface Utterance {
  words: MappedText;
  /** Seconds. */
  start?: number;
  end?: number;
  /** Whom the format itself names; "" where it says that nobody known speaks. */
  speaker?: string;
  /** Another one speaks from here on, whoever that is (`>>`, a dash). */
  change?: boolean;
}

/** A pause of this many seconds at a sentence's end ends the paragraph. */
const PAUSE = 1.8;

/**
 * Makes turns and readable paragraphs of running speech. Speakers are those the format names, `>> NAME:` and labels at
 * the start of a piece; one who is named speaks until the next is. Paragraphs end at a change of speaker, at a long
 * pause, or at a sentence's end when they are long enough, and keep their times.
 */
export function readSpeech(
  source: SourceText,
  metadata: Metadata,
  utterances: readonly Utterance[],
  format: TranscriptFormat,
): Transcript {
  const pieces = mendLabels(utterances.flatMap(splitAtChevrons));
  const labels = pieces.map(labelOf);
  const spoken = findSpeakerLabels(
    labels.flatMap((label, i) => (label ? [{ label, bold: pieces[i]?.change === true }] : [])),
    [...metadata.guests, ...metadata.hosts, ...metadata.speakers],
    metadata.title ?? "",
  );
  const given = new Set(pieces.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  const talk = new TalkBuilder(source, metadata, new Set([...given, ...spoken]));
  const language = guessLanguage(pieces.map(({ words }) => words.text));
  let turn: Utterance[] = [];
  let speaker: string | undefined;
  const close = () => {
    addTurn(source.text, turn, speaker, talk, language);
    turn = [];
  };
  pieces.forEach((piece, i) => {
    const label = labels[i];
    const named = label?.name !== undefined && spoken.has(label.name) ? label : undefined;
    const next = named?.name ?? (piece.speaker === undefined ? (piece.change ? "" : undefined) : piece.speaker);
    if (next !== undefined && (next !== (speaker ?? "") || piece.change)) {
      close();
      speaker = next === "" ? undefined : next;
    }
    turn.push(named ? { ...piece, words: trimMapped(sliceMapped(piece.words, named.length)) } : piece);
  });
  close();
  return talk.finish(format, language);
}

/** `Great.  >> MARK CHEN: Hi` → two pieces; the time is shared out by length. */
function splitAtChevrons(utterance: Utterance): Utterance[] {
  const marks = [...utterance.words.text.matchAll(/(?:^|\s)(?:>{2,3}|»)\s*/gu)];
  if (marks.length === 0) return [utterance];
  const pieces: Utterance[] = [];
  const take = (mark: number, from: number, to: number, change: boolean) => {
    const words = trimMapped(sliceMapped(utterance.words, from, to));
    if (words.text !== "" || change) pieces.push({ ...utterance, ...timesOf(utterance, mark, to), words, change });
  };
  take(0, 0, marks[0]?.index ?? 0, utterance.change === true);
  marks.forEach(({ index, 0: { length } }, i) =>
    take(index, index + length, marks[i + 1]?.index ?? utterance.words.text.length, true),
  );
  return pieces;
}

/** Times of a part of an utterance, shared out by length. */
function timesOf({ words, start, end }: Utterance, from: number, to: number): { start?: number; end?: number } {
  if (start === undefined || end === undefined || words.text.length === 0) return {};
  const at = (unit: number) => Math.round((start + ((end - start) * unit) / words.text.length) * 1000) / 1000;
  return { start: from === 0 ? start : at(from), end: to >= words.text.length ? end : at(to) };
}

/** A label that the captions' width has cut: `>> MIRA` / `MURATI: Hi`. */
function mendLabels(pieces: readonly Utterance[]): Utterance[] {
  const mended: Utterance[] = [];
  for (const piece of pieces) {
    const before = mended.at(-1);
    const open = before?.change && before.words.text.length <= 40 && !/[:：.。?？!！]/u.test(before.words.text);
    if (
      before &&
      open &&
      !piece.change &&
      /^[^:：]{1,40}[:：]/u.test(piece.words.text) &&
      !/\p{Ll}/u.test(before.words.text)
    ) {
      const words = joinWords([before.words, piece.words]);
      mended[mended.length - 1] = piece.end === undefined ? { ...before, words } : { ...before, words, end: piece.end };
    } else mended.push(piece);
  }
  return mended;
}

function labelOf({ words, speaker }: Utterance): LabelCandidate | undefined {
  if (speaker !== undefined && speaker !== "") return undefined;
  const label = readLabel(words.text.slice(0, 200));
  return label.name === undefined || label.bare || label.time !== undefined ? undefined : label;
}

function joinWords(parts: readonly MappedText[]): MappedText {
  const out = new MappedTextBuilder();
  let last = "";
  let lastAt = 0;
  for (const part of parts) {
    if (part.text === "") continue;
    if (joinOfWords(last, part.text[0] ?? "") === " ") out.insert(" ", lastAt + 1);
    out.append(part);
    last = part.text.at(-1) ?? "";
    lastAt = part.map[part.map.length - 1] ?? 0;
  }
  return out.build();
}

function addTurn(
  source: string,
  pieces: readonly Utterance[],
  speaker: string | undefined,
  talk: TalkBuilder,
  language: string,
): void {
  const filled = pieces.filter(({ words }) => words.text !== "");
  if (filled.length === 0) return;
  const words = joinWords(filled.map((piece) => piece.words));
  const seams = seamsOf(words.text, filled);
  const pauses = new Set(seams.filter((_, i) => i > 0 && pauseBefore(filled, i) >= PAUSE));
  const cuts = cutSpeech(words.text, measureFor(language), seams, pauses);
  if (speaker !== undefined) talk.startTurn(speaker);
  [0, ...cuts].forEach((from, i) => {
    const to = cuts[i] ?? words.text.length;
    const part = trimMapped(sliceMapped(words, from, to));
    if (speaker === undefined) talk.startTurn();
    talk.add("turn", part, partTimes(filled, seams, from, to), spanOf(source, part));
  });
}

/** Where each piece begins in the joined text: joining adds at most one space between two. */
function seamsOf(text: string, pieces: readonly Utterance[]): number[] {
  let at = 0;
  return pieces.map(({ words }) => {
    if (!text.startsWith(words.text, at)) at++;
    const seam = at;
    at += words.text.length;
    return seam;
  });
}

function pauseBefore(pieces: readonly Utterance[], i: number): number {
  const [before, after] = [pieces[i - 1]?.end, pieces[i]?.start];
  return before === undefined || after === undefined ? 0 : after - before;
}

/** Start of the piece that holds `from`, end of the piece that holds the unit before `to`, shared out inside a piece. */
function partTimes(
  pieces: readonly Utterance[],
  seams: readonly number[],
  from: number,
  to: number,
): { start?: number; end?: number } {
  const first = pieceAt(seams, from);
  const last = pieceAt(seams, to - 1);
  const [a, b] = [pieces[first], pieces[last]];
  const start = a && timesOf(a, Math.max(0, from - (seams[first] ?? 0)), a.words.text.length).start;
  const end = b && timesOf(b, 0, to - (seams[last] ?? 0)).end;
  const times: { start?: number; end?: number } = {};
  if (start !== undefined) times.start = start;
  if (end !== undefined && (start === undefined || end >= start)) times.end = end;
  return times;
}

/** Index of the last seam at or before a unit, by bisection. */
function pieceAt(seams: readonly number[], unit: number): number {
  let [low, high] = [0, seams.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const CODED = /\\u[0-9a-f]{4}|\\.|&(?:[a-z]{2,6}|#\d{2,6});/iuy;

/** The span of words in the source; at the end it takes in a whole escape or entity. */
function spanOf(source: string, words: MappedText): { start: number; end: number } {
  const { start, end } = sourceSpan(words);
  CODED.lastIndex = end - 1;
  return { start, end: end > start && CODED.test(source) ? CODED.lastIndex : end };
}
