const PAST = String.raw`(?:was|were|had|did|didn't|wasn't|weren't|hadn't|went|came|took|made|got|gave|found|built|wrote|began|kept|knew|thought|saw|left|told|met|ran|sold|bought|brought|held|grew|chose|spent|sent|paid|lost|won|put|said|felt|became|led|set|used to|could|couldn't|would|\p{L}{2,}ed)`;
const ADVERBS = String.raw`(?:just|really|only|also|then|first|always|never|originally|initially|actually|both|all|finally|even|basically|kind of|sort of)`;
/** “We resisted …”, “our team was …”. */
const VERB_AFTER = new RegExp(String.raw`^(?: ${ADVERBS})*(?:'d\b| ${PAST}\b)`, "iu");
const NOUNS_AND_VERB_AFTER = new RegExp(String.raw`^(?: [\p{L}-]+){1,3} ${PAST}\b`, "iu");
/** “It allowed us …”, “that led us …”. */
const VERB_BEFORE = new RegExp(String.raw`\b${PAST} (?:for |with |to )?$`, "iu");

/** Whether the English clause whose subject, object or owner stands at `start`–`end` tells of the past. */
export function isPast(text: string, start: number, end: number, owner: boolean): boolean {
  const after = text.slice(end, end + 48);
  return (
    (owner ? NOUNS_AND_VERB_AFTER : VERB_AFTER).test(after) ||
    (!owner && VERB_BEFORE.test(text.slice(Math.max(0, start - 24), start)))
  );
}
