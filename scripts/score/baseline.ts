import type { GraphEdge, Knowledge } from "../../src/schema/graph-file.ts";
import { relationKey } from "../../src/schema/relation.ts";

/** A sentence ends at a full stop of either script; a Latin one only before white space (not in 2.5 or GPT-4.o). */
const SENTENCE_END = /[。！？!?\n]|\.(?=\s|$)/gu;

/**
 * What a tool gives that only counts co-occurrence: the same entities, and a relation between any two that are named
 * in one sentence. It knows no types, so each gets the one most frequent in annotated interviews ("enables"), in
 * order of appearance.
 */
export function coOccurrenceBaseline(graph: Knowledge): Knowledge {
  const edges = new Map<string, GraphEdge>();
  const byPassage = mentionsByPassage(graph);
  for (const passage of graph.attributes.passages) {
    for (const sentence of sentencesOf(passage.text)) {
      const inside = (byPassage.get(passage.id) ?? []).filter(
        (m) => sentence.start <= m.start && m.end <= sentence.end,
      );
      for (const source of inside) {
        for (const target of inside) {
          if (source.key === target.key || source.start >= target.start) continue;
          const key = relationKey(source.key, "enables", target.key);
          if (edges.has(key) || edges.has(relationKey(target.key, "enables", source.key))) continue;
          edges.set(key, {
            key,
            source: source.key,
            target: target.key,
            undirected: false,
            attributes: {
              relationType: "enables",
              confidence: 0.1,
              weight: 1,
              evidence: [
                {
                  passage: passage.id,
                  ...sentence,
                  sourceAnchor: { start: source.start, end: source.end },
                  targetAnchor: { start: target.start, end: target.end },
                  rule: "same-sentence",
                  status: "implied",
                  modality: [],
                },
              ],
            },
          });
        }
      }
    }
  }
  return { ...graph, edges: [...edges.values()] };
}

interface KeyedMention {
  key: string;
  start: number;
  end: number;
}

function mentionsByPassage(graph: Knowledge): Map<string, KeyedMention[]> {
  const byPassage = new Map<string, KeyedMention[]>();
  for (const node of graph.nodes) {
    for (const { passage, start, end, via } of node.attributes.mentions) {
      if (via !== undefined) continue;
      const list = byPassage.get(passage) ?? [];
      list.push({ key: node.key, start, end });
      byPassage.set(passage, list);
    }
  }
  return byPassage;
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}
