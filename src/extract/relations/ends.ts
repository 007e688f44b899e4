import { allowsEnds } from "../../schema/ontology.ts";
import type { PreparedCue } from "../cues.ts";
import type { Argument } from "./arguments.ts";

/** Whether a cue can relate the two, the first being its grammatical subject (for `reverse` cues the target). */
export function cueAllows(cue: PreparedCue, subject: Argument, object: Argument): boolean {
  const [source, target] = cue.reverse ? [object, subject] : [subject, object];
  return fitsEnds(cue, source, target);
}

/** Whether a cue can relate this source and target: other entities, types of the ontology and of the cue. */
export function fitsEnds(cue: PreparedCue, source: Argument, target: Argument): boolean {
  return (
    source.entity !== target.entity &&
    allowsEnds(cue.type, source.type, target.type) &&
    (cue.from === undefined || cue.from.includes(source.type)) &&
    (cue.to === undefined || cue.to.includes(target.type))
  );
}
