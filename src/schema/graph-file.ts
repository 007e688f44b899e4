import { z } from "zod";
import { documentSchema } from "./document.ts";
import { entitySchema, placedEntitySchema } from "./entity.ts";
import { passageSchema } from "./passage.ts";
import { relationSchema } from "./relation.ts";

export const FORMAT_NAME = "transcript-graph";
export const FORMAT_VERSION = 1;

/** Graph-level attributes: what the file is and the transcripts it was read from. */
export const graphAttributesSchema = z.looseObject({
  format: z.literal(FORMAT_NAME),
  version: z.literal(FORMAT_VERSION),
  /** Name, version and extractor, as in `transcript-graph 0.1.0 (rules)`. */
  generator: z.string().min(1),
  documents: z.array(documentSchema),
  passages: z.array(passageSchema),
});
export type GraphAttributes = z.infer<typeof graphAttributesSchema>;

const optionsSchema = z.looseObject({
  type: z.literal("mixed"),
  multi: z.literal(true),
  allowSelfLoops: z.literal(false),
});

export const graphEdgeSchema = z.looseObject({
  key: z.string().regex(/^r:./, "a relation's key begins with r:"),
  source: z.string(),
  target: z.string(),
  undirected: z.boolean().default(false),
  attributes: relationSchema,
});
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

const entityKeySchema = z.string().regex(/^e:./, "an entity's key begins with e:");

/** What the extractor knows, before anything is laid out. */
export const knowledgeSchema = z.looseObject({
  attributes: graphAttributesSchema,
  options: optionsSchema,
  nodes: z.array(z.looseObject({ key: entityKeySchema, attributes: entitySchema })),
  edges: z.array(graphEdgeSchema),
});
export type Knowledge = z.infer<typeof knowledgeSchema>;

/** The graph file: knowledge whose nodes have a place on the canvas. */
export const graphFileSchema = z.looseObject({
  attributes: graphAttributesSchema,
  options: optionsSchema,
  nodes: z.array(z.looseObject({ key: entityKeySchema, attributes: placedEntitySchema })),
  edges: z.array(graphEdgeSchema),
});
export type GraphFile = z.infer<typeof graphFileSchema>;
export type GraphNode = GraphFile["nodes"][number];
