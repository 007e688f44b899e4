import { describe, expect, it } from "vitest";
import { readSettings } from "../../../../src/explorer/store/settings.ts";

describe("the first visit", () => {
  it.each([
    [["zh-TW", "en"], "zh"],
    [["de", "zh-CN"], "zh"],
    [["en-GB"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)("speaks, of %j, %s", (languages, language) => {
    expect(readSettings(languages, false).language).toBe(language);
  });

  it("is as dark as the system, and takes single keys", () => {
    expect(readSettings([], true)).toMatchObject({ theme: "dark", singleKeys: true });
    expect(readSettings([], false).theme).toBe("light");
  });
});
