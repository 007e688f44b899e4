/**
 * npm run graph -- [TRANSCRIPT …] [--out FILE] [--lexicon FILE …] [--explain EDGE|all]
 *
 * Without a transcript: builds graph-data/graph.json (or --out) from graph-data/transcripts.
 */
import { existsSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { extract, type Extraction } from "../src/extract/extract.ts";
import { TranscriptFault } from "../src/extract/transcript-fault.ts";
import { placeGraph } from "../src/graph/place-graph.ts";
import { writeGraphFile } from "../src/schema/write.ts";
import { explain } from "./build/explain.ts";
import { EXIT, Failure, runMain } from "./build/failure.ts";
import { showStage } from "./build/progress.ts";
import { describeFault, fromWorkingFolder, readSource } from "./build/read-source.ts";
import { summarise } from "./build/summary.ts";
import { writeAtomically } from "./build/write-atomically.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { PROJECT_ROOT } from "./project-root.ts";

const USAGE = `Usage: npm run graph -- [TRANSCRIPT …] [--out FILE] [--lexicon FILE …] [--explain EDGE|all]

  TRANSCRIPT   Markdown or plain text, SRT, WebVTT, Whisper or podcast JSON; several make one graph.
               Without one: every file of graph-data/transcripts, written to graph-data/graph.json.
  --out        where to write the graph; for your own transcripts the default is TRANSCRIPT.graph.json beside it
  --lexicon    a file of names of your own, in the format of graph-data/lexicon/entities; may be given again
  --explain    prints why an edge is in the graph: an edge's key, or all
`;

const TRANSCRIPT_FILES = new Set([".md", ".txt", ".srt", ".vtt", ".json"]);

await runMain(() => {
  const options = readArguments();
  if (options.help) return void process.stdout.write(USAGE);
  const started = performance.now();
  const extraction = read(options.transcripts, options.lexicons);
  const graph = placeGraph(extraction.graph);
  writeAtomically(options.out, writeGraphFile(graph));
  if (options.explain !== undefined) process.stdout.write(`${explain(extraction, options.explain)}\n`);
  for (const { severity, document, message } of extraction.diagnostics) {
    if (severity !== "info") process.stderr.write(`${document}: ${message}\n`);
  }
  process.stdout.write(`${summarise(graph, (performance.now() - started) / 1000)}\n${options.out}\n`);
});

interface Options {
  help: boolean;
  transcripts: readonly string[];
  out: string;
  lexicons: readonly string[];
  explain?: string;
}

function readArguments(): Options {
  const { values, positionals } = parseOrFail();
  const own = positionals.map(fromWorkingFolder);
  const first = own[0];
  const beside =
    first === undefined ? join(PROJECT_ROOT, "graph-data", "graph.json") : `${withoutExtension(first)}.graph.json`;
  return {
    help: values.help,
    transcripts: first === undefined && !values.help ? bundledTranscripts() : own,
    out: values.out === undefined ? beside : fromWorkingFolder(values.out),
    lexicons: (values.lexicon ?? []).map(fromWorkingFolder),
    ...(values.explain === undefined ? {} : { explain: values.explain }),
  };
}

function parseOrFail() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string" },
        lexicon: { type: "string", multiple: true },
        explain: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, EXIT.usage);
  }
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function bundledTranscripts(): string[] {
  const folder = join(PROJECT_ROOT, "graph-data", "transcripts");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const transcripts = files.filter((file) => TRANSCRIPT_FILES.has(extname(file)) && file !== "README.md");
  if (transcripts.length === 0) throw new Failure(`${folder} holds no transcript. Put one there, or name a file.`);
  return transcripts.map((file) => join(folder, file));
}

function read(paths: readonly string[], lexicons: readonly string[]): Extraction {
  const sources = paths.map((path, i) => readSource(path, `d${i + 1}`));
  const knowledge = loadLexicons(lexicons);
  try {
    return extract(sources, { knowledge, onStage: showStage });
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    const index = sources.findIndex((source) => source.id === error.document);
    throw new Failure(describeFault(paths[index] ?? basename(paths[0] ?? ""), error.fault));
  } finally {
    showStage(undefined);
  }
}

function loadLexicons(lexicons: readonly string[]) {
  try {
    return loadKnowledge(lexicons);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
