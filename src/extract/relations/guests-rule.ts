import { GUEST_RULE } from "../references/programme.ts";
import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** From “guest” to the first name: 今天的嘉宾是…, my guest today is …. */
const INTRODUCES =
  /^(?:朋友|老师|们)*(?:就|分别|依次)?(?:是|有|为|：|:|，)|^ (?:today |this week |here |now )?(?:is|are)\b|^(?:,|:|'s\b)/iu;

/** 今天的嘉宾是何某，…；以及吴某: everybody whom the sentence that presents the guests names takes part. */
export function guestsRule(view: SentenceView): FoundRelation[] {
  const guest = view.args.find((a) => a.reference?.rule === GUEST_RULE);
  if (!guest || view.sentence.question) return [];
  const cue = INTRODUCES.exec(view.text.slice(guest.end, view.sentence.end));
  if (!cue) return [];
  return view.args
    .filter((a) => a.type === "person" && a.start >= guest.end && a.reference === undefined)
    .map((person): FoundRelation => ({
      type: "part_of",
      source: person,
      target: guest,
      cue: { start: guest.start, end: guest.end + cue[0].length },
      rule: `${view.language}-guests`,
      construction: "neighbour",
      strength: "strong",
    }));
}
