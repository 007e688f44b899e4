import type { GraphEdge } from "../../src/schema/graph-file.ts";
import { RELATIONS } from "../../src/schema/ontology.ts";
import { prf, share, type Prf, type Share } from "./counts.ts";
import { RELATION_FORMS, relationForm, type GoldFile, type GoldRelation, type RelationForm } from "./gold.ts";

export interface RelationScore {
  /** Source, type and target right; direction counts unless the type is symmetric. */
  strict: Prf;
  /** The two ends right, in any direction and type. */
  pairs: Prf;
  /** Strict recall by how the gold relation is put into words. */
  recallByForm: Record<RelationForm, Share>;
  matched: readonly { edge: GraphEdge; gold: GoldRelation }[];
  spurious: readonly GraphEdge[];
  missed: readonly GoldRelation[];
}

/** Scores edges (without co-occurrence) against gold relations; `goldOf` maps node keys to gold ids. */
export function scoreRelations(
  edges: readonly GraphEdge[],
  gold: GoldFile,
  goldOf: ReadonlyMap<string, string>,
): RelationScore {
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const open = new Map<string, GoldRelation[]>();
  for (const relation of gold.relations) {
    const key = pairKey(relation.source, relation.target);
    open.set(key, [...(open.get(key) ?? []), relation]);
  }
  const goldPairs = new Set(open.keys());

  const matched: { edge: GraphEdge; gold: GoldRelation }[] = [];
  const spurious: GraphEdge[] = [];
  const graphPairs = new Set<string>();
  for (const edge of edges) {
    const source = goldOf.get(edge.source);
    const target = goldOf.get(edge.target);
    graphPairs.add(source !== undefined && target !== undefined ? pairKey(source, target) : edge.key);
    const candidates = source !== undefined && target !== undefined ? (open.get(pairKey(source, target)) ?? []) : [];
    const hit = candidates.find((relation) => says(edge, source, relation));
    if (hit) {
      matched.push({ edge, gold: hit });
      open.set(
        pairKey(hit.source, hit.target),
        candidates.filter((relation) => relation !== hit),
      );
    } else spurious.push(edge);
  }
  const missed = [...open.values()].flat();
  const hits = new Set(matched.map((m) => m.gold));
  const rightPairs = [...graphPairs].filter((pair) => goldPairs.has(pair)).length;
  return {
    strict: prf({ tp: matched.length, fp: spurious.length, fn: missed.length }),
    pairs: prf({ tp: rightPairs, fp: graphPairs.size - rightPairs, fn: goldPairs.size - rightPairs }),
    recallByForm: Object.fromEntries(
      RELATION_FORMS.map((form) => {
        const ofForm = gold.relations.filter((relation) => relationForm(relation, entities) === form);
        return [form, share(ofForm.filter((relation) => hits.has(relation)).length, ofForm.length)];
      }),
    ) as Record<RelationForm, Share>,
    matched,
    spurious,
    missed,
  };
}

function says(edge: GraphEdge, source: string | undefined, relation: GoldRelation): boolean {
  const type = edge.attributes.relationType;
  if (type !== relation.type && !(relation.accept ?? []).includes(type)) return false;
  return RELATIONS[type].symmetric || source === relation.source;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}
