/**
 * tsx scripts/make-segmentation.ts
 *
 * Writes graph-data/lexicon/segmentation from development packages: words.txt, the frequent part of jieba's
 * dictionary, and traditional.txt, pairs of a traditional character and its simplified form.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { wordListFileSchema } from "../src/schema/word-list.ts";
import { PROJECT_ROOT } from "./project-root.ts";

/** Below this a word adds size and hardly a boundary: agreement with the whole dictionary stays at 98 %. */
const LEAST_FREQUENCY = 20;
/** A quarter of a power of two is all that the path needs of a frequency; it saves a quarter of the file. */
const CLASSES_PER_DOUBLING = 4;
/** The dictionary takes some everyday words for names of people and places (东西 ns, 令人 nrt, 谢谢 nr). */
const NAME_TAG = /^n[rstz]/;

const lexicon = join(PROJECT_ROOT, "graph-data", "lexicon");
const require = createRequire(import.meta.url);
writeFileSync(join(lexicon, "segmentation", "words.txt"), makeWords(readRetagged()));
writeFileSync(join(lexicon, "segmentation", "traditional.txt"), await makeTraditional());

/** Tags that stand over the dictionary's, from the lists `retag-n`, `retag-v`, … of words/zh.json. */
function readRetagged(): Map<string, string> {
  const { lists } = wordListFileSchema.parse(JSON.parse(readFileSync(join(lexicon, "words", "zh.json"), "utf8")));
  const tags = new Map((lists["everyday"] ?? []).map((word) => [word, "n"]));
  for (const [name, words] of Object.entries(lists)) {
    if (name.startsWith("retag-")) for (const word of words) tags.set(word, name.slice("retag-".length));
  }
  return tags;
}

/** Lines `tag class word word …`, sorted; within a line the words by code unit. */
function makeWords(retagged: ReadonlyMap<string, string>): string {
  const path = join(dirname(require.resolve("@node-rs/jieba/package.json")), "dict.txt");
  const groups = new Map<string, string[]>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [word = "", frequency = "0", tag = "x"] = line.trim().split(" ");
    if (Number(frequency) < LEAST_FREQUENCY || !/^\p{Script=Han}+$/u.test(word)) continue;
    const corrected = NAME_TAG.test(tag) ? (retagged.get(word) ?? tag) : tag;
    const step = Math.round(Math.log2(Number(frequency)) * CLASSES_PER_DOUBLING);
    const key = `${corrected} ${String(step).padStart(2, "0")}`;
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => `${key} ${words.sort().join(" ")}`);
  const head = [
    "# Words of frequency 20 and more from the dictionary of jieba (MIT, © 2013 Sun Junyi), as @node-rs/jieba ships it.",
    "# A line: tag, frequency class (the frequency is about 2^(class / 4)), words. Made by scripts/make-segmentation.ts.",
  ];
  return `${[...head, ...lines].join("\n")}\n`;
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
  const head = "# Traditional and simplified character, pair by pair. From the tables of OpenCC (Apache-2.0), t to cn.";
  return `${head}\n${pairs.join("")}\n`;
}
