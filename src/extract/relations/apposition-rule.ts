import type { FoundRelation } from "./found-relation.ts";
import { hasVerb, type SentenceView } from "./sentence-view.ts";

/** What stands between the comma behind a name and the next one. */
const STRETCH = /^[，（(]([^，。；、（）()]{2,18})(?=[，。；、）)])/u;
/** What a person can be. */
const PERSONAL = /(?:[员家师手者人生星匠]|教授|导演|教练|冠军|院士|博士|编剧|记者)$/u;

/** Chinese: 吴某，中国的著名马拉松运动员，…: what a person is, put in behind the name. */
export function appositionRule(view: SentenceView): FoundRelation[] {
  return view.args.flatMap((person): FoundRelation[] => {
    if (person.type !== "person" || person.reference) return [];
    const stretch = STRETCH.exec(view.text.slice(person.end, person.end + 22));
    if (!stretch) return [];
    const end = person.end + stretch[0].length;
    const what = view.args.find((a) => a.end === end && a.type === "concept" && !a.reference);
    if (!what || !PERSONAL.test(view.text.slice(what.start, end)) || hasVerb(view, person.end, what.start)) return [];
    return [
      {
        type: "is_a",
        source: person,
        target: what,
        cue: { start: person.end, end: what.start },
        rule: "zh-apposition",
        construction: "neighbour",
        strength: "strong",
      },
    ];
  });
}
