import { isAsserted } from "../../schema/evidence.ts";
import { RELATIONS, type RelationType } from "../../schema/ontology.ts";
import { compareText } from "../compare-text.ts";
import type { MergedRelation, RelationFinding } from "../doc.ts";
import type { ConfidenceWeights } from "../relations/confidence.ts";
import { edgeConfidence } from "../relations/edge-confidence.ts";
import { findCoOccurrences } from "../relations/find-co-occurrences.ts";
import { defineStage } from "../stage.ts";

/** One record for each (source, type, target), evidence clearest first; then pairs that only stand together. */
export const mergeRelations = defineStage({
  name: "merge-relations",
  reads: ["findings", "answerFindings", "rankedEntities", "sentences"],
  adds: ["relations"],
  run({ findings, answerFindings, rankedEntities, sentences }, { knowledge }) {
    const { weights, least } = knowledge.cues;
    const known = new Set(rankedEntities.map((entity) => entity.key));
    const sound = [...findings, ...answerFindings].filter(
      (f) => known.has(f.source.entity) && known.has(f.target.entity),
    );
    const byTriple = new Map<string, RelationFinding[]>();
    for (const finding of onePerClause(sound)) {
      const key = JSON.stringify([...endsOf(finding), finding.type]);
      const list = byTriple.get(key);
      if (list) list.push(finding);
      else byTriple.set(key, [finding]);
    }
    const stated = oneTypePerPair(
      [...byTriple.values()].filter(isSaidOnce).map((found) => mergeOne(found, weights)),
    ).filter((relation) => relation.confidence >= least);
    return { relations: [...stated, ...findCoOccurrences(rankedEntities, sentences, stated)] };
  },
});

/** Where two types fit the same two ends in one clause, the more telling stands. */
const TELLING: readonly RelationType[] = [
  "founded",
  "works_at",
  "invests_in",
  "supplies",
  "partners_with",
  "competes_with",
  "replaces",
  "develops",
  "leads",
  "regulates",
  "located_in",
  "associated_with",
  "is_a",
  "part_of",
  "depends_on",
  "uses",
  "compared_with",
  "enables",
  "co_occurs",
];

function onePerClause(findings: readonly RelationFinding[]): RelationFinding[] {
  const best = new Map<string, RelationFinding>();
  for (const finding of findings) {
    const pair = [finding.source.entity, finding.target.entity].sort(compareText);
    // Founder and chief executive are two things that one clause can say of the same two.
    const founding = finding.type === "founded" ? 1 : 0;
    const key = JSON.stringify([finding.passage, pair, Math.max(finding.source.start, finding.target.start), founding]);
    const other = best.get(key);
    if (!other || compareTelling(finding, other) < 0) best.set(key, finding);
  }
  return [...best.values()];
}

function compareTelling(a: RelationFinding, b: RelationFinding): number {
  return (
    Math.sign(b.confidence - a.confidence) * (Math.abs(a.confidence - b.confidence) > 0.1 ? 1 : 0) ||
    TELLING.indexOf(a.type) - TELLING.indexOf(b.type)
  );
}

/** Comparing and competing are said of two things by denying one of them too: 不是A，而是B. */
const HOLDS_DENIED: ReadonlySet<RelationType> = new Set(["compared_with", "competes_with"]);

/** A relation that is only ever denied is none: “we weren't building a reader” makes no maker. */
function isSaidOnce(findings: readonly RelationFinding[]): boolean {
  return findings.some(({ type, modality }) => HOLDS_DENIED.has(type) || !modality.includes("negated"));
}

/** Ends as the edge stores them: in key order for a symmetric type. */
function endsOf({ source, target, type }: RelationFinding): [string, string] {
  const swap = RELATIONS[type].symmetric && source.entity > target.entity;
  return swap ? [target.entity, source.entity] : [source.entity, target.entity];
}

function mergeOne(findings: readonly RelationFinding[], weights: ConfidenceWeights): MergedRelation {
  const evidence = findings.toSorted(
    (a, b) => clarity(b) - clarity(a) || a.passage - b.passage || a.start - b.start || compareText(a.rule, b.rule),
  );
  const first = evidence[0] as RelationFinding;
  const [source, target] = endsOf(first);
  return { source, target, type: first.type, confidence: edgeConfidence(evidence, weights), evidence };
}

/**
 * Two vague types (part_of, enables, compared_with, …) between the same two are mostly one thing said loosely: the
 * better founded stands. Facts of people and trade stand beside anything.
 */
function oneTypePerPair(relations: readonly MergedRelation[]): MergedRelation[] {
  const best = new Map<string, MergedRelation>();
  for (const relation of relations) {
    if (!VAGUE.has(relation.type)) continue;
    const key = JSON.stringify([relation.source, relation.target].sort(compareText));
    const other = best.get(key);
    if (!other || standing(relation) > standing(other)) best.set(key, relation);
  }
  const kept = new Set(best.values());
  return relations.filter((relation) => !VAGUE.has(relation.type) || kept.has(relation));
}

const VAGUE: ReadonlySet<RelationType> = new Set([
  "enables",
  "compared_with",
  "part_of",
  "is_a",
  "depends_on",
  "replaces",
  "competes_with",
]);

/** Asserted goes before asked or denied, then confidence, then the more telling type; never equal for two types. */
function standing({ type, confidence, evidence }: MergedRelation): number {
  return (evidence.some(isAsserted) ? 10 : 0) + confidence - TELLING.indexOf(type) / 1000;
}

/** Plainly said, with both names, in few words. */
function clarity(finding: RelationFinding): number {
  const named = Number(finding.source.via === undefined) + Number(finding.target.via === undefined);
  return (
    (isAsserted(finding) ? 4 : 0) +
    (finding.status === "stated" ? 2 : 0) +
    named +
    finding.confidence -
    (finding.end - finding.start) / 1000
  );
}
