import type { EntityType } from "../../schema/ontology.ts";
import type { Candidate, Layers, TranscriptSpeaker } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { defineStage } from "../stage.ts";

/** Names nobody listed, by their form and surroundings: 来自星河科技的陈明, 安德烈·卡帕西, 《三体》, speakers' names. */
export const findContextNames = defineStage({
  name: "find-context-names",
  reads: ["shadow", "tokens", "transcript"],
  adds: ["contextNames"],
  run(doc, { knowledge }) {
    const patterns = [...CHINESE_PATTERNS, surnamePattern(knowledge)];
    const found = doc.shadow.flatMap((text, passage) =>
      patterns.flatMap((pattern) => matchPattern(pattern, text, passage)),
    );
    const organisations = findOrganisations(doc, knowledge);
    const people = repeatEverywhere(
      found.filter((c) => c.type === "person"),
      doc.shadow,
    );
    const rest = found.filter((c) => c.type !== "person");
    return { contextNames: [...findSpeakers(doc), ...people, ...rest, ...organisations] };
  },
});

interface NamePattern {
  rule: string;
  type: EntityType;
  /** The name is group 1. */
  pattern: RegExp;
  score: number;
}

const HAN_NAME = String.raw`\p{Script=Han}`;

const CHINESE_PATTERNS: readonly NamePattern[] = [
  // 安德烈·卡帕西
  {
    rule: "middle-dot",
    type: "person",
    pattern:
      /(?<![\p{Script=Han}·])(?:[从和与跟像是对向给由]?)([\p{Script=Han}]{1,6}[·•][\p{Script=Han}]{1,6}(?:[·•][\p{Script=Han}]{1,6})?)/gu,
    score: 0.8,
  },
  // 《三体》
  { rule: "title-marks", type: "product", pattern: /《([^《》\n]{1,30})》/gu, score: 0.85 },
];

/** 陈明说, 陈明先生, 记者陈明, （陈明）: a surname and one or two characters, with a word that only goes with people. */
function surnamePattern(knowledge: LanguageKnowledge): NamePattern {
  const surnames = [...knowledge.words("zh", "surnames")].sort((a, b) => b.length - a.length).join("|");
  const titles = [...knowledge.words("zh", "titles")]
    .filter((t) => t.length > 1)
    .sort((a, b) => b.length - a.length)
    .join("|");
  return {
    rule: "surname-context",
    type: "person",
    pattern: new RegExp(
      String.raw`(?:(?<=${titles}|嘉宾|主持人|我是|我叫|名叫)((?:${surnames})${HAN_NAME}{1,2})(?=[，。、（(：:；说和与跟\s]|$)|(?<=[，。、：；“"（(\s]|^)((?:${surnames})${HAN_NAME}{1,2})(?=(?:${titles})|说过|曾说|表示|认为|指出))`,
      "gu",
    ),
    score: 0.7,
  };
}

function matchPattern({ rule, type, pattern, score }: NamePattern, text: string, passage: number): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.slice(1).find((group) => group !== undefined);
    if (name === undefined) return [];
    const start = match.index + match[0].indexOf(name);
    return [{ passage, start, end: start + name.length, type, rule, score }];
  });
}

/** The names of the file's speakers, wherever they stand. */
function findSpeakers({ shadow, transcript }: Pick<Layers, "shadow" | "transcript">): Candidate[] {
  return transcript.speakers
    .filter((speaker) => !speaker.unnamed)
    .flatMap((speaker) =>
      shadow.flatMap((text, passage) =>
        occurrences(text, speaker.name).map((start) => speakerCandidate(speaker, passage, start)),
      ),
    );
}

function speakerCandidate({ name }: TranscriptSpeaker, passage: number, start: number): Candidate {
  return { passage, start, end: start + name.length, type: "person", rule: "speaker-label", score: 0.9 };
}

/** A person found once by context is the same person where only the name stands. */
function repeatEverywhere(found: readonly Candidate[], shadow: readonly string[]): Candidate[] {
  const names = new Map<string, Candidate>();
  for (const c of found) names.set((shadow[c.passage] ?? "").slice(c.start, c.end), c);
  return [...names].flatMap(([name, first]) =>
    shadow.flatMap((text, passage) =>
      occurrences(text, name).map((start) => ({ ...first, passage, start, end: start + name.length })),
    ),
  );
}

/** 星河科技, 清源资本: words before a suffix that only names have, to the nearest word that is none of a name's. */
function findOrganisations(
  { shadow, tokens }: Pick<Layers, "shadow" | "tokens">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  const suffixes = knowledge.words("zh", "organisationSuffixes");
  return shadow.flatMap((text, passage) => {
    const words = tokens[passage] ?? [];
    return words.flatMap((token, i): Candidate[] => {
      const suffix = text.slice(token.start, token.end);
      if (suffix.length < 2 || !suffixes.has(suffix)) return [];
      let from = i;
      while (from > 0 && i - from < 3 && isNamePart(text, words[from - 1], token.start, knowledge)) from--;
      const start = words[from]?.start ?? token.start;
      if (from === i || token.start - start > 8 || token.start - start < 2) return [];
      const institution =
        /大学|学院|研究院|研究所|实验室|基金会|协会|学会|委员会|医院|中学|小学|法院|联盟|部|局$/u.test(suffix);
      return [
        {
          passage,
          start,
          end: token.end,
          type: institution ? "organization" : "company",
          rule: "organisation-suffix",
          score: 0.55,
        },
      ];
    });
  });
}

/** Unknown words, place names and single characters make names; verbs, pronouns, adverbs and frequent nouns do not. */
function isNamePart(
  text: string,
  token: Layers["tokens"][number][number] | undefined,
  before: number,
  knowledge: LanguageKnowledge,
): boolean {
  if (!token || token.end > before) return false;
  const word = text.slice(token.start, token.end);
  if (!/^\p{Script=Han}+$/u.test(word)) return token.tag === "eng";
  return (
    /^(?:x|ns|nr|nz|nt|nrt|ng)$/u.test(token.tag) ||
    (word.length === 2 && /^n/u.test(token.tag) && knowledge.segmenter.frequencyOf(word) < 60)
  );
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && name.length > 1; at = text.indexOf(name, at + name.length)) {
    const latin = /^[A-Za-z]/u.test(name);
    if (!latin || !/[A-Za-z0-9]/u.test((text[at - 1] ?? " ") + (text[at + name.length] ?? " "))) found.push(at);
  }
  return found;
}
