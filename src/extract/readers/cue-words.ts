import type { MappedText } from "./mapped-text.ts";
import { MappedTextBuilder, sliceMapped, trimMapped } from "./mapped-text.ts";

/** A piece of a subtitle's line that one voice says. */
export interface CueWords {
  words: MappedText;
  /** Of `<v Mira Murati>`; "" after `</v>`. */
  voice?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  nbsp: " ",
  lrm: "",
  rlm: "",
};
const MARK =
  /<v(?:\.[^\s>]*)?[ \t]+([^>\n]{1,80})>|<\/?[a-zA-Z][^<>\n]{0,100}>|<\d{1,3}:[\d:.]{4,12}>|\{\\[^{}\n]{1,60}\}|&(amp|lt|gt|quot|apos|#39|nbsp|lrm|rlm);|[\u200B-\u200F\u2060\uFEFF\u00AD]| {2,}|[\u00A0\t]/gu;

/**
 * The words of one line of a subtitle: tags (`<i>`, `<c.yellow>`, word times, `{\an8}`) and invisible characters are
 * gone, entities decoded, sounds ([APPLAUSE], ♪) left out; a new piece where `<v Name>` changes the voice.
 */
export function readCueLine(source: string, start: number, end: number): CueWords[] {
  const pieces: CueWords[] = [];
  let out = new MappedTextBuilder();
  let voice: string | undefined;
  const line = source.slice(start, end);
  let at = 0;
  const close = () => {
    const words = trimMapped(dropSounds(out.build()));
    if (words.text !== "") pieces.push(voice === undefined ? { words } : { words, voice });
    out = new MappedTextBuilder();
  };
  for (const match of line.matchAll(MARK)) {
    out.copy(source, start + at, start + match.index);
    at = match.index + match[0].length;
    if (match[1] !== undefined) {
      close();
      voice = match[1].trim();
    } else if (/^<\/v/iu.test(match[0])) {
      close();
      voice = "";
    } else if (match[2] !== undefined) out.insert(ENTITIES[match[2]] ?? "", start + match.index);
    else if (/[\u00A0\t ]/u.test(match[0][0] ?? "")) out.insert(" ", start + match.index);
  }
  out.copy(source, start + at, end);
  close();
  return pieces;
}

/** [APPLAUSE], (laughs), 【音乐】, ♪ la la ♪: what is heard, not said. */
const SOUND =
  /[[(（【]\s*(?:[\p{Lu} .,'&-]{3,40}|(?:\w+ ){0,2}(?:applause|applauding|music|musical?|playing|laughter|laughs?|laughing|chuckles?|cheering|cheers|coughs?|sighs?|silence|crosstalk|inaudible|foreign|gasps?|noise|speaking)(?: \w+){0,2}|音乐|片头音乐|掌声|鼓掌|笑声?|大笑|哈哈|咳嗽)\s*[\])）】](?!\s*[:：])|♪[^♪]{0,200}♪?/giu;
const CAPITALS = /^[[(（【]\s*[\p{Lu} .,'&-]+\s*[\])）】]$/u;

function dropSounds(words: MappedText): MappedText {
  const out = new MappedTextBuilder();
  let at = 0;
  for (const match of words.text.matchAll(SOUND)) {
    if (!isSoundMark(match[0])) continue;
    out.append(sliceMapped(words, at, match.index));
    at = match.index + match[0].length;
  }
  if (at === 0) return words;
  out.append(sliceMapped(words, at));
  return out.build();
}

/** Whether a text is a sound alone: (APPLAUSE) */
export function isSound(text: string): boolean {
  const match = text.length > 60 ? undefined : [...text.matchAll(SOUND)][0];
  return match?.[0] === text && isSoundMark(text);
}

/** The pattern reads capitals and small letters alike; words in capitals are a sound only if all of them are. */
function isSoundMark(found: string): boolean {
  const letters = found.replace(/[^\p{L}]/gu, "");
  return CAPITALS.test(found) || !/^[A-Za-z]+$/u.test(letters) || SOUND_WORD.test(found);
}

const SOUND_WORD =
  /applau|music|playing|laugh|chuckle|cheer|cough|sigh|silence|crosstalk|inaudible|foreign|gasp|noise|speaking/iu;
