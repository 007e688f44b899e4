/**
 * npx tsx scripts/fit-confidence.ts [--write]
 *
 * Fits the weights of `graph-data/lexicon/cues/confidence.json`: how much each counted feature of a finding tells
 * that the relation holds. Where a reader judged an edge (`test/golden/judged-relations.json`) the verdict counts; else it
 * is right where the gold annotation has it, wrong where both its ends are annotated and it is not there.
 * Logistic regression with a ridge penalty by plain gradient descent from zero: the same input gives the same file.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { extract } from "../src/extract/extract.ts";
import type { MergedRelation } from "../src/extract/doc.ts";
import { logistic } from "../src/extract/relations/confidence.ts";
import { edgeFeatures } from "../src/extract/relations/edge-confidence.ts";
import { RELATIONS } from "../src/schema/ontology.ts";
import { runMain } from "./build/failure.ts";
import { readSource } from "./build/read-source.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { PROJECT_ROOT } from "./project-root.ts";
import { parseGold, type GoldFile } from "./score/gold.ts";
import { matchEntities } from "./score/match-entities.ts";

const JUDGED = join(PROJECT_ROOT, "test", "golden", "judged-relations.json");
const WEIGHTS = join(PROJECT_ROOT, "graph-data", "lexicon", "cues", "confidence.json");
/** Edges less likely than this are left out of the graph. */
const LEAST = 0.6;
const RIDGE = 0.01;
const STEPS = 3000;
const RATE = 0.5;

interface Sample {
  features: Readonly<Record<string, number>>;
  right: boolean;
}

const judgedSchema = z.looseObject({
  verdicts: z.array(
    z.strictObject({
      transcript: z.string(),
      source: z.string(),
      type: z.string(),
      target: z.string(),
      right: z.boolean(),
    }),
  ),
});

await runMain(() => {
  const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
  const samples = annotated().flatMap(({ name, gold, transcript }) => samplesOf(name, gold, transcript));
  const weights = fit(samples);
  const shown = Object.entries(weights).map(([feature, weight]) => `${weight.toFixed(2).padStart(6)}  ${feature}`);
  process.stdout.write(
    `${samples.length} edges, ${samples.filter((s) => s.right).length} right\n${shown.join("\n")}\n`,
  );
  process.stdout.write(`${reliability(samples, weights)}\n`);
  if (!values.write) return;
  const file = {
    format: "transcript-graph-confidence",
    version: 1,
    origin: "Fitted by scripts/fit-confidence.ts",
    least: LEAST,
    weights,
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(file, null, 2)}\n`);
});

function annotated(): { name: string; gold: GoldFile; transcript: string }[] {
  const found = new Map<string, { name: string; gold: GoldFile; transcript: string }>();
  for (const root of [join(PROJECT_ROOT, "graph-data"), join(PROJECT_ROOT, "..", "shared")]) {
    const folder = join(root, "gold");
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      const gold = parseGold(JSON.parse(readFileSync(join(folder, file), "utf8")));
      const name = file.replace(/\.json$/u, "");
      if (!found.has(name)) found.set(name, { name, gold, transcript: join(root, "transcripts", gold.transcript) });
    }
  }
  return [...found.values()];
}

function samplesOf(name: string, gold: GoldFile, transcript: string): Sample[] {
  const known = loadKnowledge();
  // Also what the weights of now would leave out tells something.
  const knowledge = { ...known, cues: { ...known.cues, least: 0 } };
  const { graph, documents } = extract([readSource(transcript, "d1")], { knowledge });
  const { goldOf } = matchEntities(graph.nodes, gold.entities);
  const said = new Set(
    gold.relations.flatMap((r) => [r.type, ...(r.accept ?? [])].map((type) => keyOf(r.source, type, r.target))),
  );
  const judged = new Map(
    judgedSchema
      .parse(JSON.parse(readFileSync(JUDGED, "utf8")))
      .verdicts.filter((verdict) => verdict.transcript === name)
      .map((v) => [keyOf(v.source, v.type, v.target), v.right]),
  );
  const labels = new Map(graph.nodes.map((node) => [node.key, node.attributes.label]));
  const relations: readonly MergedRelation[] = documents[0]?.relations ?? [];
  return relations.flatMap((relation): Sample[] => {
    if (relation.type === "co_occurs") return [];
    const verdict = judged.get(
      keyOf(labels.get(relation.source) ?? "", relation.type, labels.get(relation.target) ?? ""),
    );
    const source = goldOf.get(relation.source);
    const target = goldOf.get(relation.target);
    const annotated = source !== undefined && target !== undefined;
    if (verdict === undefined && !annotated) return [];
    const right = verdict ?? (annotated && said.has(keyOf(source, relation.type, target)));
    return [{ features: edgeFeatures(relation.evidence), right }];
  });
}

/** One key for both directions of a symmetric relation. */
function keyOf(source: string, type: string, target: string): string {
  const symmetric = Object.entries(RELATIONS).some(([name, rule]) => name === type && rule.symmetric);
  const [a, b] = symmetric && source > target ? [target, source] : [source, target];
  return JSON.stringify([a, type, b]);
}

function fit(samples: readonly Sample[]): Record<string, number> {
  const names = ["base", ...new Set(samples.flatMap((s) => Object.keys(s.features)))].sort();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const rows = samples.map((s) => ({ features: { base: 1, ...s.features }, right: s.right ? 1 : 0 }));
  for (let step = 0; step < STEPS; step++) {
    const gradient: Record<string, number> = {};
    for (const { features, right } of rows) {
      const error = logistic(sum(features, weights)) - right;
      for (const [name, value] of Object.entries(features)) gradient[name] = (gradient[name] ?? 0) + error * value;
    }
    for (const name of names) {
      const penalty = name === "base" ? 0 : RIDGE * (weights[name] ?? 0);
      weights[name] = (weights[name] ?? 0) - RATE * ((gradient[name] ?? 0) / rows.length + penalty);
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.round((weights[name] ?? 0) * 100) / 100]));
}

function sum(features: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, 0);
}

function reliability(samples: readonly Sample[], weights: Readonly<Record<string, number>>): string {
  return [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0]
    .map((atLeast) => {
      const sure = samples.filter((s) => logistic(sum({ base: 1, ...s.features }, weights)) >= atLeast);
      const right = sure.filter((s) => s.right).length;
      return `confidence ≥ ${atLeast}: ${right} of ${sure.length} right (${(right / Math.max(1, sure.length)).toFixed(2)})`;
    })
    .join("\n");
}
