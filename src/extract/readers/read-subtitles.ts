import type { SourceText, Transcript } from "../doc.ts";
import { readCueLine } from "./cue-words.ts";
import { emptyMetadata } from "./front-matter.ts";
import { sliceMapped, trimMapped } from "./mapped-text.ts";
import { ReadProblem } from "./read-problem.ts";
import { scanCues, type Cue, type ScanOptions } from "./scan-cues.ts";
import { readSpeech, type Utterance } from "./speech.ts";
import { unrollCaptions, type Caption } from "./unroll-captions.ts";

/** Reads SubRip and WebVTT: voices, `>> NAME:`, dashes, rolling captions. */
export function readSubtitles(source: SourceText, format: "srt" | "vtt", options: ScanOptions): Transcript {
  const cues = scanCues(source.text, format, options);
  const captions = unrollCaptions(cues.map((cue) => readCue(source.text, cue)));
  if (captions.length === 0) {
    throw new ReadProblem({
      code: "no-subtitles",
      message: "This file holds no subtitles.",
      advice: "Choose a subtitle file with lines such as 00:00:01,000 --> 00:00:04,000, or save the text as .txt.",
    });
  }
  const utterances = captions.flatMap((caption) => utter(caption, options.withoutTimes));
  return readSpeech(source, emptyMetadata(), utterances, format);
}

function readCue(source: string, { start, end, lines }: Cue): Caption {
  let voice: string | undefined;
  const read = lines.flatMap((line) => readCueLine(source, line.start, line.end));
  return {
    start,
    end,
    // A voice goes on over the lines of its cue.
    lines: read.map((piece) => {
      voice = piece.voice ?? voice;
      return voice === undefined ? piece : { ...piece, voice };
    }),
  };
}

/** A caption's lines as pieces of speech; its time is shared out by length. */
function utter({ start, end, lines }: Caption, withoutTimes: boolean): Utterance[] {
  const total = lines.reduce((sum, { words }) => sum + words.text.length, 0);
  const dashed = lines.filter(({ words }) => DASH.test(words.text)).length > 1;
  let spent = 0;
  return lines.map(({ words, voice }) => {
    const at = (unit: number) => Math.round((start + ((end - start) * unit) / Math.max(1, total)) * 1000) / 1000;
    const piece: Utterance = { words };
    if (!withoutTimes) {
      piece.start = spent === 0 ? start : at(spent);
      spent += words.text.length;
      piece.end = spent === total ? end : at(spent);
    }
    if (voice !== undefined) piece.speaker = voice;
    const dash = dashed ? DASH.exec(words.text) : null;
    if (dash) {
      piece.change = true;
      piece.words = trimMapped(sliceMapped(words, dash[0].length));
    }
    return piece;
  });
}

/** Two people in one caption: each line begins with a dash. */
const DASH = /^[-–—]\s*(?=\S)/u;
