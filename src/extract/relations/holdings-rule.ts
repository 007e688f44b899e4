import type { Argument } from "./arguments.ts";
import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Parts that an organisation has: business units, a research lab, offices. */
const PART =
  /(?:^|[ -])(?:units?|teams?|divisions?|departments?|branch(?:es)?|subsidiar(?:y|ies)|labs?|business lines?|brands?|franchises?|chapters?|faculty|faculties|campus(?:es)?|stores?|squads?|arms?)$/iu;
const HAS =
  /^(?:'ve| have| has| had| also have| currently have| now have|'ve got| have got| run| runs| operate| operates)(?: (?:these|those|the|a|an|our|its|their|got|also|two|three|four|five|six|seven|eight|nine|ten|\d+|many|several|multiple|different|separate|dedicated|whole|great|small|big|large|own))* $/iu;

/** “We have four business units”, “our research team”: the part belongs to the firm. */
export function holdingsRule(view: SentenceView): FoundRelation[] {
  return view.args.slice(0, -1).flatMap((owner, i): FoundRelation[] => {
    const part = view.args[i + 1] as Argument;
    if (owner.type !== "company" && owner.type !== "organization") return [];
    if (part.reference || part.type !== "concept" || part.start < owner.end) return [];
    const between = view.text.slice(owner.end, part.start);
    const owns = owner.reference && /^(?:our|their|its)$/iu.test(view.text.slice(owner.start, owner.end));
    const says =
      HAS.test(between) || (owns && /^ (?:[a-z]+ )?$/u.test(between)) || /^['’]s (?:[a-z]+ )?$/u.test(between);
    if (!says || !PART.test(view.text.slice(part.start, part.end))) return [];
    const cue = between.trim() === "" ? { start: owner.start, end: part.end } : { start: owner.end, end: part.start };
    return [
      {
        type: "part_of",
        source: part,
        target: owner,
        cue,
        rule: "en-holding",
        construction: "possessive",
        strength: "strong",
      },
    ];
  });
}
