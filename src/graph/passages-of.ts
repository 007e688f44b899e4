import type { Evidence } from "../schema/evidence.ts";
import type { Passage } from "../schema/passage.ts";
import type { PassageMention, TalkGraph } from "./talk-graph.ts";

/** A passage with the places in it that speak of one entity, sorted by start. */
export interface EntityPassage {
  passage: Passage;
  mentions: readonly PassageMention[];
}

/** Where an entity is spoken of, in reading order; pronouns that stand for it count. */
export function passagesOfEntity(talk: TalkGraph, entity: string): EntityPassage[] {
  if (!talk.graph.hasNode(entity)) return [];
  const ids = new Set(talk.graph.getNodeAttribute(entity, "mentions").map((mention) => mention.passage));
  return [...ids]
    .sort((a, b) => orderOf(talk, a) - orderOf(talk, b))
    .flatMap((id) => {
      const passage = talk.passageById.get(id);
      const mentions = (talk.mentionsByPassage.get(id) ?? []).filter((mention) => mention.entity === entity);
      return passage ? [{ passage, mentions }] : [];
    });
}

/** A relation's evidence in the order of the talk (the file has the clearest first). */
export function evidenceInTalkOrder(talk: TalkGraph, edge: string): Evidence[] {
  if (!talk.graph.hasEdge(edge)) return [];
  return talk.graph
    .getEdgeAttribute(edge, "evidence")
    .toSorted((a, b) => orderOf(talk, a.passage) - orderOf(talk, b.passage) || a.start - b.start || a.end - b.end);
}

function orderOf(talk: TalkGraph, passage: string): number {
  return talk.passageOrder.get(passage) ?? Infinity;
}
