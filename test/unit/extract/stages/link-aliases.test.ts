import { describe, expect, it } from "vitest";
import { entityWith, formsOf, makeDoc } from "../../../helpers/make-doc.ts";

const TALK = [
  "王若溪：今天请到了黄仁勋，英伟达（NVIDIA）的创始人。黄仁勋说，GPU改变了机器学习。",
  "陈一帆：若溪说得对，老王一直讲机器学习。英伟达的GPU和CUDA我们都用，OpenAI、谷歌和Meta也用。",
  "王若溪：马克·扎克伯格也说过，Meta会开源，马克·扎克伯格很坚持。",
];

describe("entities of a talk", () => {
  const doc = makeDoc("zh", TALK);

  it("have keys of their own and mentions that never overlap", () => {
    const keys = doc.entities.map((entity) => entity.key);
    expect(new Set(keys).size).toBe(keys.length);
    const spans = doc.entities
      .flatMap((entity) => entity.mentions)
      .sort((a, b) => a.passage - b.passage || a.start - b.start);
    spans.forEach((span, i) => {
      const next = spans[i + 1];
      if (next?.passage === span.passage) expect(next.start).toBeGreaterThanOrEqual(span.end);
    });
  });

  it("join the names of one thing in two scripts", () => {
    const nvidia = entityWith(doc, "英伟达");
    expect(nvidia && formsOf(doc, nvidia)).toEqual(["英伟达", "NVIDIA"]);
    expect(nvidia?.type).toBe("company");
  });

  it("join a speaker's short names and say why", () => {
    const speaker = entityWith(doc, "王若溪");
    expect(speaker?.merges).toEqual(
      expect.arrayContaining([
        { form: "若溪", reason: "a short form of the name" },
        { form: "老王", reason: "a short form of the name" },
      ]),
    );
  });

  it("hold a named speaker whom nobody names, without mentions", () => {
    expect(doc.entities.find((entity) => entity.label === "陈一帆")).toMatchObject({ type: "person", mentions: [] });
  });

  it("are the same on every run", () => {
    expect(makeDoc("zh", TALK).repairedEntities).toEqual(doc.repairedEntities);
  });
});

describe("any text", () => {
  it.each([
    ["nothing", []],
    ["blank", ["  ", ""]],
    ["signs", ["!!! ··· 《》 （）", "《》"]],
    ["emoji and lone surrogates", ["🙂 AI 🙂", "\uD83D GPU \uDE42"]],
    ["letters that change length in lower case", ["İstanbul'da GPU var"]],
  ])("of %s gives entities or none, never an error", (_, lines) => {
    for (const language of ["zh", "en"] as const) {
      const doc = makeDoc(language, lines);
      for (const { mentions } of doc.repairedEntities)
        for (const { passage, start, end } of mentions) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(lines[passage]?.length ?? 0);
        }
    }
  });
});
