import { entityColumns, type PinyinOf } from "./search/entity-columns.ts";
import type { EntityHit } from "./search/entity-hit.ts";
import { queryWords } from "./search/fold-for-search.ts";
import { searchEntities } from "./search/search-entities.ts";
import { createPassageSearch, type PassageHit } from "./search/search-passages.ts";
import { createRelationSearch, type RelationHit, type RelationWords } from "./search/search-relations.ts";
import { createTypoSearch } from "./search/typo-search.ts";
import type { TalkGraph } from "./talk-graph.ts";

export interface SearchLimits {
  entities: number;
  relations: number;
  passages: number;
}

export interface SearchResult {
  entities: readonly EntityHit[];
  relations: readonly RelationHit[];
  passages: readonly PassageHit[];
  /** How many there are in all, also beyond those listed. */
  counts: SearchLimits;
}

export interface SearchOptions {
  /** Makes Chinese names found by their pinyin; the dictionary for it is the caller's, as it is large. */
  pinyinOf?: PinyinOf;
  /** Makes relations found by what they are called. */
  relationWords?: RelationWords;
}

export interface SearchIndex {
  search: (query: string, limits?: Partial<SearchLimits>) => SearchResult;
}

const LIMITS: SearchLimits = { entities: 8, relations: 5, passages: 6 };

/**
 * Finds words inside names, relations and passages by plain comparison of folded text: 数据中心 inside
 * 英伟达数据中心业务, 仁勋 inside 黄仁勋, "jensen" in any case; several words in any order; pinyin where the caller
 * brings it; one wrong letter where nothing else is found.
 */
export function buildSearchIndex(talk: TalkGraph, { pinyinOf, relationWords }: SearchOptions = {}): SearchIndex {
  const columns = entityColumns(talk, pinyinOf);
  const typos = createTypoSearch(columns);
  const passages = createPassageSearch(talk);
  const relations = createRelationSearch(talk, passages, relationWords);
  return {
    search(query, limits) {
      const most = { ...LIMITS, ...limits };
      const words = queryWords(query);
      const nothing = { hits: [], count: 0, scans: [] };
      const entities = words.length === 0 ? nothing : searchEntities(columns, typos, words, most.entities);
      const related = relations.search(entities.scans, most.relations);
      const spoken = passages.search(words, most.passages);
      return {
        entities: entities.hits,
        relations: related.hits,
        passages: spoken.hits,
        counts: { entities: entities.count, relations: related.count, passages: spoken.count },
      };
    },
  };
}
