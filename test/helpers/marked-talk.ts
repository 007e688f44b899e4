import { foldText } from "../../src/extract/stages/fold-text.ts";
import type { Layers, LinkedEntity, Paragraph, RelationFinding, SpeakerLink } from "../../src/extract/doc.ts";
import type { LanguageKnowledge } from "../../src/extract/knowledge.ts";
import { findRelations } from "../../src/extract/stages/find-relations.ts";
import { linkAnswers } from "../../src/extract/stages/link-answers.ts";
import { linkSpeakers } from "../../src/extract/stages/link-speakers.ts";
import { mergeRelations } from "../../src/extract/stages/merge-relations.ts";
import { resolveReferences } from "../../src/extract/stages/resolve-references.ts";
import { segmentWords } from "../../src/extract/stages/segment-words.ts";
import { splitSentences } from "../../src/extract/stages/split-sentences.ts";
import { ENTITY_TYPES, type EntityType } from "../../src/schema/ontology.ts";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";

/**
 * A short talk with its names marked, for tests: `[NVLink:product] is fast`. The same words are the same entity;
 * `[Fig=Figma:company]` names Figma by another form. A turn is `Speaker: text`; with “!” before the colon (`Ann!: …`)
 * the speaker is the host. A line without a speaker belongs to nobody (an introduction).
 */
export interface MarkedTalk {
  language: "zh" | "en";
  lines: readonly string[];
  /** Links given instead of found, by speaker's name. */
  speakers?: Readonly<Record<string, { person?: string; organization?: string }>>;
}

export type TalkDocument = Pick<
  Layers,
  | "transcript"
  | "shadow"
  | "tokens"
  | "sentences"
  | "repairedEntities"
  | "speakerLinks"
  | "references"
  | "findings"
  | "answerFindings"
  | "relations"
>;

let cached: LanguageKnowledge | undefined;
/** The project's own cues and word lists, without the lexicon's names. */
export function knowledgeForTests(): LanguageKnowledge {
  return (cached ??= loadKnowledge([], { names: false }));
}

/** Runs the speaker, pronoun and relation stages on a marked talk. */
export function readMarkedTalk(talk: MarkedTalk): TalkDocument {
  const knowledge = knowledgeForTests();
  const context = { knowledge, report: () => undefined };
  const { paragraphs, entities, speakers } = parse(talk.lines);
  const transcript: Layers["transcript"] = {
    format: "markdown",
    title: "",
    language: talk.language,
    sections: [],
    speakers: speakers.map(({ name, host }, i) => ({
      id: `d1.v${i + 1}`,
      name,
      role: host ? ("host" as const) : ("guest" as const),
      unnamed: false,
    })),
    paragraphs,
    diagnostics: [],
  };
  const base = { transcript, repairedEntities: entities };
  const shadow = { ...base, ...foldText.run(base, context) };
  const words = { ...shadow, ...segmentWords.run(shadow, context) };
  const sentences = { ...words, ...splitSentences.run(words, context) };
  const linked = { ...sentences, ...linkSpeakers.run(sentences, context) };
  const given = talk.speakers ? { ...linked, speakerLinks: givenLinks(talk.speakers, transcript) } : linked;
  const resolved = { ...given, ...resolveReferences.run(given, context) };
  const found = { ...resolved, ...findRelations.run(resolved, context) };
  const answered = { ...found, ...linkAnswers.run(found, context) };
  const ranked = { ...answered, rankedEntities: entities.map((entity) => ({ ...entity, salience: 0.5 })) };
  return { ...ranked, ...mergeRelations.run(ranked, context) };
}

/** “NVIDIA develops NVLink” for each finding of a talk, sorted, each once; with modality in brackets. */
export function statementsOf(talk: MarkedTalk): string[] {
  const doc = readMarkedTalk(talk);
  return [...new Set([...doc.findings, ...doc.answerFindings].map(sayFinding))].sort();
}

/** One sentence, said by nobody in particular. */
export function statementsIn(language: "zh" | "en", sentence: string): string[] {
  return statementsOf({ language, lines: [sentence] });
}

export function sayFinding({ source, type, target, modality }: RelationFinding): string {
  const name = (key: string): string => key.slice(2);
  const meant = modality.length > 0 ? ` (${modality.join(", ")})` : "";
  return `${name(source.entity)} ${type} ${name(target.entity)}${meant}`;
}

const MARK = /\[(?<form>[^\]=:]+)(?:=(?<name>[^\]:]+))?:(?<type>[a-z]+)\]/gu;
const LABEL = /^(?<name>[\p{L}\p{N} ]{1,20}?)(?<host>!)?: /u;

function parse(lines: readonly string[]): {
  paragraphs: Paragraph[];
  entities: LinkedEntity[];
  speakers: { name: string; host: boolean }[];
} {
  const entities = new Map<string, LinkedEntity & { mentions: LinkedEntity["mentions"][number][] }>();
  const speakers: { name: string; host: boolean }[] = [];
  const paragraphs = lines.map((line, passage): Paragraph => {
    const label = LABEL.exec(line)?.groups;
    const marked = label ? line.slice(LABEL.exec(line)?.[0].length) : line;
    let text = "";
    let from = 0;
    for (const match of marked.matchAll(MARK)) {
      text += marked.slice(from, match.index);
      const { form = "", name = form, type = "" } = match.groups ?? {};
      if (!isType(type)) throw new Error(`${type} is no type of entity`);
      const key = `e:${name}`;
      const entity = entities.get(key) ?? {
        key,
        type,
        label: name,
        names: {},
        source: "lexicon" as const,
        confidence: 1,
        mentions: [],
        merges: [],
      };
      entity.mentions.push({ passage, start: text.length, end: text.length + form.length, rule: "marked" });
      entities.set(key, entity);
      text += form;
      from = match.index + match[0].length;
    }
    text += marked.slice(from);
    const speaker = label?.["name"];
    if (speaker !== undefined && !speakers.some((s) => s.name === speaker))
      speakers.push({ name: speaker, host: label?.["host"] !== undefined });
    const at = speakers.findIndex((s) => s.name === speaker);
    return {
      kind: speaker === undefined ? "introduction" : "turn",
      turn: passage,
      ...(at >= 0 ? { speaker: `d1.v${at + 1}` } : {}),
      text,
      start: 0,
      end: text.length,
      map: Uint32Array.from({ length: text.length }, (_, i) => i),
    };
  });
  return { paragraphs, entities: [...entities.values()], speakers };
}

function isType(type: string): type is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(type);
}

function givenLinks(
  given: NonNullable<MarkedTalk["speakers"]>,
  transcript: Layers["transcript"],
): ReadonlyMap<string, SpeakerLink> {
  const key = (name: string | undefined): string | undefined => (name === undefined ? undefined : `e:${name}`);
  return new Map(
    transcript.speakers.flatMap(({ id, name }) => {
      const link = given[name];
      if (!link) return [];
      const person = key(link.person);
      const organization = key(link.organization);
      return [
        [id, { ...(person ? { person } : {}), ...(organization ? { organization } : {}), reason: "given" }] as const,
      ];
    }),
  );
}
