/**
 * npm run draw -- TRANSCRIPT [--count 60] [--seed 1] [--json]
 *
 * Draws edges at random from what is extracted, each with the words that are its evidence, for a person to read
 * and judge: does the quote say it? The same transcript, count and seed draw the same edges.
 */
import { parseArgs } from "node:util";
import { extract } from "../src/extract/extract.ts";
import { seededRandom } from "../src/graph/seeded-random.ts";
import type { Knowledge } from "../src/schema/graph-file.ts";
import { EXIT, Failure, runMain } from "./build/failure.ts";
import { fromWorkingFolder, readSource } from "./build/read-source.ts";
import { loadKnowledge } from "./load-knowledge.ts";

type Edge = Knowledge["edges"][number];

await runMain(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (path === undefined || positionals.length > 1 || !(count > 0) || !Number.isInteger(seed))
    throw new Failure("Usage: npm run draw -- TRANSCRIPT [--count 60] [--seed 1] [--json]", EXIT.usage);
  const { graph } = extract([readSource(fromWorkingFolder(path), "d1")], { knowledge: loadKnowledge() });
  const drawn = draw(
    graph.edges.filter((edge) => edge.attributes.relationType !== "co_occurs"),
    count,
    seed,
  ).map((edge) => describe(graph, edge));
  if (values.json) return void process.stdout.write(`${JSON.stringify(drawn, null, 2)}\n`);
  for (const [i, edge] of drawn.entries())
    process.stdout.write(
      `${i + 1}. ${edge.source} —${edge.type}→ ${edge.target}  [${edge.status}${edge.modality ? `, ${edge.modality}` : ""}, ${edge.confidence}]\n` +
        `   ${edge.speaker}: “${edge.quote}”\n   in: ${edge.context}\n\n`,
    );
});

/** A draw without replacement (Fisher–Yates, from a seeded generator). */
function draw(edges: readonly Edge[], count: number, seed: number): Edge[] {
  const random = seededRandom(seed);
  const left = [...edges];
  const drawn: Edge[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

function describe(graph: Knowledge, { source, target, attributes }: Edge) {
  const [evidence] = attributes.evidence;
  const passage = graph.attributes.passages.find((p) => p.id === evidence?.passage);
  const label = (key: string): string => graph.nodes.find((node) => node.key === key)?.attributes.label ?? key;
  return {
    source: label(source),
    type: attributes.relationType,
    target: label(target),
    status: evidence?.status ?? "",
    modality: evidence?.modality?.join(", ") ?? "",
    confidence: attributes.confidence,
    speaker: graph.attributes.documents.flatMap((d) => d.speakers).find((s) => s.id === passage?.speaker)?.name ?? "",
    quote: passage?.text.slice(evidence?.start, evidence?.end) ?? "",
    context: passage?.text ?? "",
  };
}
