import { describe, expect, it } from "vitest";
import { addPlace, countNested, type TermForms } from "../../../../src/extract/terms/term-form.ts";

describe("places inside longer forms", () => {
  it("count only where the longer form recurs", () => {
    const forms: TermForms = new Map();
    const place = (key: string, passage: number, start: number): void =>
      void addPlace(forms, key, [{ text: key, tag: "n" }], { passage, start, end: start + key.length });
    place("数据中心", 0, 0);
    place("数据中心", 1, 0);
    place("中心", 0, 2);
    place("中心", 1, 2);
    place("中心", 2, 0);
    place("大数据", 3, 0);
    place("数据", 3, 1);
    countNested(forms);
    expect(forms.get("中心")?.nested).toBe(2);
    expect(forms.get("数据中心")?.nested).toBe(0);
    expect(forms.get("数据")?.nested).toBe(0);
  });
});
