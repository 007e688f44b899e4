import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleKnowledge } from "../../../../src/extract/assemble-knowledge.ts";
import { findRuleIssues } from "../../../../src/schema/rules.ts";
import { scoreGraph } from "../../../../scripts/score/score-graph.ts";
import { loadKnowledge } from "../../../../scripts/load-knowledge.ts";
import { readMarkedTalk } from "../../../helpers/marked-talk.ts";
import { annotatedPair, extractWithGoldEntities } from "../../../helpers/oracle-entities.ts";

const NAMES = [
  "[星河:company]",
  "[光谷:product]",
  "[芯片:concept]",
  "[陈明:person]",
  "[上海:place]",
  "[清华:organization]",
  "[Rust:product]",
];
const WORDS = [
  "我们",
  "你们",
  "它",
  "他",
  "这些",
  "发明了",
  "是一种",
  "的",
  "和",
  "、",
  "，",
  "。",
  "？",
  "比",
  "需要",
  "让",
  "由",
  "在",
  "说",
  "比如",
  "等",
  "没有",
  "可能",
  "而不是",
  " uses ",
  " is a ",
  " because of ",
  " such as ",
  " and ",
  ", ",
  ". ",
  "it ",
  "we ",
  " by ",
];

describe("every finding", () => {
  it("anchors both ends and its cue inside its clause, whatever is said", () => {
    const line = fc
      .array(fc.constantFrom(...NAMES, ...WORDS), { minLength: 3, maxLength: 24 })
      .map((parts) => `陈明: ${parts.join("")}`);
    fc.assert(
      fc.property(
        fc.constantFrom("zh" as const, "en" as const),
        fc.array(line, { minLength: 1, maxLength: 3 }),
        (language, lines) => {
          const doc = readMarkedTalk({ language, lines: ["[星河:company]首席执行官[陈明:person]。", ...lines] });
          const source = { id: "d1", name: "talk.md", text: "", sha256: "0".repeat(64) };
          const rankedEntities = doc.repairedEntities.map((entity) => ({ ...entity, salience: 0.5 }));
          const graph = assembleKnowledge([{ ...doc, source, rankedEntities }], "test");
          expect(findRuleIssues(graph).filter((issue) => issue.path.startsWith("edges"))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("relations of the bundled transcript, given its annotated names", () => {
  const pair = annotatedPair("nvidia-jensen-huang-2024-10");
  it.skipIf(!pair)("are valid, and most of them stand in the annotation", () => {
    if (!pair) return;
    const { graph } = extractWithGoldEntities(pair, loadKnowledge());
    const { relations, evidenceValidity } = scoreGraph(graph, pair.gold);
    expect(evidenceValidity.value).toBe(1);
    expect(relations.strict.precision).toBeGreaterThan(0.6);
    expect(relations.strict.f1).toBeGreaterThan(0.5);
  });
});
