import { z } from "zod";
import { ENTITY_TYPES, RELATIONS, type RelationType } from "./ontology.ts";

/**
 * How the words of a cue stand between the two ends:
 * active “A invented B” (English verbs are inflected, “B was invented by A” follows from it);
 * passive “B 由 A 发明”; copula “A is a B”; examples “B, such as A”;
 * causal “A, so that B”: at the head of a clause, the one before is the cause;
 * frame: as the cue's `frames` say.
 */
export const CONSTRUCTIONS = ["active", "passive", "copula", "examples", "causal", "frame"] as const;

const entityTypes = z.array(z.enum(ENTITY_TYPES)).min(1);

export const cueSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]),
  construction: z.enum(CONSTRUCTIONS),
  /** Base forms. An active English cue's first word is inflected by rule. */
  words: z.array(z.string().min(1)).min(1),
  /** Irregular past forms of English words, joined by |. */
  past: z.record(z.string(), z.string()).optional(),
  /** Verbs that must follow a passive's marker. */
  verbs: z.array(z.string()).optional(),
  /**
   * Where the ends stand about the cue, as in `{A}[和与跟]{B}~{cue}`: A is the source, B the target, ~ a few words
   * without a break, the rest regular expressions that must fill the gaps. {A+} takes the whole list: A、B和C.
   */
  frames: z.array(z.string().min(1)).optional(),
  /** The relation runs from what follows to what stands before. */
  reverse: z.boolean().optional(),
  /** How much the words say by themselves; "weak" ones count only with both ends close by. */
  strength: z.enum(["strong", "medium", "weak"]).optional(),
  /** The object may stand behind another verb: 让更多人构建自己的模型. */
  over: z.boolean().optional(),
  /** “V X 的 Y” tells of Y, not of X's Y: 基于奖励的强化学习. */
  relative: z.boolean().optional(),
  /** Entity types of the source and the target, where fewer than the ontology lets in. */
  from: entityTypes.optional(),
  to: entityTypes.optional(),
  /** The source is the one who speaks or their firm: AI帮助我们开发软件. */
  bySpeaker: z.boolean().optional(),
  /** The construction suggests the relation and does not state it. */
  implied: z.boolean().optional(),
});
export type Cue = z.infer<typeof cueSchema>;

export const cueFileSchema = z.strictObject({
  format: z.literal("transcript-graph-cues"),
  version: z.literal(1),
  language: z.enum(["zh", "en"]),
  origin: z.string().min(1),
  licence: z.string().min(1),
  cues: z.array(cueSchema),
});

/** What each counted feature of a finding adds to its confidence (a logistic sum). */
export const confidenceFileSchema = z.strictObject({
  format: z.literal("transcript-graph-confidence"),
  version: z.literal(1),
  origin: z.string().min(1),
  /** An edge below this is left out. */
  least: z.number().min(0).max(1),
  weights: z.record(z.string(), z.number()),
});
