import { z } from "zod";
import { evidenceSchema } from "./evidence.ts";
import { RELATIONS, type RelationType } from "./ontology.ts";

export const relationSchema = z.looseObject({
  relationType: z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]),
  confidence: z.number().min(0).max(1),
  /** Number of different passages among the evidence. */
  weight: z.number().int().positive(),
  /** Clearest first. */
  evidence: z.array(evidenceSchema).min(1, "a relation needs at least one piece of evidence"),
});
export type Relation = z.infer<typeof relationSchema>;

/** Stable key of an edge, from its ends' keys: `r:nvidia-develops-nvlink`. */
export function relationKey(source: string, type: RelationType, target: string): string {
  return `r:${source.replace(/^e:/, "")}-${type}-${target.replace(/^e:/, "")}`;
}
