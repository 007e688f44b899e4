import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.ts";
import { seededRandom } from "../../src/graph/seeded-random.ts";

type Random = () => number;

/**
 * A talk of about `length` UTF-16 units, the same for the same length. Chinese: the turns of the bundled transcript in
 * another order each time; some sentences are left out, some numbers and Latin names changed, so that names and terms
 * keep coming. English: made-up turns about made-up companies.
 */
export function longTalk(language: "zh" | "en", length: number): string {
  const random = seededRandom(length);
  const { head, turnsOf } = language === "zh" ? chinese() : { head: "", turnsOf: englishTurns };
  const turns: string[] = [];
  for (let units = head.length; units < length;) {
    for (const turn of turnsOf(random)) {
      if (units >= length) break;
      turns.push(turn);
      units += turn.length + 2;
    }
  }
  return head + turns.join("\n\n");
}

function chinese(): { head: string; turnsOf: (random: Random) => string[] } {
  const path = join(PROJECT_ROOT, "graph-data/transcripts/nvidia-jensen-huang-2024-10.md");
  const text = readFileSync(path, "utf8");
  const start = text.search(/^\*\*主持人/mu);
  const turns = text
    .slice(start)
    .split(/\n\n(?=\*\*)/u)
    .map((turn) => turn.trim());
  return { head: text.slice(0, start), turnsOf: (random) => shuffle(turns, random).map((turn) => vary(turn, random)) };
}

function vary(turn: string, random: Random): string {
  return turn
    .replaceAll(/(?<=。)[^。*]+。/gu, (sentence) => (random() < 0.1 ? "" : sentence))
    .replaceAll(/\d/gu, (digit) => (random() < 0.3 ? String(Math.floor(random() * 10)) : digit))
    .replaceAll(/[A-Z][a-z]{3,}/gu, (name) => (random() < 0.05 ? madeUpName(random) : name));
}

const FRAMES = [
  "{company} developed {product}, which is built on {term}.",
  "We use {product} every day, and honestly it depends on {term}.",
  "I joined {company} in {year} because I wanted to work on {term}.",
  "{person}, the founder of {company}, told me that {term} is a kind of {term}.",
  "Is {company} competing with {company}, or do they share the same customers?",
  "You know, when I was fourteen I loved tinkering with computers.",
  "It was the only way I really learned, trying to find ways into these systems.",
  "They have {number} people there, and most of them had never seen {term} before.",
  "What does it mean to be a company like {company} today?",
  "I think that's right, but it takes a long time and it never looks easy from outside.",
  "{product} makes {term} possible without anybody noticing.",
  "So we sat down with {person} and asked how {term} would change the way they hire.",
  "There's a lot of noise about it, and I don't believe half of what I read.",
  "The first version was terrible, the second one was a little better, and then people came.",
];
const TERMS = ["neural networks", "open source software", "data centers", "supply chains", "machine translation"];
const MODIFIERS = ["adaptive", "shared", "seasonal", "digital", "synthetic", "distributed"];
const NOUNS = ["payment rails", "crop models", "reading groups", "battery storage", "image retrieval", "risk pools"];
const SYLLABLES = ["qui", "ra", "mo", "ven", "tal", "or", "li", "sen", "du", "ka", "bry", "no"];

function englishTurns(random: Random): string[] {
  return ["Host", "Dana Whitfield", "Host", "Marcus Oyelaran"].map((speaker) => {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 6) }, () => fill(pick(FRAMES, random), random));
    return `**${speaker}:** ${sentences.join(" ")}`;
  });
}

function fill(frame: string, random: Random): string {
  return frame.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === "term")
      return random() < 0.5 ? pick(TERMS, random) : `${pick(MODIFIERS, random)} ${pick(NOUNS, random)}`;
    if (slot === "year") return String(1980 + Math.floor(random() * 45));
    if (slot === "number") return String(2 + Math.floor(random() * 900));
    if (slot === "person") return `${madeUpName(random)} ${madeUpName(random)}`;
    return random() < 0.5 ? pick(["NVIDIA", "Microsoft", "ChatGPT", "PyTorch"], random) : madeUpName(random);
  });
}

/** One of some 20,000 names: Quiraven. */
function madeUpName(random: Random): string {
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}
