/** How long a paragraph of running speech should be, in units: Chinese says more in fewer. */
export interface Measure {
  target: number;
  most: number;
}

export function measureFor(language: string): Measure {
  return language === "zh" ? { target: 400, most: 640 } : { target: 700, most: 1120 };
}

const SENTENCE_END =
  /[。！？!?…]+[”’"'」』）)\]]*|(?<=[\p{L}\p{N})"”’%]{2})\.+[”’"')]*(?=\s+["“‘'(]?[\p{Lu}\p{N}]|\s*$)/gu;
const CLAUSE_END = /[，,；;：:、—](?=\s|\p{Script=Han}|[“"])|\s+(?=(?:and|but|so|because|然后|但是|所以)\b)/gu;
/** Before a full stop that ends no sentence: Mr., vs., U.S. */
const ABBREVIATION = /\b(?:mr|mrs|ms|dr|prof|st|vs|etc|inc|ltd|jr|sr|no|e\.g|i\.e|u\.s|u\.k|[a-z])$/iu;

/** Offsets right after each sentence of `text`. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    ends.push(match.index + match[0].length);
  }
  return ends;
}

/**
 * Where to cut running speech into paragraphs of about `target` units: at the first sentence's end from there on, else
 * (speech without punctuation) at a clause's end, at one of `seams` (cue boundaries, ascending), at a space, and at
 * last anywhere but inside a character. `pauses` are seams with silence: a sentence that ends there ends the paragraph
 * earlier. Linear.
 */
export function cutSpeech(
  text: string,
  { target, most }: Measure,
  seams: readonly number[] = [],
  pauses: ReadonlySet<number> = new Set(),
): number[] {
  if (text.length <= most && pauses.size === 0) return [];
  const ends = sentenceEnds(text);
  const clauses = text.length > most ? [...text.matchAll(CLAUSE_END)].map((m) => m.index + m[0].length) : [];
  const paused = ends.filter((end) => pauses.has(end) || pauses.has(end + 1));
  const [nextEnd, nextPause] = [cursor(ends), cursor(paused)];
  const [lastEnd, lastSeam, lastClause] = [lastBefore(ends), lastBefore(seams), lastBefore(clauses)];
  const cuts: number[] = [];
  let from = 0;
  for (;;) {
    const rest = text.length - from;
    const pause = nextPause(from + Math.min(80, target / 4));
    const full = rest > most ? nextEnd(from + target) : undefined;
    let cut = pause !== undefined && (full === undefined || pause < full) && pause - from <= most ? pause : full;
    if (cut === undefined || cut - from > most) {
      if (rest <= most) return cuts;
      const window = [from + target / 3, from + most] as const;
      cut =
        lastEnd(...window) ??
        lastSeam(from + target / 2, window[1]) ??
        lastClause(...window) ??
        spaceIn(text, ...window);
    }
    if (cut >= text.length || text.slice(cut).trim() === "") return cuts;
    cuts.push(cut);
    from = cut;
  }
}

/** First of ascending `places` at or after an offset that never falls. */
function cursor(places: readonly number[]): (at: number) => number | undefined {
  let i = 0;
  return (at) => {
    while (i < places.length && (places[i] ?? 0) < at) i++;
    return places[i];
  };
}

/** Last of ascending `places` within (from, to], by bisection. */
function lastBefore(places: readonly number[]): (from: number, to: number) => number | undefined {
  return (from, to) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= to) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place !== undefined && place > from ? place : undefined;
  };
}

function spaceIn(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(" ", to - 1);
  if (space > from) return space + 1;
  const at = Math.floor(to);
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
