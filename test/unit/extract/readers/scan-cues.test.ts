import { describe, expect, test } from "vitest";
import { scanCues } from "../../../../src/extract/readers/scan-cues.ts";

function cues(text: string, format: "srt" | "vtt" = "srt"): unknown[] {
  return scanCues(text, format, { withoutTimes: false }).map(({ start, end, lines }) => [
    start,
    end,
    lines.map((line) => text.slice(line.start, line.end)).join("|"),
  ]);
}

describe("scanCues", () => {
  test.each([
    ["comma and point, CRLF, a mark", "\uFEFF1\r\n00:00:01,000 --> 00:00:02.500\r\na\r\nb\r\n", [[1, 2.5, "a|b"]]],
    [
      "missing numbers",
      "00:00:01,0 --> 00:00:02,0\na\n\n00:00:03,0 --> 00:00:04,0\nb",
      [
        [1, 2, "a"],
        [3, 4, "b"],
      ],
    ],
    [
      "missing blank lines",
      "1\n00:00:01,0 --> 00:00:02,0\na\n2\n00:00:03,0 --> 00:00:04,0\nb",
      [
        [1, 2, "a"],
        [3, 4, "b"],
      ],
    ],
    [
      "an empty subtitle",
      "1\n00:00:01,0 --> 00:00:02,0\n\n2\n00:00:03,0 --> 00:00:04,0\nb",
      [
        [1, 2, ""],
        [3, 4, "b"],
      ],
    ],
    [
      "a number that is said",
      "1\n00:00:01,0 --> 00:00:02,0\n42\n\n2\n00:00:03,0 --> 00:00:04,0\nb",
      [
        [1, 2, "42"],
        [3, 4, "b"],
      ],
    ],
  ])("SubRip: %s", (_name, text, expected) => expect(cues(text)).toEqual(expected));

  test("WebVTT: header, NOTE, STYLE, names, settings, short times", () => {
    const text =
      "WEBVTT - talk\nKind: captions\n\nNOTE\na --> b\n\nSTYLE\n::cue {}\n\nname one\n00:01.000 --> 00:02.000 align:start\na\n\n00:00:03.000 --> 00:00:04.000\nb";
    expect(cues(text, "vtt")).toEqual([
      [1, 2, "a"],
      [3, 4, "b"],
    ]);
  });

  test.each([
    [
      "an end before its start",
      "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:09,000 --> 00:00:03,000\nb",
      6,
      /ends before it starts/u,
    ],
    ["a broken time", "1\n00:00:xx,000 --> 00:00:02,000\na", 2, /not a subtitle’s time/u],
    ["seconds above 59", "1\n00:00:75,000 --> 00:01:20,000\na", 2, /not a subtitle’s time/u],
    [
      "a file cut off inside a time",
      "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:03,0",
      6,
      /not a subtitle’s time/u,
    ],
  ])("says the line of %s", (_name, text, line, message) => {
    expect(() => cues(text)).toThrow(
      expect.objectContaining({
        fault: expect.objectContaining({ line, message: expect.stringMatching(message) as unknown }) as unknown,
      }),
    );
    expect(scanCues(text, "srt", { withoutTimes: true }).length).toBeGreaterThan(0);
  });
});
