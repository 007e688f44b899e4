import type { EntityType } from "../../schema/ontology.ts";
import type { Layers, Reference } from "../doc.ts";

/** Words of a passage that can be one end of a relation: a name, or a pronoun that is resolved. */
export interface Argument {
  start: number;
  end: number;
  entity: string;
  type: EntityType;
  reference?: Reference;
  /** The name was guessed from its surroundings or form; no lexicon has it. */
  guessed?: boolean;
  /** 0–1: how sure it is that the words name a thing of the talk at all. */
  sureness?: number;
}

/** All arguments by passage, sorted by start; a reference that overlaps a name gives way to it. */
export function collectArguments(doc: Pick<Layers, "repairedEntities" | "references">): Map<number, Argument[]> {
  const byPassage = new Map<number, Argument[]>();
  const entities = new Map(doc.repairedEntities.map((entity) => [entity.key, entity]));
  const add = (passage: number, argument: Argument): void => {
    const list = byPassage.get(passage);
    if (list) list.push(argument);
    else byPassage.set(passage, [argument]);
  };
  for (const entity of doc.repairedEntities) {
    const guessed = entity.source !== "lexicon" && entity.source !== "speaker";
    for (const { passage, start, end } of entity.mentions)
      add(passage, { start, end, entity: entity.key, type: entity.type, guessed, sureness: entity.confidence });
  }
  const doubtful = new Set(
    doc.repairedEntities.filter((e) => e.type === "concept" && e.source === "term").map((e) => e.key),
  );
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  const names = new Map([...byPassage].map(([passage, list]) => [passage, [...list]]));
  for (const reference of doc.references) {
    const { type, confidence } = entities.get(reference.entity) ?? {};
    const { passage, start, end, entity } = reference;
    if (type && !overlapsOne(names.get(passage) ?? [], start, end))
      add(passage, {
        start,
        end,
        entity,
        type,
        reference,
        guessed: doubtful.has(entity),
        ...(confidence === undefined ? {} : { sureness: confidence }),
      });
    else if (type && reference.via === "role") {
      // “That service” is what it goes back to, not the class of services.
      const list = byPassage.get(passage) ?? [];
      const inside = list.filter((a) => a.start < end && a.end > start && a.entity !== entity);
      if (inside.every((a) => a.type === "concept" && !a.reference && a.start >= start && a.end === end)) {
        byPassage.set(
          passage,
          list.filter((a) => !inside.includes(a)),
        );
        add(passage, { start, end, entity, type, reference });
      }
    }
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPassage;
}

/** Binary search in spans sorted by start that do not overlap each other. */
function overlapsOne(sorted: readonly Argument[], start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Argument).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start < end;
}
