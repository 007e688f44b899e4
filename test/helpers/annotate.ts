import type { Evidence } from "../../src/schema/evidence.ts";
import type { GraphAttributes, GraphEdge, Knowledge } from "../../src/schema/graph-file.ts";
import type { Mention, Span } from "../../src/schema/mention.ts";
import { allowsEnds, RELATIONS, type EntityType, type RelationType } from "../../src/schema/ontology.ts";
import type { Passage } from "../../src/schema/passage.ts";
import { relationKey } from "../../src/schema/relation.ts";
import { normaliseSurface } from "../../src/schema/surface.ts";

/** What an annotator says of an entity; where it is mentioned follows from its aliases. */
export interface AnnotatedEntity {
  id: string;
  type: EntityType;
  label: string;
  names: Record<string, string>;
  aliases: readonly string[];
  /** 0–1; left out, it follows from how often the entity is mentioned. */
  salience?: number;
}

/** A relation and the words that state it. */
export interface AnnotatedRelation {
  source: string;
  type: RelationType;
  target: string;
  quote: string;
  /** Name of who says it: tells apart two passages that hold the same words. */
  speaker?: string | undefined;
  status?: Evidence["status"];
  modality?: Evidence["modality"];
}

const PRONOUNS =
  /我们|你们|他们|它们|我|你|他|她|它|这|那|\b(?:I|we|us|our|my|you|your|he|his|she|her|it|its|they|their|this|that)\b/giu;

/**
 * Makes sound knowledge of annotations: mentions are the aliases' occurrences (longest first, Latin ones whole words);
 * the clause of a relation is its quote; an end that is not named in it hangs on a pronoun there, else on the context.
 * Relations whose quote stands nowhere, or which the ontology does not allow, are left out.
 */
export function knowledgeOf(
  attributes: GraphAttributes,
  entities: readonly AnnotatedEntity[],
  relations: readonly AnnotatedRelation[],
): Knowledge {
  const mentions = findMentions(attributes.passages, entities);
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const edges = new Map<string, GraphEdge>();
  for (const relation of relations) addRelation(attributes, types, mentions, edges, relation);
  const most = Math.max(1, ...[...mentions.values()].map((list) => list.length));
  return {
    attributes,
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: entities.map((entity) => {
      const own = mentions.get(entity.id) ?? [];
      return {
        key: `e:${entity.id}`,
        attributes: {
          label: entity.label,
          entityType: entity.type,
          names: entity.names,
          aliases: [...new Set(entity.aliases.map(normaliseSurface))].sort(),
          mentions: own.sort(
            (a, b) => order(attributes, a.passage) - order(attributes, b.passage) || a.start - b.start,
          ),
          confidence: 1,
          source: "lexicon",
          salience: entity.salience ?? Math.round((own.length / most) * 100) / 100,
        },
      };
    }),
    edges: [...edges.values()].map((edge) => ({
      ...edge,
      attributes: { ...edge.attributes, weight: new Set(edge.attributes.evidence.map((e) => e.passage)).size },
    })),
  };
}

function order(attributes: GraphAttributes, passage: string): number {
  return attributes.passages.findIndex((p) => p.id === passage);
}

function findMentions(passages: readonly Passage[], entities: readonly AnnotatedEntity[]): Map<string, Mention[]> {
  const aliases = entities
    .flatMap(({ id, aliases }) => [...new Set(aliases)].map((alias) => ({ id, alias })))
    .sort((a, b) => b.alias.length - a.alias.length || (a.id < b.id ? -1 : 1));
  const found = new Map<string, Mention[]>(entities.map(({ id }) => [id, []]));
  for (const { id: passage, text } of passages) {
    const taken = new Uint8Array(text.length);
    for (const { id, alias } of aliases) {
      for (let start = text.indexOf(alias); start >= 0; start = text.indexOf(alias, start + 1)) {
        const end = start + alias.length;
        if (cutsWord(text, start) || cutsWord(text, end) || taken.subarray(start, end).some(Boolean)) continue;
        taken.fill(1, start, end);
        found.get(id)?.push({ passage, start, end });
      }
    }
  }
  return found;
}

function cutsWord(text: string, at: number): boolean {
  return /[A-Za-z0-9]/u.test(text[at - 1] ?? "") && /[A-Za-z0-9]/u.test(text[at] ?? "");
}

function addRelation(
  attributes: GraphAttributes,
  types: ReadonlyMap<string, EntityType>,
  mentions: Map<string, Mention[]>,
  edges: Map<string, GraphEdge>,
  relation: AnnotatedRelation,
): void {
  const { symmetric } = RELATIONS[relation.type];
  const [first, second] =
    symmetric && relation.source > relation.target
      ? [relation.target, relation.source]
      : [relation.source, relation.target];
  const [from, to] = [types.get(first), types.get(second)];
  const passage = findQuote(attributes, relation);
  if (!from || !to || !passage || first === second || !allowsEnds(relation.type, from, to)) return;
  const start = passage.text.indexOf(relation.quote);
  const clause = { start, end: start + relation.quote.length };
  const isHost = attributes.documents.some((d) =>
    d.speakers.some((s) => s.id === passage.speaker && s.role === "host"),
  );
  const asks = isHost && /[？?]/u.test(passage.text.slice(clause.end - 1, clause.end + 12));
  const pronouns = pronounsIn(passage, clause);
  const sourceAnchor = anchor(mentions.get(first) ?? [], passage, clause, pronouns);
  const targetAnchor = anchor(mentions.get(second) ?? [], passage, clause, pronouns);
  const evidence: Evidence = {
    passage: passage.id,
    ...clause,
    sourceAnchor,
    targetAnchor,
    ...cueBetween(sourceAnchor, targetAnchor),
    rule: "annotated",
    status: relation.status ?? "stated",
    modality: relation.modality ?? (asks ? ["asked"] : []),
  };
  const key = relationKey(`e:${first}`, relation.type, `e:${second}`);
  const known = edges.get(key);
  if (known) known.attributes.evidence.push(evidence);
  else
    edges.set(key, {
      key,
      source: `e:${first}`,
      target: `e:${second}`,
      undirected: symmetric,
      attributes: { relationType: relation.type, confidence: 0.9, weight: 1, evidence: [evidence] },
    });
}

function findQuote(
  { documents, passages }: GraphAttributes,
  { quote, speaker }: AnnotatedRelation,
): Passage | undefined {
  const holding = passages.filter(({ text }) => text.includes(quote));
  const ids = new Set(documents.flatMap((d) => d.speakers.filter((s) => s.name === speaker).map((s) => s.id)));
  return holding.find((passage) => ids.has(passage.speaker ?? "")) ?? holding[0];
}

function pronounsIn({ text }: Passage, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(PRONOUNS)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** A mention inside the clause; else a pronoun that is still free there, which becomes a mention; else no words. */
function anchor(own: Mention[], passage: Passage, clause: Span, pronouns: Span[]): Evidence["sourceAnchor"] {
  const named = own.find(
    (m) => m.passage === passage.id && m.start >= clause.start && m.end <= clause.end && m.via === undefined,
  );
  if (named) return { start: named.start, end: named.end };
  const words = pronouns.shift();
  const nearest = own.find((m) => m.via === undefined);
  const antecedent = nearest
    ? { passage: nearest.passage, antecedent: { start: nearest.start, end: nearest.end } }
    : {};
  if (!words) return { start: clause.start, end: clause.start, via: "context", ...antecedent };
  const via = /^(?:我们|我|we|us|our|I|my)$/iu.test(passage.text.slice(words.start, words.end)) ? "speaker" : "pronoun";
  if (!own.some((m) => m.passage === passage.id && m.start === words.start))
    own.push({ passage: passage.id, ...words, via });
  return { ...words, via, ...antecedent };
}

/** The words between both ends, where they are few: what states the relation, roughly. */
function cueBetween(a: Span, b: Span): Pick<Evidence, "cue"> {
  const start = Math.min(a.end, b.end);
  const end = Math.max(a.start, b.start);
  return start < end && end - start <= 12 ? { cue: { start, end } } : {};
}
