import type { Entity } from "../schema/entity.ts";

/** An entity's name for a reader of `language`: in it where the graph has one, else as the transcript has it. */
export function displayName(entity: Pick<Entity, "label" | "names">, language: "zh" | "en"): string {
  return entity.names[language] ?? entity.label;
}
