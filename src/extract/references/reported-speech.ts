import type { Reference } from "../doc.ts";
import type { NamedWord } from "./named-sentences.ts";

/** A verb of saying right before “we” or “I”, with a few words between: Andy说我们…; he told me that we …. */
const SAYS =
  /(?:说过?|表示|告诉我|告诉|认为|回答|宣布|提到|透露|强调|指出|承认|坦言|写道|问)(?:了|道)?[：:，,]?\s?["“「]?[\p{Script=Han}]{0,4}$|(?:said|says|told (?:me|us)|tells (?:me|us)|was like|announced|argued|claimed|explained|wrote|asked)(?: that)?[,:]? ?["“]?(?:[\p{L}]+ ){0,2}$/iu;
/** So far before the verb its subject may stand, in UTF-16 units. */
const NEAR = 14;

/**
 * Whose speech the pronoun at `at` stands in: the person (named, or pronoun resolved before) whom a verb of saying
 * has as its subject. Undefined in plain speech; a speaker's own “我说我们…” is plain speech.
 */
export function findReporter(
  text: string,
  at: number,
  names: readonly NamedWord[],
  before: readonly Reference[],
): { entity: string; start: number; end: number } | undefined {
  const lead = text.slice(Math.max(0, at - 26), at);
  const verb = SAYS.exec(lead);
  if (!verb) return undefined;
  const verbAt = at - lead.length + verb.index;
  const isNear = ({ start, end }: { start: number; end: number }): boolean =>
    end > start && end <= verbAt && verbAt - end <= NEAR && !/[。！？.!?；;]/u.test(text.slice(end, verbAt));
  const person = names.findLast((name) => name.type === "person" && isNear(name));
  const pronoun = before.findLast((r) => (r.rule === "topic-he" || r.rule === "speaker-i") && isNear(r));
  if (pronoun && (!person || pronoun.start > person.start)) return pronoun.rule === "speaker-i" ? undefined : pronoun;
  return person;
}
