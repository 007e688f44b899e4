import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeTranscript } from "../../../../src/extract/decode.ts";
import type { Transcript } from "../../../../src/extract/doc.ts";
import { readTranscript } from "../../../../src/extract/readers/read-transcript.ts";
import { expectReaderLaws, sourceOf } from "../../../helpers/reader-laws.ts";

const root = join(import.meta.dirname, "../../../..");

function readFile(path: string): Transcript {
  const decoded = decodeTranscript(readFileSync(path));
  if (!decoded.ok) throw new Error(decoded.fault.message);
  const source = sourceOf(decoded.text, path);
  const result = readTranscript(source);
  if (!result.ok) throw new Error(result.fault.message);
  expectReaderLaws(source, result.transcript);
  return result.transcript;
}

describe("the bundled interview", () => {
  const talk = readFile(join(root, "graph-data/transcripts/nvidia-jensen-huang-2024-10.md"));
  const text = talk.paragraphs.map((paragraph) => paragraph.text).join("\n");

  test("two speakers; 嘉宾黄仁勋 and 黄仁勋 are one", () => {
    expect(talk.speakers).toMatchObject([
      { name: "主持人", role: "host", unnamed: true },
      { name: "黄仁勋", role: "guest" },
    ]);
    expect(new Set(talk.paragraphs.filter(({ kind }) => kind === "turn").map(({ turn }) => turn)).size).toBe(64);
  });

  test("names over a line break are whole", () => {
    for (const name of ["Jensen Huang", "Andy Jassy", "Chain of Reasoning", "GPU Direct", "开源 vs 封闭"])
      expect(text).toContain(name);
    expect(text).not.toMatch(/unsetunset|\*\*/u);
  });

  test("title, introduction and pull quotes are in; promotion and other articles are out", () => {
    expect(talk.paragraphs.slice(0, 7).map(({ kind }) => kind)).toEqual([
      "title",
      "quote",
      "quote",
      "quote",
      "quote",
      "quote",
      "introduction",
    ]);
    for (const word of ["公众号", "陶哲轩", "Hassabis", "Milo-1101", "阅读约需"]) expect(text).not.toContain(word);
    expect(talk.diagnostics.filter(({ code }) => code === "end-matter")).toMatchObject([{ severity: "info" }]);
  });

  test("what the file says about itself", () => {
    expect(talk).toMatchObject({ author: "AI深度研究员", publishedAt: "2024-10-15", language: "zh" });
    expect(talk.mediaUrl).toBe("https://www.youtube.com/watch?v=bUrCR4jQQg8&t=1s&ab_channel=Bg2Pod");
  });

  test("eleven sections; only titles that match a chapter have a time", () => {
    expect(talk.sections).toHaveLength(11);
    expect(talk.chapters).toHaveLength(8);
    expect(talk.sections[0]).toMatchObject({ title: "AGI即个人口袋助手", startTime: 110 });
    expect(talk.sections[1]?.startTime).toBeUndefined();
  });
});

const shared = join(root, "../shared/transcripts");

describe.skipIf(!existsSync(shared))("real files beside the project (skipped where they are absent)", () => {
  test.each([
    ["en-1.md", ["Adam Stacoviak host", "Jack Dorsey guest"]],
    ["en-2.md", ["Lenny Rachitsky host", "Dylan Field guest", "Speaker 3 other", "Rick Rubin other"]],
    ["nontech-2.md", []],
    ["zh-2.md", ["张鹏 host", "周鸿祎 guest", "傅盛 guest"]],
    ["talk-1.srt", []],
    ["talk-2.vtt", ["Mira Murati", "Barrett Zoph", "Mark Chen", "Chat GPT"]],
    ["whisper-2.json", []],
  ])("%s", (name, speakers) => {
    const talk = readFile(join(shared, name));
    expect(talk.speakers.map((speaker) => [speaker.name, speaker.role].filter(Boolean).join(" "))).toEqual(speakers);
    for (const { text } of talk.paragraphs) expect(text.length).toBeLessThan(1500);
  });

  test("a sponsor's message stays out to its end", () => {
    const text = readFile(join(shared, "en-2.md"))
      .paragraphs.map((paragraph) => paragraph.text)
      .join("\n");
    for (const word of ["WorkOS", "Anvil", "useanvil"]) expect(text).not.toContain(word);
    expect(text).toContain("Let's keep talking about design.");
  });
});

describe("what cannot be read", () => {
  test.each([
    ["talk.srt", "1\n00:00:09,000 --> 00:00:03,000\na", "ends-before-start", 2],
    ["talk.srt", "just words", "no-subtitles", undefined],
    ["talk.vtt", "WEBVTT\n\n", "no-subtitles", undefined],
    ["talk.json", '{"segments": [\n{"text": "a"},\n{"text": "b', "json-cut", 3],
    ["talk.json", '{"segments": [\n{"text" "a"}]}', "json-invalid", 2],
    ["talk.json", '{"rows": [1, 2]}', "json-shape", 1],
    ["talk.json", '{"segments":[\n{"start":3,"end":1,"text":"a"}]}', "ends-before-start", 2],
    ["graph.json", '{"attributes":{"format":"transcript-graph"},"nodes":[]}', "is-a-graph", undefined],
    ["talk.md", "![](x.png)\n\n* * *\n", "no-words", undefined],
  ])("%s %j", (name, text, code, line) => {
    const result = readTranscript(sourceOf(text, name));
    if (result.ok) throw new Error("was read");
    expect(result.fault.code).toBe(code);
    expect(result.fault.line).toBe(line);
    expect(result.fault.advice).toBeTruthy();
  });

  test("broken times can be left out", () => {
    const source = sourceOf("1\n00:00:09,000 --> 00:00:03,000\nSam: a b\n", "talk.srt");
    const result = readTranscript(source, { withoutTimes: true });
    expect(result.ok && result.transcript.paragraphs).toMatchObject([{ text: "Sam: a b" }]);
    expect(result.ok && result.transcript.paragraphs[0]?.startTime).toBeUndefined();
  });
});

test("the format is told by the words, not only by the name", () => {
  const format = (name: string, text: string) => {
    const result = readTranscript(sourceOf(text, name));
    return result.ok ? result.transcript.format : result.fault.code;
  };
  expect(format("talk.txt", "1\n00:00:01,000 --> 00:00:02,000\nhello\n")).toBe("srt");
  expect(format("talk.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n")).toBe("vtt");
  expect(format("talk.txt", '{"text": "hello"}')).toBe("whisper-json");
  expect(format("talk.txt", "[00:00:08] hello")).toBe("markdown");
});
