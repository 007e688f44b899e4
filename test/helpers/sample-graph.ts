import { buildTalkGraph, type TalkGraph } from "../../src/graph/talk-graph.ts";
import { placeGraph } from "../../src/graph/place-graph.ts";
import type { GraphAttributes, GraphFile, Knowledge } from "../../src/schema/graph-file.ts";
import type { EntityType, RelationType } from "../../src/schema/ontology.ts";
import { knowledgeOf, type AnnotatedEntity, type AnnotatedRelation } from "./annotate.ts";

/** A talk in a few lines. */
export interface SampleTalk {
  language?: "zh" | "en";
  /** Name → role. A speaker's person and firm are named by their ids. */
  speakers?: Record<string, { role?: "host" | "guest" | "editor" | "other"; entity?: string; organization?: string }>;
  sections?: readonly { title: string; startTime?: number }[];
  /** In reading order; `section` counts from 0. */
  passages: readonly { text: string; speaker?: string; section?: number; startTime?: number; endTime?: number }[];
  /** id → `"company 英伟达 | NVIDIA"`: the type, then every surface form; the first is the label. */
  entities: Record<string, string>;
  /** Source, type, target, and the quote (the whole first passage that names both, where it is left out). */
  relations?: readonly (
    readonly [string, RelationType, string, string?] | (Omit<AnnotatedRelation, "quote"> & { quote: string })
  )[];
}

/** The talk as a graph file with places, sound by the schema's rules. */
export function sampleFile(talk: SampleTalk): GraphFile {
  return placeGraph(sampleKnowledge(talk));
}

/** The same, loaded. */
export function sampleGraph(talk: SampleTalk): TalkGraph {
  return buildTalkGraph(sampleFile(talk));
}

/** The talk as the extractor would give it, before anything is placed. */
export function sampleKnowledge(talk: SampleTalk): Knowledge {
  const attributes = attributesOf(talk);
  const entities = Object.entries(talk.entities).map(([id, line]): AnnotatedEntity => {
    const type = line.slice(0, line.indexOf(" ")) as EntityType;
    const aliases = line
      .slice(line.indexOf(" ") + 1)
      .split("|")
      .map((form) => form.trim());
    return { id, type, label: aliases[0] ?? id, names: namesOf(aliases), aliases };
  });
  const relations = (talk.relations ?? []).map((relation): AnnotatedRelation => {
    if ("quote" in relation) return relation;
    const [source, type, target, quote] = relation;
    return { source, type, target, quote: quote ?? passageOfBoth(entities, talk, source, target) };
  });
  return knowledgeOf(attributes, entities, relations);
}

function passageOfBoth(entities: readonly AnnotatedEntity[], talk: SampleTalk, source: string, target: string): string {
  const forms = [source, target].map((id) => entities.find((entity) => entity.id === id)?.aliases ?? []);
  return (
    talk.passages.find(({ text }) => forms.every((aliases) => aliases.some((alias) => text.includes(alias))))?.text ??
    ""
  );
}

function attributesOf(talk: SampleTalk): GraphAttributes {
  const names = Object.keys(talk.speakers ?? {});
  let offset = 0;
  return {
    format: "transcript-graph",
    version: 1,
    generator: "sample",
    documents: [
      {
        id: "d1",
        title: "A sample talk",
        language: talk.language ?? "zh",
        sha256: "0".repeat(64),
        sections: (talk.sections ?? []).map((section, i) => ({ id: `d1.s${i + 1}`, ...section })),
        speakers: names.map((name, i) => {
          const { role, entity, organization } = talk.speakers?.[name] ?? {};
          return {
            id: `d1.v${i + 1}`,
            name,
            ...(role === undefined ? {} : { role }),
            ...(entity === undefined ? {} : { entity: `e:${entity}` }),
            ...(organization === undefined ? {} : { organization: `e:${organization}` }),
          };
        }),
      },
    ],
    passages: talk.passages.map(({ text, speaker, section, startTime, endTime }, i) => {
      const start = offset;
      offset += text.length + 2;
      return {
        id: `d1.p${i + 1}`,
        document: "d1",
        ...(section === undefined ? {} : { section: `d1.s${section + 1}` }),
        ...(speaker === undefined ? {} : { speaker: `d1.v${names.indexOf(speaker) + 1}` }),
        text,
        start,
        end: start + text.length,
        ...(startTime === undefined ? {} : { startTime }),
        ...(endTime === undefined ? {} : { endTime }),
      };
    }),
  };
}

/** Names by language, told by their script. */
export function namesOf(aliases: readonly string[]): Record<string, string> {
  const zh = aliases.find((alias) => /\p{Script=Han}/u.test(alias));
  const en = aliases.find((alias) => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}]+$/u.test(alias));
  return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
}
