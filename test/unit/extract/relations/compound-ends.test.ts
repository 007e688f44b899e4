import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../../scripts/load-knowledge.ts";
import { toldRelations } from "../../../helpers/told-relations.ts";

const knowledge = loadKnowledge();
const told = (speech: string): string[] =>
  toldRelations("input.md", `**主持人：** 请讲。\n\n**嘉宾：** ${speech}\n`, knowledge);

describe("first parts of longer nouns", () => {
  it.each([
    ["早期有很多芯片公司，比如英特尔和英伟达。", /is_a chip$/u],
    ["OpenAI需要数据中心员工。", /depends_on/u],
  ])("%s says nothing of the part alone", (speech, relation) => {
    expect(told(speech).filter((line) => relation.test(line))).toEqual([]);
  });

  it("keeps a name with a head that adds nothing", () => {
    expect(told("谷歌开发了Gemini模型。")).toContain("Google develops Gemini");
  });
});
