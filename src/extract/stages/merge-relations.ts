import { isAsserted } from "../../schema/evidence.ts";
import { RELATIONS, type RelationType } from "../../schema/ontology.ts";
import { compareText } from "../compare-text.ts";
import type { MergedRelation, RelationFinding } from "../doc.ts";
import { findCoOccurrences } from "../relations/find-co-occurrences.ts";
import { defineStage } from "../stage.ts";

/** One record for each (source, type, target), evidence clearest first; then pairs that only stand together. */
export const mergeRelations = defineStage({
  name: "merge-relations",
  reads: ["findings", "answerFindings", "rankedEntities", "sentences"],
  adds: ["relations"],
  run({ findings, answerFindings, rankedEntities, sentences }) {
    const known = new Set(rankedEntities.map((entity) => entity.key));
    const sound = [...findings, ...answerFindings].filter(
      (f) => known.has(f.source.entity) && known.has(f.target.entity),
    );
    const byTriple = new Map<string, RelationFinding[]>();
    for (const finding of onePerClause(sound)) {
      const key = JSON.stringify([...endsOf(finding), finding.type]);
      byTriple.set(key, [...(byTriple.get(key) ?? []), finding]);
    }
    const stated = [...byTriple.values()].map(mergeOne);
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

/** Ends as the edge stores them: in key order for a symmetric type. */
function endsOf({ source, target, type }: RelationFinding): [string, string] {
  const swap = RELATIONS[type].symmetric && source.entity > target.entity;
  return swap ? [target.entity, source.entity] : [source.entity, target.entity];
}

function mergeOne(findings: readonly RelationFinding[]): MergedRelation {
  const evidence = findings.toSorted(
    (a, b) => clarity(b) - clarity(a) || a.passage - b.passage || a.start - b.start || compareText(a.rule, b.rule),
  );
  const [source, target] = endsOf(evidence[0] as RelationFinding);
  const passages = new Set(findings.map((f) => f.passage)).size;
  const best = Math.max(...findings.map((f) => f.confidence));
  // Said in several places is surer than said once.
  const confidence = Math.min(0.98, best + 0.03 * Math.min(3, passages - 1));
  return {
    source,
    target,
    type: (evidence[0] as RelationFinding).type,
    confidence: Math.round(confidence * 100) / 100,
    evidence,
  };
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
