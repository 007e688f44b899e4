import type { Layers, Reference } from "../doc.ts";
import { mentionsByPassage } from "./employers.ts";

/** So many passages at the head of a talk introduce it. */
const OPENING = 12;
/** What stands before a programme's name when a host opens it: 欢迎来到新的一期《…》, welcome to ….  */
const OPENS =
  /(?:欢迎(?:大家|各位)?(?:来到|收听|收看|回到)|您(?:正在|现在)收听的是|这里是|welcome (?:back )?to|you're listening to)(?:新的?一期|最新一期|本期|这一期|今天的|another episode of|a new episode of|the)?\s?(?:the )?[《“"『「]?$/iu;
/** Words for who was asked in, and for the programme itself. */
const STANDS_FOR =
  /(?<guest>(?<=今天的?|本期的?|这期的?|我们的?|这次的?|两位|几位)(?:嘉宾|来宾|客人)|(?<=\b(?:my|our|today's|this week's)(?: special)? )guests?\b)|(?<show>(?:我们|咱们)(?:的|这个|这档)?(?:节目|播客|栏目)|(?:这个|这档|本)(?:节目|播客|栏目)|\b(?:this|our|my) (?:show|podcast|programme|program)\b)/giu;

/** The programme that the talk is an episode of, where the opening names it: an entity's key and the mention. */
function findProgramme(
  doc: Pick<Layers, "shadow" | "repairedEntities">,
): { entity: string; antecedent: { passage: number; start: number; end: number } } | undefined {
  const named = mentionsByPassage(
    doc.repairedEntities,
    ({ type }) => type === "product" || type === "organization" || type === "company" || type === "event",
  );
  for (let passage = 0; passage < Math.min(OPENING, doc.shadow.length); passage++) {
    const text = doc.shadow[passage] ?? "";
    const mention = (named.get(passage) ?? []).find(({ start }) =>
      OPENS.test(text.slice(Math.max(0, start - 40), start)),
    );
    if (mention) return { entity: mention.key, antecedent: { passage, start: mention.start, end: mention.end } };
  }
  return undefined;
}

/** 今天的嘉宾, our guest; 我们节目, this podcast: the programme that the opening named. Guests only in the opening. */
export function findProgrammeReferences(doc: Pick<Layers, "shadow" | "repairedEntities">): Reference[] {
  const programme = findProgramme(doc);
  if (!programme) return [];
  return doc.shadow.flatMap((text, passage) =>
    [...text.matchAll(STANDS_FOR)]
      .filter((match) => match.groups?.["show"] !== undefined || passage < OPENING)
      .map((match): Reference => ({
        passage,
        start: match.index,
        end: match.index + match[0].length,
        entity: programme.entity,
        via: "context",
        rule: match.groups?.["show"] === undefined ? GUEST_RULE : "programme",
        confidence: 0.7,
        antecedent: programme.antecedent,
      })),
  );
}

/** Rule name of a reference that says who was asked in. */
export const GUEST_RULE = "programme-guest";
