import type { EntityType } from "../../schema/ontology.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Span } from "../../schema/mention.ts";
import type { Passage } from "../../schema/passage.ts";
import type { GraphEdge, GraphNode } from "../../schema/graph-file.ts";
import { fileOfView } from "../export-view.ts";
import type { TalkGraph } from "../talk-graph.ts";
import type { Export } from "./export-options.ts";

const CONTEXT = {
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  tg: "urn:transcript-graph:",
};

const TYPES: Readonly<Record<EntityType, string>> = {
  company: "Corporation",
  organization: "Organization",
  person: "Person",
  product: "Product",
  concept: "DefinedTerm",
  place: "Place",
  event: "Event",
};

/** Characters before and after a quotation, so that it is found again where the text has moved. */
const AROUND = 32;

type Json = Readonly<Record<string, unknown>>;

/**
 * JSON-LD: the entities in schema.org's words; each mention and each sentence of a relation a W3C Web Annotation, with
 * the exact words and their place as selectors. A place counts Unicode characters in the passage's text, as the
 * standard asks (the graph file counts UTF-16 units).
 */
export const exportJsonLd: Export = (talk, view) => {
  const file = fileOfView(talk.file, view);
  const graph = [
    ...file.attributes.documents.map(documentOf),
    ...file.attributes.passages.map((passage) => passageOf(talk, passage)),
    ...file.nodes.map(entityOf),
    ...file.nodes.flatMap((node) => mentionsOf(talk, node)),
    ...file.edges.flatMap((edge) => statementsOf(talk, edge)),
  ];
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, null, 2)}\n`;
};

function documentOf(document: TalkGraph["file"]["attributes"]["documents"][number]): Json {
  return {
    "@id": documentId(document),
    "@type": "Conversation",
    name: { "@value": document.title, "@language": document.language },
    inLanguage: document.language,
    ...given("author", document.author),
    ...given("datePublished", document.publishedAt),
    ...given("url", document.sourceUrl),
    ...given("associatedMedia", document.mediaUrl),
    sha256: document.sha256,
  };
}

function passageOf(talk: TalkGraph, passage: Passage): Json {
  const document = talk.file.attributes.documents.find((doc) => doc.id === passage.document)!;
  const speaker = document.speakers.find(({ id }) => id === passage.speaker);
  return {
    "@id": passageId(talk, passage),
    "@type": "Quotation",
    isPartOf: { "@id": documentId(document) },
    text: passage.text,
    ...(speaker ? { spokenByCharacter: speaker.entity ? { "@id": entityId(speaker.entity) } : speaker.name } : {}),
  };
}

function entityOf({ key, attributes }: GraphNode): Json {
  return {
    "@id": entityId(key),
    "@type": TYPES[attributes.entityType],
    name: [
      ...Object.entries(attributes.names).map(([language, name]) => ({ "@value": name, "@language": language })),
      ...(Object.values(attributes.names).includes(attributes.label) ? [] : [attributes.label]),
    ],
    alternateName: attributes.aliases,
  };
}

function mentionsOf(talk: TalkGraph, { key, attributes }: GraphNode): Json[] {
  return attributes.mentions.map(({ passage, start, end }) => ({
    "@type": "oa:Annotation",
    "oa:motivatedBy": { "@id": "oa:identifying" },
    "oa:hasBody": { "@id": entityId(key) },
    "oa:hasTarget": targetOf(talk, passage, { start, end }),
  }));
}

function statementsOf(talk: TalkGraph, { key, source, target, attributes }: GraphEdge): Json[] {
  const statement = {
    "@id": `tg:${encodeURIComponent(key)}`,
    "@type": "rdf:Statement",
    "rdf:subject": { "@id": entityId(source) },
    "rdf:predicate": { "@id": `tg:${attributes.relationType}` },
    "rdf:object": { "@id": entityId(target) },
    "tg:confidence": attributes.confidence,
  };
  const annotate = (item: Evidence): Json => ({
    "@type": "oa:Annotation",
    "oa:motivatedBy": { "@id": "oa:linking" },
    "oa:hasBody": { "@id": statement["@id"] },
    "oa:hasTarget": targetOf(talk, item.passage, item),
    "tg:status": item.status,
    ...(item.modality.length > 0 ? { "tg:modality": item.modality } : {}),
    "tg:rule": item.rule,
  });
  return [statement, ...attributes.evidence.map(annotate)];
}

function targetOf(talk: TalkGraph, id: string, { start, end }: Span): Json {
  const passage = talk.passageById.get(id)!;
  const { text } = passage;
  return {
    "@type": "oa:SpecificResource",
    "oa:hasSource": { "@id": passageId(talk, passage) },
    "oa:hasSelector": [
      {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": text.slice(start, end),
        "oa:prefix": text.slice(Math.max(0, start - AROUND), start),
        "oa:suffix": text.slice(end, end + AROUND),
      },
      { "@type": "oa:TextPositionSelector", "oa:start": characters(text, start), "oa:end": characters(text, end) },
    ],
  };
}

/** Unicode characters before a UTF-16 offset. */
function characters(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; count++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return count;
}

function documentId({ sha256 }: { sha256: string }): string {
  return `urn:sha256:${sha256}`;
}

function passageId(talk: TalkGraph, { id, document }: Passage): string {
  return `${documentId(talk.file.attributes.documents.find((doc) => doc.id === document)!)}#${id}`;
}

function entityId(key: string): string {
  return `tg:${encodeURIComponent(key)}`;
}

function given(name: string, value: string | undefined): Json {
  return value === undefined ? {} : { [name]: value };
}
