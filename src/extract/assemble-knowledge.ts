import type { TranscriptDocument } from "../schema/document.ts";
import type { Entity } from "../schema/entity.ts";
import type { Anchor, Evidence } from "../schema/evidence.ts";
import { FORMAT_NAME, FORMAT_VERSION, type GraphEdge, type Knowledge } from "../schema/graph-file.ts";
import type { Mention } from "../schema/mention.ts";
import { allowsEnds, RELATIONS, type EntityType } from "../schema/ontology.ts";
import type { Passage } from "../schema/passage.ts";
import { relationKey } from "../schema/relation.ts";
import { normaliseSurface } from "../schema/surface.ts";
import { compareText } from "./compare-text.ts";
import type { FoundAnchor, Layers, MergedRelation, RankedEntity, Reference, RelationFinding } from "./doc.ts";

export type ExtractedDocument = Pick<
  Layers,
  "source" | "transcript" | "speakerLinks" | "rankedEntities" | "references" | "relations"
>;

/**
 * Puts the layers of one or more transcripts into the records of a graph file (without places on a canvas).
 * The same entity or relation in two transcripts becomes one record. Nodes and edges are sorted by key.
 */
export function assembleKnowledge(documents: readonly ExtractedDocument[], generator: string): Knowledge {
  const nodes = mergeNodes(documents);
  const types = new Map(nodes.map((node) => [node.key, node.attributes.entityType]));
  return {
    attributes: {
      format: FORMAT_NAME,
      version: FORMAT_VERSION,
      generator,
      documents: documents.map((doc) => documentRecord(doc, types)),
      passages: documents.flatMap(passageRecords),
    },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes,
    edges: mergeEdges(documents, types),
  };
}

export function passageId(documentId: string, index: number): string {
  return `${documentId}.p${index + 1}`;
}

function documentRecord(
  { source, transcript, speakerLinks }: ExtractedDocument,
  types: ReadonlyMap<string, EntityType>,
): TranscriptDocument {
  const known = (key: string | undefined): string | undefined =>
    key !== undefined && types.has(key) ? key : undefined;
  return withoutUndefined({
    id: source.id,
    title: transcript.title,
    language: transcript.language,
    author: transcript.author,
    publishedAt: transcript.publishedAt,
    sourceUrl: transcript.sourceUrl,
    mediaUrl: transcript.mediaUrl,
    sha256: source.sha256,
    sections: transcript.sections.map(({ id, title, startTime }) => withoutUndefined({ id, title, startTime })),
    speakers: transcript.speakers.map(({ id, name, role }) => {
      const link = speakerLinks.get(id);
      return withoutUndefined({ id, name, role, entity: known(link?.person), organization: known(link?.organization) });
    }),
  });
}

function passageRecords({ source, transcript }: ExtractedDocument): Passage[] {
  return transcript.paragraphs.map(({ section, speaker, text, start, end, startTime, endTime }, i) =>
    withoutUndefined({
      id: passageId(source.id, i),
      document: source.id,
      section,
      speaker,
      text,
      start,
      end,
      startTime,
      endTime,
    }),
  );
}

function mergeNodes(documents: readonly ExtractedDocument[]): Knowledge["nodes"] {
  const byKey = new Map<string, Entity>();
  for (const doc of documents) {
    const references = groupBy(doc.references, (reference) => reference.entity);
    for (const entity of doc.rankedEntities) {
      const record = entityRecord(entity, references.get(entity.key) ?? [], doc);
      const earlier = byKey.get(entity.key);
      byKey.set(entity.key, earlier ? joinEntities(earlier, record) : record);
    }
  }
  return [...byKey].map(([key, attributes]) => ({ key, attributes })).sort((a, b) => compareText(a.key, b.key));
}

function entityRecord(entity: RankedEntity, references: readonly Reference[], doc: ExtractedDocument): Entity {
  const { paragraphs } = doc.transcript;
  const mentions: Mention[] = [
    ...entity.mentions.map(({ passage, start, end }) => ({ passage, start, end, via: undefined })),
    // An empty subject has no words to mark.
    ...references.filter((r) => r.end > r.start).map(({ passage, start, end, via }) => ({ passage, start, end, via })),
  ]
    .sort((a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end)
    .map(({ passage, start, end, via }) =>
      withoutUndefined({ passage: passageId(doc.source.id, passage), start, end, via }),
    );
  const aliases = new Set(
    entity.mentions.map((m) => normaliseSurface(paragraphs[m.passage]?.text.slice(m.start, m.end) ?? "")),
  );
  return {
    label: entity.label,
    entityType: entity.type,
    names: { ...entity.names },
    aliases: [...aliases].sort(compareText),
    mentions,
    confidence: entity.confidence,
    source: entity.source,
    salience: entity.salience,
  };
}

/** One entity of two transcripts: the first transcript's label and type stand. */
function joinEntities(first: Entity, second: Entity): Entity {
  return {
    ...first,
    names: { ...second.names, ...first.names },
    aliases: [...new Set([...first.aliases, ...second.aliases])].sort(compareText),
    mentions: [...first.mentions, ...second.mentions],
    confidence: Math.max(first.confidence, second.confidence),
    salience: Math.max(first.salience, second.salience),
  };
}

function mergeEdges(documents: readonly ExtractedDocument[], types: ReadonlyMap<string, EntityType>): GraphEdge[] {
  const byKey = new Map<string, GraphEdge>();
  for (const doc of documents) {
    for (const relation of doc.relations) {
      const from = types.get(relation.source);
      const to = types.get(relation.target);
      // Two transcripts may disagree about a type; a relation the merged types do not allow is left out.
      if (!from || !to || !allowsEnds(relation.type, from, to)) continue;
      const edge = edgeRecord(relation, doc.source.id);
      const earlier = byKey.get(edge.key);
      byKey.set(edge.key, earlier ? joinEdges(earlier, edge) : edge);
    }
  }
  return [...byKey.values()].sort((a, b) => compareText(a.key, b.key));
}

function edgeRecord(relation: MergedRelation, documentId: string): GraphEdge {
  const evidence = relation.evidence.map((finding) => evidenceRecord(finding, relation, documentId));
  return {
    key: relationKey(relation.source, relation.type, relation.target),
    source: relation.source,
    target: relation.target,
    undirected: RELATIONS[relation.type].symmetric,
    attributes: { relationType: relation.type, confidence: relation.confidence, weight: weightOf(evidence), evidence },
  };
}

function evidenceRecord(finding: RelationFinding, relation: MergedRelation, documentId: string): Evidence {
  // A symmetric relation stores its ends in key order, whichever way round this clause names them.
  const swapped = finding.source.entity !== relation.source;
  const [source, target] = swapped ? [finding.target, finding.source] : [finding.source, finding.target];
  return withoutUndefined({
    passage: passageId(documentId, finding.passage),
    start: finding.start,
    end: finding.end,
    sourceAnchor: anchorRecord(source, finding.passage, documentId),
    targetAnchor: anchorRecord(target, finding.passage, documentId),
    cue: finding.cue && { start: finding.cue.start, end: finding.cue.end },
    rule: finding.rule,
    status: finding.status,
    modality: [...finding.modality],
  });
}

function anchorRecord({ start, end, via, antecedent }: FoundAnchor, passage: number, documentId: string): Anchor {
  const elsewhere = antecedent !== undefined && antecedent.passage !== passage;
  return withoutUndefined({
    start,
    end,
    via,
    passage: elsewhere ? passageId(documentId, antecedent.passage) : undefined,
    antecedent: antecedent && { start: antecedent.start, end: antecedent.end },
  });
}

function joinEdges(first: GraphEdge, second: GraphEdge): GraphEdge {
  const evidence = [...first.attributes.evidence, ...second.attributes.evidence];
  const confidence = Math.max(first.attributes.confidence, second.attributes.confidence);
  return { ...first, attributes: { ...first.attributes, confidence, weight: weightOf(evidence), evidence } };
}

function weightOf(evidence: readonly Evidence[]): number {
  return new Set(evidence.map((item) => item.passage)).size;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops fields that are undefined, so that an absent fact is absent from the file. */
function withoutUndefined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
