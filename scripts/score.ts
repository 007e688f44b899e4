/**
 * npm run score -- [GRAPH GOLD] [--list] [--json] [--only NAME]
 *
 * Without arguments: extracts every transcript that has a gold annotation (the bundled one, and those of a folder
 * ../shared where present) and scores it, with and without the lexicon's names and against a co-occurrence baseline.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../src/extract/extract.ts";
import type { LanguageKnowledge } from "../src/extract/knowledge.ts";
import type { Knowledge } from "../src/schema/graph-file.ts";
import { formatIssue } from "../src/schema/issue.ts";
import { readGraphJson } from "../src/schema/read.ts";
import { EXIT, Failure, runMain } from "./build/failure.ts";
import { fromWorkingFolder, readSource } from "./build/read-source.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { PROJECT_ROOT } from "./project-root.ts";
import { coOccurrenceBaseline } from "./score/baseline.ts";
import { parseGold, type GoldFile } from "./score/gold.ts";
import { formatList } from "./score/list.ts";
import { formatTable, type FileScore } from "./score/report.ts";
import { scoreGraph } from "./score/score-graph.ts";

const BUNDLED = "nvidia-jensen-huang-2024-10";

interface Scored {
  file: FileScore;
  gold: GoldFile;
  graph: Knowledge;
}

await runMain(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  const scored = positionals.length > 0 ? [scoreFiles(positionals)] : scoreTranscripts(values.only);
  const files = scored.map((s) => s.file);
  if (values.json) return void process.stdout.write(`${JSON.stringify(files.map(forJson), null, 2)}\n`);
  if (values.list) {
    for (const { file, gold, graph } of scored) process.stdout.write(`${formatList(file, gold, graph)}\n\n`);
  }
  process.stdout.write(`${formatTable(files, BUNDLED)}\n`);
});

function scoreFiles(positionals: readonly string[]): Scored {
  const [graphPath, goldPath] = positionals.map(fromWorkingFolder);
  if (graphPath === undefined || goldPath === undefined || positionals.length > 2)
    throw new Failure("Usage: npm run score -- [GRAPH GOLD] [--list] [--json] [--only NAME]", EXIT.usage);
  const read = readGraphJson(readText(graphPath));
  if (!read.ok) throw new Failure(`${graphPath}: ${read.issues.slice(0, 3).map(formatIssue).join("; ")}`);
  const gold = readGold(goldPath);
  const score = scoreGraph(read.graph, gold);
  const baseline = scoreGraph(coOccurrenceBaseline(read.graph), gold);
  return { file: { name: basename(graphPath, ".json"), score, baseline }, gold, graph: read.graph };
}

function scoreTranscripts(only: string | undefined): Scored[] {
  const pairs = annotatedTranscripts().filter((pair) => only === undefined || pair.name.includes(only));
  const knowledge = loadKnowledge();
  const withoutNames = loadKnowledge([], { names: false });
  return pairs.map(({ name, transcript, goldPath }) => {
    const gold = readGold(goldPath);
    const started = performance.now();
    const graph = extractOne(transcript, knowledge);
    const seconds = (performance.now() - started) / 1000;
    const characters = graph.attributes.passages.reduce((sum, passage) => sum + passage.text.length, 0);
    const file: FileScore = {
      name,
      score: scoreGraph(graph, gold),
      withoutLexicon: scoreGraph(extractOne(transcript, withoutNames), gold),
      baseline: scoreGraph(coOccurrenceBaseline(graph), gold),
      secondsPer10k: (seconds * 10_000) / Math.max(1, characters),
    };
    return { file, gold, graph };
  });
}

function extractOne(transcript: string, knowledge: LanguageKnowledge): Knowledge {
  return extract([readSource(transcript, "d1")], { knowledge }).graph;
}

/** Gold files beside their transcripts: the bundled pair, then those of ../shared. */
function annotatedTranscripts(): { name: string; transcript: string; goldPath: string }[] {
  const roots = [join(PROJECT_ROOT, "graph-data"), join(PROJECT_ROOT, "..", "shared")];
  const found = roots.flatMap((root) => {
    const folder = join(root, "gold");
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    return files.map((file) => {
      const goldPath = join(folder, file);
      return {
        name: basename(file, ".json"),
        transcript: join(root, "transcripts", readGold(goldPath).transcript),
        goldPath,
      };
    });
  });
  return found.filter((pair, i) => found.findIndex((other) => other.name === pair.name) === i);
}

function readGold(path: string): GoldFile {
  try {
    return parseGold(JSON.parse(readText(path)));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Failure(`${path} cannot be read. Check the path.`);
  }
}

function forJson({ name, score, withoutLexicon, baseline, secondsPer10k }: FileScore): unknown {
  const figures = (s: FileScore["score"]): unknown => ({
    entities: s.entities,
    aliasCoverage: s.aliasCoverage,
    relations: {
      strict: s.relations.strict,
      pairs: s.relations.pairs,
      recallByForm: s.relations.recallByForm,
    },
    evidenceValidity: s.evidenceValidity,
    reliability: s.reliability,
  });
  return {
    name,
    ...(figures(score) as object),
    withoutLexicon: withoutLexicon && figures(withoutLexicon),
    coOccurrenceBaseline: figures(baseline),
    secondsPer10kCharacters: secondsPer10k,
  };
}
