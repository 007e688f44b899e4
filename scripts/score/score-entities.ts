import { ENTITY_TYPES, type EntityType } from "../../src/schema/ontology.ts";
import { prf, share, type Prf, type Share } from "./counts.ts";
import type { GoldFile } from "./gold.ts";
import type { EntityMatch } from "./match-entities.ts";

export interface EntityScore {
  all: Prf;
  byType: Record<EntityType, Prf>;
  /** Recall of the gold entities of at least this salience. */
  recallSalience2: Share;
  recallSalience3: Share;
  typeAccuracy: Share;
  duplicates: number;
}

/** Scores nodes against gold entities by the one-to-one match; a node of the wrong type counts as found. */
export function scoreEntities(match: EntityMatch, gold: GoldFile): EntityScore {
  const found = gold.entities.filter((entity) => match.nodeOf.has(entity.id));
  const typeOf = (id: string): EntityType | undefined => match.nodeOf.get(id)?.attributes.entityType;
  const byType = Object.fromEntries(
    ENTITY_TYPES.map((type) => {
      const right = found.filter((entity) => entity.type === type && typeOf(entity.id) === type).length;
      const inGold = gold.entities.filter((entity) => entity.type === type).length;
      const inGraph =
        found.filter((entity) => typeOf(entity.id) === type).length +
        match.spurious.filter(({ node }) => node.attributes.entityType === type).length;
      return [type, prf({ tp: right, fp: inGraph - right, fn: inGold - right })];
    }),
  ) as Record<EntityType, Prf>;
  const recallFrom = (salience: number): Share => {
    const wanted = gold.entities.filter((entity) => entity.salience >= salience);
    return share(wanted.filter((entity) => match.nodeOf.has(entity.id)).length, wanted.length);
  };
  return {
    all: prf({ tp: found.length, fp: match.spurious.length, fn: match.missed.length }),
    byType,
    recallSalience2: recallFrom(2),
    recallSalience3: recallFrom(3),
    typeAccuracy: share(found.filter((entity) => typeOf(entity.id) === entity.type).length, found.length),
    duplicates: match.spurious.filter((s) => s.duplicateOf !== undefined).length,
  };
}
