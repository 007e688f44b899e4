import { describe, expect, it } from "vitest";
import type { LinkedEntity } from "../../../../src/extract/doc.ts";
import { rankEntities } from "../../../../src/extract/stages/rank-entities.ts";
import { loadKnowledge } from "../../../../scripts/load-knowledge.ts";

const knowledge = loadKnowledge();

function entity(key: string, parts: Partial<LinkedEntity>, places: number): LinkedEntity {
  const mentions = Array.from({ length: places }, (_, i) => ({
    passage: 0,
    start: i * 4,
    end: i * 4 + 2,
    rule: "term",
  }));
  return {
    key,
    type: "concept",
    label: key,
    names: {},
    source: "context",
    confidence: 0.7,
    mentions,
    merges: [],
    ...parts,
  };
}

function kept(entities: readonly LinkedEntity[]): string[] {
  const { rankedEntities } = rankEntities.run(
    {
      repairedEntities: entities,
      references: [],
      findings: [],
      answerFindings: [],
      transcript: {
        format: "markdown",
        title: "",
        language: "zh",
        sections: [],
        speakers: [],
        paragraphs: [],
        diagnostics: [],
      },
    },
    { knowledge, report: () => undefined },
  );
  return rankedEntities.map(({ key }) => key);
}

describe("entities that are kept", () => {
  it("drops an unlisted concept said once, of which nothing is said", () => {
    expect(kept([entity("e:once", {}, 1), entity("e:twice", {}, 2)])).toEqual(["e:twice"]);
  });

  it("keeps names and the lexicon's concepts said once", () => {
    const listed = entity("e:listed", { source: "lexicon" }, 1);
    expect(kept([entity("e:acme", { type: "company" }, 1), listed])).toEqual(["e:acme", "e:listed"]);
  });

  it("drops a Chinese term of the lexicon that is said once and as likely as not means nothing", () => {
    const passing = entity("e:passing", { source: "lexicon", confidence: 0.4 }, 1);
    const recurring = entity("e:recurring", { source: "lexicon", confidence: 0.4 }, 2);
    expect(kept([passing, recurring])).toEqual(["e:recurring"]);
  });
});
