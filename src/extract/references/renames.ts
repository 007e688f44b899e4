import type { Layers } from "../doc.ts";
import { mentionsByPassage } from "./employers.ts";

/** Between the old name and the new one. */
const OLD_THEN_NEW =
  /^,? ?(?:which )?(?:(?:is|was|has been|got|just|recently|have|has)? ?(?:re-?named|rebranded|re-?branded|renaming itself|changed its name|changing its name)(?: itself)?(?: to| as| into)?|(?:is |are |was )?now (?:called|known as|named)|turned(?: into)?|became|then became|(?:is|was) now) (?:the )?$/iu;
/** Between the new name and the old one. */
const NEW_THEN_OLD =
  /^,? ?\(?(?:which was |that was |was )?(?:formerly|previously|originally|once|back then)(?: known as| called| named)?(?: the)? $/iu;
/** “The change from Acme to Nova”: between the names stands “to” alone, and a word for it before. */
const FROM_TO = /^ (?:in)?to (?:the )?$/iu;
const CHANGE_BEFORE = /\b(?:name|renam\p{L}+|re-?brand\p{L}*)\b[^.;!?]{0,24}\bfrom (?:the )?$/iu;

/** What each firm that took another name is called now: “the name change from Acme to Nova”. Old key → new key. */
export function findRenames(doc: Pick<Layers, "shadow" | "repairedEntities">): Map<string, string> {
  const renames = new Map<string, string>();
  for (const [passage, firms] of mentionsByPassage(doc.repairedEntities, (e) => e.type === "company")) {
    const text = doc.shadow[passage] ?? "";
    firms.slice(0, -1).forEach((first, i) => {
      const second = firms[i + 1];
      if (!second || first.key === second.key) return;
      const gap = text.slice(first.end, second.start);
      if (gap.length > 60) return;
      const says =
        OLD_THEN_NEW.test(gap) ||
        (FROM_TO.test(gap) && CHANGE_BEFORE.test(text.slice(Math.max(0, first.start - 48), first.start)));
      const [old, now] = says ? [first, second] : NEW_THEN_OLD.test(gap) ? [second, first] : [];
      if (old && now && !renames.has(old.key) && renames.get(now.key) !== old.key) renames.set(old.key, now.key);
    });
  }
  return renames;
}
