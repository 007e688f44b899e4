import { expect } from "vitest";
import type { SourceText, Transcript } from "../../src/extract/doc.ts";
import { normalisePassage } from "../../src/extract/readers/normalise.ts";
import { detectStyle } from "../../src/extract/readers/text-style.ts";

export function sourceOf(text: string, name = "talk.md"): SourceText {
  return { id: "d1", name, text, sha256: "0".repeat(64) };
}

/** What holds for every transcript that a reader gives, whatever the file was. */
export function expectReaderLaws(source: SourceText, transcript: Transcript): void {
  const speakers = new Set(transcript.speakers.map(({ id }) => id));
  const sections = new Set(transcript.sections.map(({ id }) => id));
  let before = 0;
  let turn = 0;
  for (const paragraph of transcript.paragraphs) {
    const { text, map, start, end, startTime, endTime } = paragraph;
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    expect(map.length).toBe(text.length);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeLessThanOrEqual(source.text.length);
    let last = start;
    for (const [i, at] of map.entries()) {
      if (at < last || at >= end) throw new Error(`unit ${i} of “${text.slice(0, 40)}” is mapped to ${at}`);
      if (!standsFor(source.text, at, text[i] ?? ""))
        throw new Error(`“${text[i]}” of “${text.slice(0, 40)}” is not at ${at}: “${source.text.slice(at, at + 8)}”`);
      last = at;
    }
    before = end;
    expect(paragraph.turn).toBeGreaterThanOrEqual(turn);
    turn = paragraph.turn;
    if (paragraph.speaker !== undefined) expect(speakers).toContain(paragraph.speaker);
    if (paragraph.section !== undefined) expect(sections).toContain(paragraph.section);
    if (startTime !== undefined && endTime !== undefined) expect(endTime).toBeGreaterThanOrEqual(startTime);
    if (transcript.format === "markdown") {
      expect(normalisePassage(source.text.slice(start, end), detectStyle(source.text))).toBe(text);
    }
  }
}

/** A unit is the one at its offset, or a space for white space, or what an escape, an entity or a tag there means. */
function standsFor(source: string, at: number, unit: string): boolean {
  const there = source[at] ?? "";
  return (
    there === unit ||
    (unit === " " && /\s|<|\]/u.test(there)) ||
    there === "&" ||
    there === "\\" ||
    isJoin(source, at, unit)
  );
}

/** A joining space between two pieces that stand apart in the file points right behind the first. */
function isJoin(source: string, at: number, unit: string): boolean {
  return unit === " " && at > 0 && /\S/u.test(source[at - 1] ?? "");
}
