/**
 * npx tsx test/bench/extract.ts
 *
 * Characters a second of the pipeline and of each stage; the ratio says how many times longer it takes than the bare
 * dictionary segmentation of the same text in the same run. Then how time grows with the talk, and peak memory.
 */
import { execFileSync } from "node:child_process";
import { totalmem } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import type { ExtractFigures } from "./extract-once.ts";
import { printHead, printRow } from "./report.ts";

const MEGABYTE = 1024 ** 2;
/** UTF-16 units. The stages are told of one size. */
const SIZES = { zh: [10_000, 100_000, 1_000_000, 10_000_000], en: [10_000, 100_000, 1_000_000] };
const STAGES_AT = 1_000_000;
/** Bytes of memory a machine must have for the largest talk. */
const LEAST_MEMORY = 8 * 1024 * MEGABYTE;

printHead();
for (const language of ["zh", "en"] as const)
  for (const size of SIZES[language]) {
    if (size > STAGES_AT && totalmem() < LEAST_MEMORY) continue;
    report(`${language} ${size.toLocaleString("en")}`, measureOnce(language, size), size === STAGES_AT);
  }

function measureOnce(language: string, size: number): ExtractFigures {
  const file = join(PROJECT_ROOT, "test/bench/extract-once.ts");
  const flags = ["--max-old-space-size=7000", "--import", "tsx"];
  const printed = execFileSync(process.execPath, [...flags, file, language, String(size)], { encoding: "utf8" });
  return JSON.parse(printed) as ExtractFigures;
}

function report(name: string, { run, small, peak, empty }: ExtractFigures, withStages: boolean): void {
  const rate = (milliseconds: number): number => (run.units / milliseconds) * 1000;
  const row = (measure: string, time: number, most?: number): void =>
    printRow({
      measure: `${name}: ${measure}`,
      value: rate(time),
      unit: "char/s",
      baseline: rate(run.segmentation),
      ratio: time / run.segmentation,
      ...(most === undefined ? {} : { most }),
    });
  if (withStages) for (const [stage, time] of run.stages) row(stage, time);
  row("whole pipeline", run.total, 3);
  const [perUnit, smallPerUnit] = [run, small].map(({ total, units }) => (total / units) * 1e6) as [number, number];
  printRow({
    measure: `${name}: time, beside 100,000`,
    value: perUnit,
    unit: "ns/char",
    baseline: smallPerUnit,
    most: 1.5,
  });
  printRow({
    measure: `${name}: peak memory, beside the lexicon alone`,
    value: peak / MEGABYTE,
    unit: "MB",
    baseline: empty / MEGABYTE,
  });
}
