import { z } from "zod";
import { formatPath } from "../../src/schema/issue.ts";
import { ENTITY_TYPES, RELATIONS, type RelationType } from "../../src/schema/ontology.ts";

const relationType = z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]);

export const goldEntitySchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  aliases: z.array(z.string()),
  salience: z.number().int().min(1).max(3),
});
export type GoldEntity = z.infer<typeof goldEntitySchema>;

export const RELATION_FORMS = ["explicit", "pronoun", "cross"] as const;
export type RelationForm = (typeof RELATION_FORMS)[number];

export const goldRelationSchema = z.looseObject({
  source: z.string(),
  type: relationType,
  target: z.string(),
  quote: z.string(),
  form: z.enum(RELATION_FORMS).optional(),
  /** Other types an annotator would accept for the same pair and direction. */
  accept: z.array(relationType).optional(),
});
export type GoldRelation = z.infer<typeof goldRelationSchema>;

export const goldFileSchema = z.looseObject({
  transcript: z.string(),
  language: z.string(),
  /** UTF-16 offsets into the transcript: only this stretch was annotated. */
  range: z.tuple([z.number(), z.number()]).optional(),
  entities: z.array(goldEntitySchema),
  relations: z.array(goldRelationSchema),
});
export type GoldFile = z.infer<typeof goldFileSchema>;

/** @throws Error naming the path of the first fault. */
export function parseGold(value: unknown): GoldFile {
  const parsed = goldFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Error(`not a gold file: ${first ? `${formatPath(first.path)}: ${first.message}` : "unknown fault"}`);
}

const PRONOUN =
  /我|你|您|他|她|它|这|那|该|此|\b(?:I|we|us|our|my|you|your|he|his|him|she|her|it|its|they|their|them|this|that|these|those)\b/iu;

/**
 * How the gold relation is put into words: "explicit" when a name of each end stands in its quote, "pronoun" when one
 * does not but a pronoun or demonstrative does, else "cross" (the other end stands in another sentence).
 */
export function relationForm(relation: GoldRelation, entities: ReadonlyMap<string, GoldEntity>): RelationForm {
  if (relation.form) return relation.form;
  const isNamed = (id: string): boolean =>
    entities.get(id)?.aliases.some((alias) => relation.quote.includes(alias)) ?? false;
  if (isNamed(relation.source) && isNamed(relation.target)) return "explicit";
  return PRONOUN.test(relation.quote) ? "pronoun" : "cross";
}
