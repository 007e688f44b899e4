import { RELATIONS } from "../schema/ontology.ts";
import type { TalkGraph } from "./talk-graph.ts";

export interface EntityHit {
  key: string;
  /** The name that matched and where in it: UTF-16 offsets. */
  name: string;
  start: number;
  end: number;
}

export interface PassageHit {
  id: string;
  start: number;
  end: number;
}

export interface SearchResult {
  entities: EntityHit[];
  /** Edge keys. */
  relations: string[];
  passages: PassageHit[];
  /** Passages that hold the words, also beyond those listed. */
  passageCount: number;
}

interface Column {
  key: string;
  name: string;
  folded: string;
  salience: number;
}

export interface SearchIndex {
  search: (query: string, limits?: { entities?: number; relations?: number; passages?: number }) => SearchResult;
}

const DEFAULTS = { entities: 8, relations: 5, passages: 6 };

/**
 * Finds words inside names and passages by plain comparison of folded text: 数据中心 inside 英伟达数据中心业务, 仁勋
 * inside 黄仁勋, "jensen" in any case. Entities are ranked exact, beginning, beginning of a word, inside; then by
 * salience. Relations are those of the best entity, then those whose evidence holds the words.
 */
export function buildSearchIndex(talk: TalkGraph): SearchIndex {
  const columns: Column[] = talk.file.nodes.flatMap(({ key, attributes: a }) =>
    [...new Set([a.label, ...Object.values(a.names), ...a.aliases])].map((name) => ({
      key,
      name,
      folded: foldForSearch(name),
      salience: a.salience,
    })),
  );
  const passages = talk.passages.map((passage) => ({ id: passage.id, folded: foldForSearch(passage.text) }));
  return {
    search(query, limits) {
      const { entities, relations, passages: most } = { ...DEFAULTS, ...limits };
      const words = foldForSearch(query.trim());
      if (words === "") return { entities: [], relations: [], passages: [], passageCount: 0 };
      const hits = findEntities(columns, words);
      const found = passages.flatMap(({ id, folded }): PassageHit[] => {
        const start = folded.indexOf(words);
        return start < 0 ? [] : [{ id, start, end: start + words.length }];
      });
      return {
        entities: hits.slice(0, entities),
        relations: findRelations(talk, hits, found).slice(0, relations),
        passages: found.slice(0, most),
        passageCount: found.length,
      };
    },
  };
}

/** Lower case, full-width as half-width; as long as the text, so that offsets hold. */
export function foldForSearch(text: string): string {
  const half = text
    .replace(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, " ");
  const lower = half.toLowerCase();
  return lower.length === text.length ? lower : half;
}

function findEntities(columns: readonly Column[], words: string): EntityHit[] {
  const best = new Map<string, { hit: EntityHit; rank: number; salience: number }>();
  for (const { key, name, folded, salience } of columns) {
    const start = folded.indexOf(words);
    if (start < 0) continue;
    const rank = rankOf(folded, words, start);
    const known = best.get(key);
    if (!known || rank < known.rank)
      best.set(key, { hit: { key, name, start, end: start + words.length }, rank, salience });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || b.salience - a.salience || (a.hit.key < b.hit.key ? -1 : 1))
    .map(({ hit }) => hit);
}

function rankOf(name: string, words: string, start: number): number {
  if (name === words) return 0;
  if (start === 0) return 1;
  return /[\s\-·（(]/u.test(name[start - 1] ?? "") ? 2 : 3;
}

function findRelations(talk: TalkGraph, entities: readonly EntityHit[], passages: readonly PassageHit[]): string[] {
  const keys = new Set(entities.slice(0, 3).map((hit) => hit.key));
  const inPassages = new Map(passages.map((hit) => [hit.id, hit]));
  return talk.file.edges
    .filter(
      ({ attributes }) => !RELATIONS[attributes.relationType].symmetric || attributes.relationType !== "co_occurs",
    )
    .map((edge) => {
      const ends = Number(keys.has(edge.source)) + Number(keys.has(edge.target));
      const spoken = edge.attributes.evidence.some((e) => {
        const hit = inPassages.get(e.passage);
        return hit !== undefined && hit.start < e.end && e.start < hit.end;
      });
      return { key: edge.key, score: ends * 2 + Number(spoken), confidence: edge.attributes.confidence };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.confidence - a.confidence || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
