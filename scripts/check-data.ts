/**
 * npm run check:data
 *
 * Validates everything under graph-data, rebuilds graph.json and compares it with the committed file, byte by byte.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../src/extract/extract.ts";
import { placeGraph } from "../src/graph/place-graph.ts";
import { writeGraphFile } from "../src/schema/write.ts";
import { Failure, runMain } from "./build/failure.ts";
import { readSource } from "./build/read-source.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { PROJECT_ROOT } from "./project-root.ts";
import { parseGold } from "./score/gold.ts";

await runMain(() => {
  const data = join(PROJECT_ROOT, "graph-data");
  const knowledge = loadKnowledge();
  for (const file of readdirSync(join(data, "gold"))) {
    parseGold(JSON.parse(readFileSync(join(data, "gold", file), "utf8")));
  }
  const transcripts = readdirSync(join(data, "transcripts"))
    .filter((file) => file !== "README.md")
    .sort();
  const sources = transcripts.map((file, i) => readSource(join(data, "transcripts", file), `d${i + 1}`));
  const built = writeGraphFile(placeGraph(extract(sources, { knowledge }).graph));
  const committed = readFileSync(join(data, "graph.json"), "utf8");
  if (built !== committed)
    throw new Failure(
      `graph-data/graph.json is not what the transcripts give: it differs from line ${firstDifference(built, committed)} on. ` +
        "Run npm run graph and commit the file.",
    );
  process.stdout.write(
    `lexicon, gold and graph.json are sound; ${sources.length} transcript rebuilt to the same bytes\n`,
  );
});

function firstDifference(a: string, b: string): number {
  const left = a.split("\n");
  const right = b.split("\n");
  const at = left.findIndex((line, i) => line !== right[i]);
  return (at === -1 ? left.length : at) + 1;
}
