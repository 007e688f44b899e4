import type { Span } from "../../schema/mention.ts";
import type { RelationType } from "../../schema/ontology.ts";
import type { CueHit } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What a rule found in a sentence, before it is written down as evidence. */
export interface FoundRelation {
  type: RelationType;
  source: Argument;
  target: Argument;
  cue?: Span;
  rule: string;
  construction: string;
  strength: "strong" | "medium" | "weak";
  implied?: boolean;
  /** The subject stands in an earlier clause of the sentence. */
  carried?: boolean;
  /** One end only modifies a word that is no argument: Llama的下载量. */
  hanging?: boolean;
  /** Named as an example of the cue's object: 我们发明了新架构，比如NVLink. */
  example?: boolean;
}

/** The part of a found relation that comes from its cue. */
export function fromCue(
  view: SentenceView,
  hit: CueHit,
): Pick<FoundRelation, "type" | "cue" | "rule" | "construction" | "strength" | "implied"> {
  const { cue } = hit;
  return {
    type: cue.type,
    cue: { start: hit.start, end: hit.end },
    rule: `${view.language}-${cue.construction}-${cue.id}`,
    construction: cue.construction,
    strength: cue.strength ?? "strong",
    implied: cue.implied ?? false,
  };
}
