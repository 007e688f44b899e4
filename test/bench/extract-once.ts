/**
 * npx tsx test/bench/extract-once.ts LANGUAGE UNITS
 *
 * One size in a process of its own, so that its peak memory is known: prints `ExtractFigures` as JSON.
 */
import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import type { Layers } from "../../src/extract/doc.ts";
import type { LanguageKnowledge } from "../../src/extract/knowledge.ts";
import { PIPELINE } from "../../src/extract/pipeline.ts";
import { longTalk } from "./long-talk.ts";

/** Milliseconds of one run over a talk of `units` UTF-16 units. */
export interface RunFigures {
  units: number;
  stages: [name: string, milliseconds: number][];
  total: number;
  /** The dictionary segmentation alone of the same passages, right after the run. */
  segmentation: number;
}

export interface ExtractFigures {
  /** A talk of 100,000 units in the same process. */
  small: RunFigures;
  run: RunFigures;
  /** Bytes of resident memory, the most at any time and after the lexicon was read. */
  peak: number;
  empty: number;
}

/** Until the engine has compiled what is used often. */
const WARM_UP = 6;
const SMALL = 100_000;

const language = process.argv[2] === "en" ? "en" : "zh";
const units = Number(process.argv[3]);
const knowledge = loadKnowledge();
const empty = process.memoryUsage.rss();
for (let i = 0; i < WARM_UP; i++) measure(longTalk(language, 30_000 + i), knowledge);
const small = best(SMALL);
const run = units === SMALL ? small : best(units);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ small, run, peak, empty } satisfies ExtractFigures));

/** The run of the least time: of several where the talk is short. */
function best(length: number): RunFigures {
  const text = longTalk(language, length);
  const runs = Array.from({ length: length <= SMALL ? 5 : 1 }, () => measure(text, knowledge));
  return runs.reduce((a, b) => (b.total < a.total ? b : a));
}

function measure(text: string, knowledge: LanguageKnowledge): RunFigures {
  const context = { knowledge, report: () => undefined };
  let doc = { source: { id: "d1", name: "talk.md", text, sha256: "0".repeat(64) } } as Layers;
  const stages = PIPELINE.stages.map((stage): [string, number] => {
    const started = performance.now();
    doc = { ...doc, ...stage.run(doc, context) };
    return [stage.name, performance.now() - started];
  });
  const started = performance.now();
  for (const passage of doc.shadow) knowledge.segmenter.segment(passage);
  const segmentation = performance.now() - started;
  return { units: text.length, stages, total: stages.reduce((sum, [, time]) => sum + time, 0), segmentation };
}
