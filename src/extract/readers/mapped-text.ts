/** Text with, for each of its UTF-16 units, the offset in the source it comes from. */
export interface MappedText {
  text: string;
  map: Uint32Array;
}

/** Collects units of text with their source offsets. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  private readonly offsets: number[] = [];

  /** Copies `source[start..end)` unchanged; `base` is added to the offsets where `source` is itself a slice. */
  copy(source: string, start: number, end: number, base = 0): void {
    if (start >= end) return;
    this.parts.push(source.slice(start, end));
    for (let i = start; i < end; i++) this.offsets.push(base + i);
  }

  /** Adds text that stands for something else at `offset`: a joining space, a decoded entity. */
  insert(text: string, offset: number): void {
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) this.offsets.push(offset);
  }

  append({ text, map }: MappedText): void {
    this.parts.push(text);
    for (const offset of map) this.offsets.push(offset);
  }

  get length(): number {
    return this.offsets.length;
  }

  /** The last unit so far, "" where there is none. */
  get lastUnit(): string {
    return this.parts.at(-1)?.at(-1) ?? "";
  }

  build(): MappedText {
    return { text: this.parts.join(""), map: Uint32Array.from(this.offsets) };
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
