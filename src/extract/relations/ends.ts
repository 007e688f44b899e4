import { allowsEnds, type EntityType, type RelationType } from "../../schema/ontology.ts";
import type { PreparedCue } from "../cues.ts";
import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import { isSpeaker } from "./sentence-view.ts";

/** Whether a cue can relate the two, the first being its grammatical subject (for `reverse` cues the target). */
export function cueAllows(cue: PreparedCue, subject: Argument, object: Argument): boolean {
  const [source, target] = cue.reverse ? [object, subject] : [subject, object];
  return fitsEnds(cue, source, target);
}

/** A person or firm that speaks of itself is no part or kind of a thing by a loose construction. */
export function fitsSpeakers(found: FoundRelation): boolean {
  // “It's not just X”: too little to tell what is set against X.
  if (found.rule === "en-frame-compare-not" && (found.source.reference ?? found.target.reference)) return false;
  const source = isSpeaker(found.source);
  const target = isSpeaker(found.target);
  if (!source && !target) return true;
  switch (found.type) {
    case "part_of":
      // 我们的聚云公司 is a part; 包括我们 is none.
      return (
        found.construction === "possessive" || (!target && !(found.carried ?? false) && found.source.type === "person")
      );
    case "is_a":
      return !(found.carried ?? false) && found.strength !== "weak" && found.source.type === "person";
    case "replaces":
      return false;
    case "compared_with":
      return found.construction === "active" && !(found.carried ?? false) && found.source.type === found.target.type;
    case "enables":
      // “We've been successful because of it.”
      return !target || (found.target.type === "company" && found.rule === "en-frame-enabled-by");
    case "located_in":
      return found.strength !== "weak" || found.source.type === "person";
    default:
      return true;
  }
}

/** Whether a cue can relate this source and target: other entities, types of the ontology and of the cue. */
export function fitsEnds(cue: PreparedCue, source: Argument, target: Argument): boolean {
  return (
    source.entity !== target.entity &&
    likeKinds(cue.type, source.type, target.type) &&
    (cue.bySpeaker !== true || isSpeaker(source)) &&
    allowsEnds(cue.type, source.type, target.type) &&
    (cue.from === undefined || cue.from.includes(source.type)) &&
    (cue.to === undefined || cue.to.includes(target.type))
  );
}

/** People are likened to people, places to places; nothing is part of a person. */
function likeKinds(type: RelationType, source: EntityType, target: EntityType): boolean {
  if (type === "part_of") return target !== "person";
  if (type !== "compared_with") return true;
  return (source === "person") === (target === "person") && (source === "place") === (target === "place");
}
