import { compareText } from "../compare-text.ts";
import type { LinkedMention, MergedRelation, RankedEntity, RelationFinding, Sentence } from "../doc.ts";

/** Pairs named together in fewer sentences say nothing. */
const LEAST_SENTENCES = 2;
/** A sentence that names more than this lists things; its pairs are no pairs. */
const MOST_NAMES = 8;

/** Pairs that share sentences but no stated relation, as `co_occurs`: kept apart from relations everywhere. */
export function findCoOccurrences(
  entities: readonly RankedEntity[],
  sentences: readonly (readonly Sentence[])[],
  stated: readonly MergedRelation[],
): MergedRelation[] {
  const related = new Set(stated.map((relation) => pairKey(relation.source, relation.target)));
  const pairs = new Map<string, RelationFinding[]>();
  for (const { passage, sentence, names } of namesBySentence(entities, sentences)) {
    if (names.length > MOST_NAMES) continue;
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        const key = pairKey(a.key, b.key);
        if (related.has(key)) continue;
        const [source, target] = a.key < b.key ? [a, b] : [b, a];
        const found = makeCoOccurrence(passage, sentence, source, target);
        const list = pairs.get(key);
        if (list) list.push(found);
        else pairs.set(key, [found]);
      }
    }
  }
  return [...pairs]
    .filter(([, findings]) => findings.length >= LEAST_SENTENCES)
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([, evidence]) => {
      const first = evidence[0] as RelationFinding;
      return { source: first.source.entity, target: first.target.entity, type: "co_occurs", confidence: 0.3, evidence };
    });
}

interface Named {
  key: string;
  mention: LinkedMention;
}

function namesBySentence(
  entities: readonly RankedEntity[],
  sentences: readonly (readonly Sentence[])[],
): { passage: number; sentence: Sentence; names: Named[] }[] {
  const bySentence = new Map<string, { passage: number; sentence: Sentence; names: Named[] }>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const index = indexAt(sentences[mention.passage] ?? [], mention.start);
      const sentence = sentences[mention.passage]?.[index];
      if (!sentence || mention.start < sentence.start || mention.end > sentence.end) continue;
      const key = `${mention.passage}:${index}`;
      const entry = bySentence.get(key) ?? { passage: mention.passage, sentence, names: [] };
      if (!entry.names.some((named) => named.key === entity.key)) entry.names.push({ key: entity.key, mention });
      bySentence.set(key, entry);
    }
  }
  return [...bySentence.values()].sort((a, b) => a.passage - b.passage || a.sentence.start - b.sentence.start);
}

function makeCoOccurrence(passage: number, sentence: Sentence, source: Named, target: Named): RelationFinding {
  return {
    passage,
    start: sentence.start,
    end: sentence.end,
    type: "co_occurs",
    source: { start: source.mention.start, end: source.mention.end, entity: source.key },
    target: { start: target.mention.start, end: target.mention.end, entity: target.key },
    rule: "same-sentence",
    status: "implied",
    modality: sentence.question ? ["asked"] : [],
    confidence: 0.3,
    features: {},
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}

/** Index of the first sentence that ends behind an offset, by halving. */
function indexAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
