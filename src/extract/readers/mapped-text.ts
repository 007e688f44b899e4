/** Text with, for each of its UTF-16 units, the offset in the source it comes from. */
export interface MappedText {
  text: string;
  map: Uint32Array;
}

/** Collects units of text with their source offsets, as runs: most of a text is copied in long stretches. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  /** Three numbers a run: source offset of its first unit, length, step from one unit's offset to the next (1 or 0). */
  private readonly runs: number[] = [];
  private units = 0;

  /** Copies `source[start..end)` unchanged. */
  copy(source: string, start: number, end: number): void {
    if (start < end) this.push(source.slice(start, end), start, 1);
  }

  /** Adds text that stands for something else at `offset`: a joining space, a decoded entity. */
  insert(text: string, offset: number): void {
    if (text !== "") this.push(text, offset, 0);
  }

  append({ text, map }: MappedText): void {
    for (let from = 0; from < text.length;) {
      let to = from + 1;
      while (to < text.length && map[to] === (map[from] ?? 0) + to - from) to++;
      this.push(text.slice(from, to), map[from] ?? 0, 1);
      from = to;
    }
  }

  get length(): number {
    return this.units;
  }

  /** The last unit so far, "" where there is none. */
  get lastUnit(): string {
    return this.parts.at(-1)?.at(-1) ?? "";
  }

  /** The text alone: a map costs more than the text. */
  get text(): string {
    return this.parts.join("");
  }

  build(): MappedText {
    const map = new Uint32Array(this.units);
    let at = 0;
    for (let run = 0; run < this.runs.length; run += 3) {
      const [start = 0, length = 0, step = 0] = [this.runs[run], this.runs[run + 1], this.runs[run + 2]];
      for (let i = 0; i < length; i++) map[at++] = start + i * step;
    }
    return { text: this.text, map };
  }

  private push(text: string, offset: number, step: number): void {
    this.parts.push(text);
    this.runs.push(offset, text.length, step);
    this.units += text.length;
  }
}

export function sliceMapped({ text, map }: MappedText, start: number, end: number = text.length): MappedText {
  return { text: text.slice(start, end), map: map.slice(start, end) };
}

/** Without outer white space. */
export function trimMapped(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return start === 0 && end === text.length ? mapped : sliceMapped(mapped, start, end);
}

/** Where the text lies in the source, half-open. */
export function sourceSpan({ text, map }: MappedText): { start: number; end: number } {
  return { start: map[0] ?? 0, end: text.length === 0 ? (map[0] ?? 0) : (map[text.length - 1] ?? 0) + 1 };
}
