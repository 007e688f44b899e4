import type { Layers, Reference } from "../doc.ts";
import type { EntityType } from "../../schema/ontology.ts";

/** Words of a passage that can be one end of a relation: a name, or a pronoun that is resolved. */
export interface Argument {
  start: number;
  end: number;
  entity: string;
  type: EntityType;
  reference?: Reference;
}

/** All arguments by passage, sorted by start; a reference that overlaps a name gives way to it. */
export function collectArguments(doc: Pick<Layers, "repairedEntities" | "references">): Map<number, Argument[]> {
  const byPassage = new Map<number, Argument[]>();
  const types = new Map(doc.repairedEntities.map((entity) => [entity.key, entity.type]));
  const add = (passage: number, argument: Argument): void => {
    const list = byPassage.get(passage);
    if (list) list.push(argument);
    else byPassage.set(passage, [argument]);
  };
  for (const entity of doc.repairedEntities) {
    for (const { passage, start, end } of entity.mentions)
      add(passage, { start, end, entity: entity.key, type: entity.type });
  }
  for (const reference of doc.references) {
    const type = types.get(reference.entity);
    const { passage, start, end } = reference;
    const taken = byPassage.get(passage)?.some((a) => a.reference === undefined && a.start < end && start < a.end);
    if (type && !taken) add(passage, { start, end, entity: reference.entity, type, reference });
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPassage;
}
