/**
 * tsx scripts/make-segmentation.ts
 *
 * Writes graph-data/lexicon/segmentation from development packages: words.txt, the frequent part of jieba's
 * dictionary, and traditional.txt, pairs of a traditional character and its simplified form.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PROJECT_ROOT } from "./project-root.ts";

/** Below this a word adds size and hardly a boundary: measured agreement with the whole dictionary stays at 98 %. */
const LEAST_FREQUENCY = 20;

const folder = join(PROJECT_ROOT, "graph-data", "lexicon", "segmentation");
const require = createRequire(import.meta.url);
writeFileSync(join(folder, "words.txt"), await makeWords());
writeFileSync(join(folder, "traditional.txt"), await makeTraditional());

/** One line a tag and frequency class is not worth its complexity: `word frequency tag`, sorted by word. */
function makeWords(): Promise<string> {
  const path = join(dirname(require.resolve("@node-rs/jieba/package.json")), "dict.txt");
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim().split(" "))
    .filter(
      ([word, frequency]) =>
        word !== undefined && Number(frequency) >= LEAST_FREQUENCY && /^\p{Script=Han}+$/u.test(word),
    )
    .map((row) => row.join(" "))
    .sort((a, b) => (a < b ? -1 : 1));
  const head =
    "# Words, frequency, tag. From the dictionary of jieba (MIT, © 2013 Sun Junyi), entries of frequency 20 and more.\n";
  return Promise.resolve(`${head}${rows.join("\n")}\n`);
}

async function makeTraditional(): Promise<string> {
  const { Converter } = (await import("opencc-js")) as {
    Converter: (o: { from: string; to: string }) => (text: string) => string;
  };
  const convert = Converter({ from: "t", to: "cn" });
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = convert(traditional);
    if (simplified !== traditional && simplified.length === 1) pairs.push(traditional + simplified);
  }
  return `# Traditional and simplified character, pair by pair. From the tables of OpenCC (Apache-2.0).\n${pairs.join("")}\n`;
}
