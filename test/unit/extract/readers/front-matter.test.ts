import { describe, expect, test } from "vitest";
import { isoDate, readFrontMatter } from "../../../../src/extract/readers/front-matter.ts";

describe("readFrontMatter", () => {
  test("takes what the talk's record holds, and people", () => {
    const source =
      "---\ntitle: 'A: b'\nguest: [Ann Lee, {name: Bo Chen}]\nhosts: Jo (Slow Talk) and Di\ndate: 2024-01-02\nvideo: https://e.org/v\n---\ntext";
    const { metadata, end, diagnostics } = readFrontMatter(source);
    expect(metadata).toEqual({
      title: "A: b",
      guests: ["Ann Lee", "Bo Chen"],
      hosts: ["Jo", "Di"],
      speakers: [],
      publishedAt: "2024-01-02",
      mediaUrl: "https://e.org/v",
    });
    expect(source.slice(end)).toBe("text");
    expect(diagnostics).toEqual([]);
  });

  test("TOML between +++", () => {
    expect(readFrontMatter('+++\ntitle = "T"\ndate = "2023-06-05"\n+++\nx').metadata).toMatchObject({
      title: "T",
      publishedAt: "2023-06-05",
    });
  });

  test("broken YAML is reported and skipped", () => {
    const { diagnostics, end } = readFrontMatter("---\ntitle: [a\n---\ntext");
    expect(diagnostics).toMatchObject([{ code: "front-matter", severity: "warning", line: 1 }]);
    expect(end).toBe(18);
  });

  test("two rules round prose are no front matter", () => {
    expect(readFrontMatter("---\nJust words.\n---\nmore").end).toBe(0);
  });
});

test.each([
  ["2024-10-15 06:10", "2024-10-15"],
  ["2024年3月5日", "2024-03-05"],
  ["20241015", "2024-10-15"],
  ["October 14, 2019", "2019-10-14"],
  ["3rd Feb 2020", "2020-02-03"],
  ["2024-13-01", undefined],
  ["soon", undefined],
])("isoDate %s", (text, date) => expect(isoDate(text)).toBe(date));
