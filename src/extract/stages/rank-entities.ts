import type { LinkedEntity, RankedEntity } from "../doc.ts";
import { defineStage } from "../stage.ts";

/** Gives every entity its salience and leaves out guesses that nothing speaks for. */
export const rankEntities = defineStage({
  name: "rank-entities",
  reads: ["repairedEntities", "references", "findings", "answerFindings", "transcript"],
  adds: ["rankedEntities"],
  run({ repairedEntities, references, findings, answerFindings, transcript }) {
    const relations = new Map<string, number>();
    for (const { source, target } of [...findings, ...answerFindings]) {
      for (const key of [source.entity, target.entity]) relations.set(key, (relations.get(key) ?? 0) + 1);
    }
    const pronouns = new Map<string, number>();
    for (const { entity } of references) pronouns.set(entity, (pronouns.get(entity) ?? 0) + 1);
    const weights = repairedEntities.map((entity) => {
      const turns = new Set(entity.mentions.map((m) => transcript.paragraphs[m.passage]?.turn)).size;
      const front = entity.mentions.some((m) => transcript.paragraphs[m.passage]?.kind !== "turn") ? 2 : 0;
      return (
        entity.mentions.length +
        turns +
        0.5 * (pronouns.get(entity.key) ?? 0) +
        (relations.get(entity.key) ?? 0) +
        front
      );
    });
    const most = Math.max(1, ...weights);
    const ranked = repairedEntities.map((entity, i): RankedEntity => ({
      ...entity,
      salience: round(Math.sqrt((weights[i] ?? 0) / most)),
    }));
    return { rankedEntities: ranked.filter((entity) => isKept(entity, relations.get(entity.key) ?? 0)) };
  },
});

/** A concept that no lexicon lists and that is said once is noise unless something is said about it. */
function isKept(entity: LinkedEntity, relations: number): boolean {
  if (entity.source === "lexicon" || entity.source === "speaker" || relations > 0) return true;
  return entity.mentions.length > 1 || entity.type !== "concept";
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
