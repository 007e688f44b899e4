import type { Argument } from "./arguments.ts";

/** Participles that are no thing: I was born in …. */
const PARTICIPLE =
  /^(?:born|raised|based|located|called|named|known|given|gone|done|built|made|written|wrote|happening)$/u;
const ING = /^\p{Ll}+ing$/u;
/** A gerund's object, or the end of a verb in progress. */
const OBJECT_AFTER =
  /^ (?:an?|the|our|your|my|his|her|their|its|this|that|these|those|more|things|stuff|something|anything|everything|some|it|them|us|you|all|new|up|out)\b/iu;
const BE_BEFORE =
  /(?:\b(?:am|is|are|was|were|be|been|being|not|just|keep|kept|started|stopped)|['’](?:re|m|s|ve been)) $/iu;

/**
 * Whether an English word that was taken for a concept is none here: “we were building a way to …” (a verb, whatever
 * it names elsewhere), “born in”, “the name”. `noEnds` are everyday nouns about which nothing is said that a reader would
 * look for.
 */
export function isNoThing(
  text: string,
  { start, end, type, reference }: Argument,
  noEnds: ReadonlySet<string>,
): boolean {
  if (reference || type !== "concept") return false;
  if (PARTICIPLE.test(text.slice(start, end)) || noEnds.has(text.slice(start, end).toLowerCase())) return true;
  if (!ING.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 12);
  return (
    OBJECT_AFTER.test(after) || (BE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && /^ \p{L}/u.test(after))
  );
}
