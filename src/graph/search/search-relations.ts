import type { RelationType } from "../../schema/ontology.ts";
import { compareText } from "../compare.ts";
import type { TalkGraph } from "../talk-graph.ts";
import { BestFew } from "./best-few.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { NONE, type WordScan } from "./scan-entities.ts";
import type { PassageSearch } from "./search-passages.ts";

export interface RelationHit {
  key: string;
  /** Which of its ends' names were hit. */
  source: boolean;
  target: boolean;
}

/** The words people know a kind of relation by, in all languages: `competes_with` → 竞争, competes with. */
export type RelationWords = (type: RelationType) => readonly string[];

export interface RelationSearch {
  search: (scans: readonly WordScan[], most: number) => { hits: RelationHit[]; count: number };
}

interface Edge {
  key: string;
  source: number;
  target: number;
  type: RelationType;
  weight: number;
  confidence: number;
}

interface Candidate {
  edge: Edge;
  /** Words found in the ends' names. */
  ends: number;
  hit: RelationHit;
}

/**
 * Relations in which each word is found: in the name of an end, in what the relation is called, or in a sentence that
 * states it. Those with more words in their ends come first, then those said more often. Co-occurrence is left out.
 */
export function createRelationSearch(
  { file }: TalkGraph,
  passages: PassageSearch,
  relationWords: RelationWords = () => [],
): RelationSearch {
  const index = new Map(file.nodes.map(({ key }, i) => [key, i]));
  const words = new Map<RelationType, string>();
  const edges: Edge[] = [];
  const evidence: { passage: string; start: number; end: number; edge: number }[] = [];
  for (const { key, source, target, attributes } of file.edges) {
    const type = attributes.relationType;
    if (type === "co_occurs") continue;
    if (!words.has(type)) words.set(type, foldForSearch(relationWords(type).join("\n")));
    for (const { passage, start, end } of attributes.evidence)
      evidence.push({ passage, start, end, edge: edges.length });
    const { weight, confidence } = attributes;
    edges.push({
      key,
      source: index.get(source)!,
      target: index.get(target)!,
      type,
      weight,
      confidence,
    });
  }

  /** Edges with a sentence that holds the word. */
  function statedWith(word: string): Uint8Array {
    const stated = new Uint8Array(edges.length);
    const holds = passages.inStretch(word);
    if (holds) for (const { passage, start, end, edge } of evidence) if (holds(passage, start, end)) stated[edge] = 1;
    return stated;
  }

  return {
    search(scans, most) {
      if (scans.length === 0) return { hits: [], count: 0 };
      const stated = scans.map((scan) => statedWith(scan.word));
      const called = scans.map(
        ({ word }) => new Set([...words.keys()].filter((type) => words.get(type)!.includes(word))),
      );
      const best = new BestFew<Candidate>(most, inOrder);
      let count = 0;
      edges.forEach((edge, i) => {
        let [source, target, ends] = [false, false, 0];
        for (let w = 0; w < scans.length; w++) {
          const { rank } = scans[w]!;
          const [inSource, inTarget] = [rank[edge.source] !== NONE, rank[edge.target] !== NONE];
          if (!inSource && !inTarget && stated[w]![i] === 0 && !called[w]!.has(edge.type)) return;
          if (inSource || inTarget) ends++;
          source ||= inSource;
          target ||= inTarget;
        }
        count++;
        best.offer({ edge, ends: ends + Number(source && target), hit: { key: edge.key, source, target } });
      });
      return { hits: best.list.map(({ hit }) => hit), count };
    },
  };
}

function inOrder(a: Candidate, b: Candidate): number {
  return (
    b.ends - a.ends ||
    b.edge.weight - a.edge.weight ||
    b.edge.confidence - a.edge.confidence ||
    compareText(a.edge.key, b.edge.key)
  );
}
