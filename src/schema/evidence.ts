import { z } from "zod";
import { spanSchema, viaSchema } from "./mention.ts";

const offset = z.number().int().nonnegative();

/**
 * The words inside the evidence's clause that stand for one end of the relation.
 * Offsets are into the evidence's own passage. With `via`, they are a pronoun, a role or (zero length) the clause's
 * start; `passage` and `antecedent` then say where the name they stand for was last spoken.
 */
export const anchorSchema = z.looseObject({
  start: offset,
  end: offset,
  via: viaSchema.optional(),
  /** Passage that holds the antecedent, where it is another one. */
  passage: z.string().optional(),
  /** Span of the antecedent's words in `passage` (or in the evidence's passage). */
  antecedent: spanSchema.optional(),
});
export type Anchor = z.infer<typeof anchorSchema>;

export const EVIDENCE_STATUSES = ["stated", "implied"] as const;
export const MODALITIES = ["asked", "hypothetical", "negated", "reported", "planned"] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];
export type Modality = (typeof MODALITIES)[number];

/** One clause that states a relation. `start`/`end` are UTF-16 offsets into the passage's text, half-open. */
export const evidenceSchema = z.looseObject({
  passage: z.string(),
  start: offset,
  end: offset,
  sourceAnchor: anchorSchema,
  targetAnchor: anchorSchema,
  /** The words that made the rule fire. */
  cue: spanSchema.optional(),
  /** Id of the rule, as `--explain` prints it. */
  rule: z.string().min(1),
  status: z.enum(EVIDENCE_STATUSES),
  /** Empty means asserted. */
  modality: z.array(z.enum(MODALITIES)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Asked, hypothetical or negated: the speaker does not say that the relation holds. */
export function isAsserted(evidence: { readonly modality: readonly Modality[] }): boolean {
  return !evidence.modality.some((m) => m === "asked" || m === "hypothetical" || m === "negated");
}
