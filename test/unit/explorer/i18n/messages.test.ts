import { describe, expect, it } from "vitest";
import { messagesFor } from "../../../../src/explorer/i18n/messages.ts";

/** Every text of the interface, functions called with examples. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const example = [3, 5, 2, 7].map((n, i) => (/step|place|about|span/u.test(path) ? `${n}` : i === 0 ? "x" : n));
    try {
      return [[path, String((value as (...args: unknown[]) => unknown)(...example))]];
    } catch {
      return [];
    }
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe("the words of the interface", () => {
  it.each(["zh", "en"] as const)("are none of them empty in %s", (language) => {
    expect(texts(messagesFor(language)).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("are Chinese in Chinese, but for names and signs", () => {
    const latin = texts(messagesFor("zh")).filter(([, text]) => /^[\p{Script=Latin}\s,.’“”]{6,}$/u.test(text));
    expect(latin.map(([path]) => path)).toEqual([]);
  });

  it("hold no Chinese in English, but for the sign of the other language", () => {
    const chinese = texts(messagesFor("en")).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(chinese.map(([path]) => path)).toEqual([".app.language"]);
  });

  it("count in English with the singular where it is one", () => {
    const { entity, evidence } = messagesFor("en");
    expect([entity.mentionCount(1), entity.mentionCount(12_345)]).toEqual(["1 mention", "12,345 mentions"]);
    expect(evidence.standsFor("we", "NVIDIA")).toBe("we, meaning NVIDIA");
  });
});
