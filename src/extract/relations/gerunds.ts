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

/** “We were building a way to …”: the word is a verb here, whatever it names elsewhere. */
export function isGerund(text: string, { start, end, reference }: Argument): boolean {
  if (!reference && PARTICIPLE.test(text.slice(start, end))) return true;
  if (reference || !ING.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 12);
  return (
    OBJECT_AFTER.test(after) || (BE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && /^ \p{L}/u.test(after))
  );
}
