import { describe, expect, it } from "vitest";
import { entityWith, formsOf, makeDoc } from "../../../helpers/make-doc.ts";

describe("people of whom only surname and title are said", () => {
  const people = (lines: readonly string[]): string[] =>
    makeDoc("zh", lines)
      .repairedEntities.filter((entity) => entity.type === "person")
      .map((entity) => entity.label);

  it("are people where they recur", () => {
    expect(people(["那年董哥带着我们跑。", "后来董哥退役了。"])).toEqual(["董哥"]);
  });

  it("are not, said once, or with a surname that is also a word", () => {
    expect(people(["那年董哥带着我们跑。", "高总的话，高总没说。"])).toEqual([]);
  });

  it("are the person whose full name is known", () => {
    const doc = makeDoc("zh", ["王若溪：大家好。", "请王老师说说。", "王老师讲得好。"]);
    const person = entityWith(doc, "王若溪");
    expect(person && formsOf(doc, person)).toEqual(["王老师"]);
  });
});
