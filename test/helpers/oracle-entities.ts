import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseGold, type GoldFile } from "../../scripts/score/gold.ts";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { assembleKnowledge } from "../../src/extract/assemble-knowledge.ts";
import { decodeTranscript } from "../../src/extract/decode.ts";
import type { Layers, LinkedEntity, LinkedMention } from "../../src/extract/doc.ts";
import type { LanguageKnowledge } from "../../src/extract/knowledge.ts";
import { Pipeline } from "../../src/extract/pipeline-builder.ts";
import { defineStage } from "../../src/extract/stage.ts";
import { findRelations } from "../../src/extract/stages/find-relations.ts";
import { foldText } from "../../src/extract/stages/fold-text.ts";
import { linkAnswers } from "../../src/extract/stages/link-answers.ts";
import { linkSpeakers } from "../../src/extract/stages/link-speakers.ts";
import { mergeRelations } from "../../src/extract/stages/merge-relations.ts";
import { readTranscriptStage } from "../../src/extract/stages/read-transcript.ts";
import { resolveReferences } from "../../src/extract/stages/resolve-references.ts";
import { segmentWords } from "../../src/extract/stages/segment-words.ts";
import { splitSentences } from "../../src/extract/stages/split-sentences.ts";
import type { Knowledge } from "../../src/schema/graph-file.ts";

/**
 * Runs the relation stages on the entities of a gold annotation instead of found ones, so that faults of the relation
 * rules can be told from faults of the names before them.
 */
export function extractWithGoldEntities(
  pair: AnnotatedPair,
  knowledge: LanguageKnowledge,
): { graph: Knowledge; doc: OracleDocument } {
  const bytes = readFileSync(pair.transcript);
  const decoded = decodeTranscript(bytes);
  if (!decoded.ok) throw new Error(`${pair.transcript} cannot be decoded`);
  const source = {
    id: "d1",
    name: pair.transcript,
    text: decoded.text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const goldStage = defineStage({
    name: "gold-entities",
    reads: ["transcript"],
    adds: ["repairedEntities"],
    run: ({ transcript }) => ({
      repairedEntities: entitiesOf(
        pair.gold,
        transcript.paragraphs.map((p) => p.text),
      ),
    }),
  });
  const rankStage = defineStage({
    name: "rank-gold-entities",
    reads: ["repairedEntities"],
    adds: ["rankedEntities"],
    run: ({ repairedEntities }) => ({ rankedEntities: repairedEntities.map((e) => ({ ...e, salience: 0.5 })) }),
  });
  const doc = Pipeline.fromSource()
    .then(readTranscriptStage)
    .then(foldText)
    .then(segmentWords)
    .then(splitSentences)
    .then(goldStage)
    .then(linkSpeakers)
    .then(resolveReferences)
    .then(findRelations)
    .then(linkAnswers)
    .then(rankStage)
    .then(mergeRelations)
    .run(source, { knowledge, report: () => undefined });
  return { graph: assembleKnowledge([doc], "gold entities"), doc };
}

export type OracleDocument = Omit<Layers, "latinNames" | "lexiconHits" | "contextNames" | "terms" | "entities">;

export interface AnnotatedPair {
  name: string;
  transcript: string;
  gold: GoldFile;
}

/** The bundled transcript and, where a folder ../shared stands beside the project, its annotated ones. */
export function annotatedPair(name: string): AnnotatedPair | undefined {
  for (const root of [join(PROJECT_ROOT, "graph-data"), join(PROJECT_ROOT, "..", "shared")]) {
    const goldPath = join(root, "gold", `${name}.json`);
    if (!existsSync(goldPath)) continue;
    const gold = parseGold(JSON.parse(readFileSync(goldPath, "utf8")));
    return { name, gold, transcript: join(root, "transcripts", gold.transcript) };
  }
  return undefined;
}

/** Every occurrence of every alias, longest first, never overlapping; Latin aliases are whole words. */
function entitiesOf(gold: GoldFile, paragraphs: readonly string[]): LinkedEntity[] {
  const aliases = gold.entities
    .flatMap((entity) => [...new Set(entity.aliases)].map((alias) => ({ id: entity.id, alias })))
    .sort((a, b) => b.alias.length - a.alias.length || (a.id < b.id ? -1 : 1));
  const mentions = new Map<string, LinkedMention[]>();
  paragraphs.forEach((text, passage) => {
    const taken = new Uint8Array(text.length);
    for (const { id, alias } of aliases) {
      for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
        const end = at + alias.length;
        if (cutsWord(text, at, end) || taken.subarray(at, end).some(Boolean)) continue;
        taken.fill(1, at, end);
        mentions.set(id, [...(mentions.get(id) ?? []), { passage, start: at, end, rule: "gold" }]);
      }
    }
  });
  return gold.entities.map((entity) => ({
    key: `e:${entity.id}`,
    type: entity.type,
    label: entity.name,
    names: {},
    source: "lexicon",
    confidence: 1,
    mentions: (mentions.get(entity.id) ?? []).sort((a, b) => a.passage - b.passage || a.start - b.start),
    merges: [],
  }));
}

function cutsWord(text: string, start: number, end: number): boolean {
  const cuts = (a: string | undefined, b: string | undefined): boolean =>
    /[A-Za-z0-9]/u.test(a ?? "") && /[A-Za-z0-9]/u.test(b ?? "");
  return cuts(text[start - 1], text[start]) || cuts(text[end - 1], text[end]);
}
