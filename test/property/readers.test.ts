import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parseText } from "media-captions";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { describe, expect, test } from "vitest";
import { normalisePassage } from "../../src/extract/readers/normalise.ts";
import { readTranscript } from "../../src/extract/readers/read-transcript.ts";
import { scanCues } from "../../src/extract/readers/scan-cues.ts";
import { expectReaderLaws, sourceOf } from "../helpers/reader-laws.ts";

/** Pieces that readers look for, to be strung together in any order. */
const PIECES = [
  "主持人：",
  "嘉宾黄仁勋：",
  "**林知远：**",
  "****A：****",
  "Q: ",
  "A: ",
  "Lenny (00:01): ",
  "[00:00:08] ",
  "\\[07:47\\] ",
  "(00:28):\n",
  "**",
  "*",
  "_",
  "`",
  "~~",
  "[",
  "](",
  ")",
  "![x](y)",
  "[a](b)",
  "[(00:01:02)](https://e.org)",
  "# ",
  "## ",
  "- ",
  "> ",
  "* * *",
  "---",
  "\n",
  "\n\n",
  "  \n",
  "\\\n",
  "\r\n",
  "\f",
  " ",
  "　",
  "\u00a0",
  "&amp;",
  "&gt;&gt; ",
  "&#39;",
  "<b>",
  "</b>",
  "<!-- x -->",
  "<https://e.org>",
  "unsetunset",
  "\u200b",
  "\ufeff",
  "说话。",
  "说 话",
  "word",
  "Words go on",
  "the end.",
  "Yes?",
  "😀",
  "\ud83d",
  "12",
  "往期回顾",
  "作者：某人",
  "title: x",
  "WEBVTT",
  "1\n",
  "00:00:01,000 --> 00:00:02,000\n",
  "00:01.000 --> 00:02.000",
  "<v Ann>",
  ">> ANN: ",
  "{",
  "}",
  '"',
  ":",
  ",",
  '{"segments":[',
  '{"text":"x","start":1,"end":2}',
  "]",
  '"text"',
  "\\u9ec4",
  "\\",
];
const strung = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((p) => p.join(""));
const anything = fc.oneof(strung, fc.string({ unit: "binary", maxLength: 300 }));
const names = fc.constantFrom("talk.md", "talk.txt", "talk.srt", "talk.vtt", "talk.json", "talk");

describe("any string", () => {
  test("gives a transcript or a fault, and never throws", () => {
    fc.assert(
      fc.property(anything, names, fc.boolean(), (text, name, withoutTimes) => {
        const source = sourceOf(text, name);
        const result = readTranscript(source, { withoutTimes });
        if (result.ok) return expectReaderLaws(source, result.transcript);
        expect(result.fault.code).not.toBe("unreadable");
        expect(result.fault.message).toMatch(/\.$/u);
        expect(result.fault.advice).toBeTruthy();
      }),
      { numRuns: 1500 },
    );
  });
});

const word = fc.constantFrom("we", "built", "船", "青岛", "hives,", "Dunmore.", "好的。", "a &amp; b");
const cueText = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const cue = fc.record({
  gap: fc.integer({ min: 0, max: 5000 }),
  length: fc.integer({ min: 1, max: 9000 }),
  text: cueText,
});

function clock(ms: number, comma: string): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  return `${two(hours)}:${two(minutes)}:${two(seconds)}${comma}${String(ms % 1000).padStart(3, "0")}`;
}

describe("subtitles", () => {
  test.each(["srt", "vtt"] as const)("%s: the same cues as a foreign parser finds", async (type) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 8 }), fc.boolean(), async (cues, crlf) => {
        let at = 0;
        const blocks = cues.map(({ gap, length, text }, i) => {
          const start = at + gap;
          at = start + length;
          const comma = type === "srt" ? "," : ".";
          return `${i + 1}\n${clock(start, comma)} --> ${clock(at, comma)}\n${text}\n`;
        });
        const joined = `${type === "vtt" ? "WEBVTT\n\n" : ""}${blocks.join("\n")}`;
        const text = crlf ? joined.replace(/\n/gu, "\r\n") : joined;
        const own = scanCues(text, type, { withoutTimes: false });
        const foreign = await parseText(text, { type });
        const ms = (seconds: number) => Math.round(seconds * 1000);
        expect(own.map(({ start, end }) => [ms(start), ms(end)])).toEqual(
          foreign.cues.map(({ startTime, endTime }) => [ms(startTime), ms(endTime)]),
        );
        expect(own.map(({ lines }) => lines.map((line) => text.slice(line.start, line.end)).join("\n"))).toEqual(
          cues.map((one) => one.text),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("JSON", () => {
  test("words, times and offsets survive any escaping", () => {
    const segment = fc.record({
      text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
      start: fc.nat(9),
      speaker: fc.constantFrom("A B", "C"),
    });
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), fc.boolean(), (segments, ascii) => {
        const json = JSON.stringify(
          { segments: segments.map((s, i) => ({ ...s, start: i * 10 + s.start, end: i * 10 + 10 })) },
          null,
          1,
        );
        const text = ascii
          ? json.replace(/[^\x20-\x7e\n]/gu, (c) =>
              [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
            )
          : json;
        const source = sourceOf(text, "talk.json");
        const result = readTranscript(source);
        const spoken = segments.map((s) => s.text.trim()).join("");
        if (!result.ok) return expect(spoken.replace(/[\s>»]/gu, "")).toBe("");
        expectReaderLaws(source, result.transcript);
      }),
      { numRuns: 300 },
    );
  });
});

describe("Markdown", () => {
  const words = fc.constantFrom("we", "built", "船", "青岛", "Dunmore", "好的");
  const inline = fc.oneof(
    words,
    words.map((w) => `**${w}**`),
    words.map((w) => `*${w}*`),
    words.map((w) => `***${w}***`),
    words.map((w) => `[${w}](https://e.org/a_b?c=1*2)`),
    words.map((w) => `**[${w}](https://e.org)**`),
    words.map((w) => `![${w}](https://e.org/p.png)`),
    words.map((w) => `\`${w}\``),
    words.map((w) => `\\*${w}\\_`),
    words.map((w) => `${w} &amp; &#8220;${w}&#8221;`),
    words.map((w) => `snake_${w}_case`),
  );

  test("leaves the words that a foreign parser finds", () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 8 }), (pieces) => {
        const markdown = pieces.join(" ");
        const tree = fromMarkdown(markdown, { extensions: [cjkFriendlyExtension()] });
        expect(squeeze(normalisePassage(markdown))).toBe(squeeze(textOf(tree)));
      }),
      { numRuns: 400 },
    );
  });

  /** Without spaces: between a Chinese word and a mark of emphasis ours are fewer. */
  function squeeze(text: string): string {
    return text.replace(/\s+/gu, "");
  }

  function textOf(node: { value?: unknown; children?: unknown[]; type: string }): string {
    if (typeof node.value === "string") return node.value;
    return (node.children ?? []).map((child) => textOf(child as Parameters<typeof textOf>[0])).join("");
  }
});
