import { describe, expect, it } from "vitest";
import { collectTerms } from "../../../../src/extract/terms/collect-terms.ts";
import { makeDoc, testKnowledge } from "../../../helpers/make-doc.ts";

const forms = (language: "zh" | "en", lines: readonly string[]): string[] => [
  ...collectTerms(makeDoc(language, lines), testKnowledge()).forms.keys(),
];

describe("stretches of words that may name a concept", () => {
  it("begin with a verb where they recur behind an attribute", () => {
    expect(forms("zh", ["我们有坚实的安装基础。", "安装基础让我们领先。"])).toContain("安装基础");
  });

  it("are no verb with its object", () => {
    expect(forms("zh", ["他们依赖机器学习。", "公司都依赖机器学习。"])).not.toContain("依赖机器学习");
  });

  it("end in an -ing form that known terms end with, not in what somebody does", () => {
    const found = forms("en", ["The team does payment processing and protein embracing."]);
    expect(found).toContain("payment processing");
    expect(found).not.toContain("protein embracing");
  });
});
