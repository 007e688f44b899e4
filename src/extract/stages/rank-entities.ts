import type { Layers, LinkedEntity, RankedEntity } from "../doc.ts";
import { defineStage } from "../stage.ts";

/**
 * Gives every entity its salience, from what can be counted: mentions, turns and speakers that name it, pronouns that
 * stand for it, what is said about it, title and headings. Doubtful terms that nothing is said about are left out.
 */
export const rankEntities = defineStage({
  name: "rank-entities",
  reads: ["repairedEntities", "references", "findings", "answerFindings", "transcript"],
  adds: ["rankedEntities"],
  run(doc) {
    const counts = countUses(doc);
    const { language } = doc.transcript;
    const kept = doc.repairedEntities.filter((entity) =>
      isKept(entity, counts.findings.get(entity.key) ?? 0, language),
    );
    const weights = kept.map((entity) => weigh(entity, counts, doc.transcript));
    const most = weights.reduce((a, b) => Math.max(a, b), 1);
    const rankedEntities = kept.map((entity, i): RankedEntity => ({
      ...entity,
      salience: round(Math.sqrt((weights[i] ?? 0) / most)),
    }));
    return { rankedEntities };
  },
});

interface Uses {
  findings: ReadonlyMap<string, number>;
  references: ReadonlyMap<string, number>;
}

function countUses({
  references,
  findings,
  answerFindings,
}: Pick<Layers, "references" | "findings" | "answerFindings">): Uses {
  const inFindings = new Map<string, number>();
  const inReferences = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { source, target } of [...findings, ...answerFindings]) {
    count(inFindings, source.entity);
    if (target.entity !== source.entity) count(inFindings, target.entity);
  }
  for (const { entity } of references) count(inReferences, entity);
  return { findings: inFindings, references: inReferences };
}

/** A mention counts 1, a turn 1, each further speaker 2, a title or heading 3, a relation 1, a pronoun a quarter. */
function weigh(entity: LinkedEntity, uses: Uses, { paragraphs, sections }: Layers["transcript"]): number {
  const turns = new Set<number>();
  const speakers = new Set<string>();
  let front = 0;
  for (const { passage } of entity.mentions) {
    const paragraph = paragraphs[passage];
    if (!paragraph) continue;
    turns.add(paragraph.turn);
    if (paragraph.speaker !== undefined) speakers.add(paragraph.speaker);
    if (paragraph.kind !== "turn") front = 3;
  }
  const names = [entity.label, ...Object.values(entity.names)];
  const heading = sections.some(({ title }) => names.some((name) => title.includes(name))) ? 3 : 0;
  return (
    entity.mentions.length +
    turns.size +
    2 * Math.max(0, speakers.size - 1) +
    Math.max(front, heading) +
    (uses.findings.get(entity.key) ?? 0) +
    0.25 * (uses.references.get(entity.key) ?? 0)
  );
}

/** Below this a term is as likely as not an everyday phrase; it stays only if a relation speaks of it. */
const DOUBTFUL_TERM = 0.33;

/**
 * Chinese talk is full of words that are terms elsewhere: of the lexicon's concepts that are said once and weigh less
 * than this, an annotator takes one of five; of English ones, whose terms are mostly of two words, three of four.
 */
const PASSING_TERM = 0.5;

/** A concept that no lexicon lists and that is said once, or a doubtful one, is noise unless something is said of it. */
function isKept(entity: LinkedEntity, findings: number, language: Layers["transcript"]["language"]): boolean {
  if (findings > 0 || entity.source === "speaker") return true;
  const passing =
    language !== "en" && entity.type === "concept" && entity.mentions.length === 1 && entity.confidence < PASSING_TERM;
  return !passing && standsAlone(entity);
}

/** Whether an entity that no relation speaks of stays in the graph. */
export function standsAlone(entity: LinkedEntity): boolean {
  if (entity.type !== "concept") return entity.mentions.length > 0;
  return entity.confidence >= DOUBTFUL_TERM && (entity.source === "lexicon" || entity.mentions.length > 1);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
