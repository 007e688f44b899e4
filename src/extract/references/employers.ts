import type { Layers, LinkedEntity } from "../doc.ts";

/** Who works where, by words of title that join a person's name and an organisation's: NVIDIA首席执行官黄仁勋. */
export interface Employer {
  /** Key of the organisation. */
  key: string;
  /** The words that say so. */
  reason: string;
}

const TITLE = String.raw`(?:联合|共同|首席|现任|执行|高级|资深|全球|中国区|集团|公司)*(?:创始人|联合创始人|首席[\p{Script=Han}]{2,4}官|执行官|CEO|CTO|CFO|COO|总裁|副总裁|董事长|掌门人|总经理|掌门|科学家|首席科学家|主席|校长|院长|教授|主编|创办人|合伙人|负责人|工程师|研究员|主教练|教练|队长|馆长|总监|顾问)`;
/** 南京大学天文系教授: the part of the house between it and the title. */
const DEPARTMENT = String.raw`(?:[\p{Script=Han}]{1,8}(?:系|学院|研究院|研究所|部门|事业部|实验室|研究中心|专业))?`;
const TITLE_EN = String.raw`(?:co-?founder|founder|co-?CEO|CEO|president|chairman|chairwoman|chair|chief [a-z ]{3,24}|head(?: of [a-z ]{2,30})?|professor(?: of [a-z ]{2,30})?|director|managing director|partner|CTO|CFO|COO|vice president(?: of [a-z ]{2,30})?|VP(?: of [a-z ]{2,30})?|editor(?:-in-chief)?|(?:head )?coach|curator|manager|(?:senior |staff |principal |lead )?(?:engineer|developer|scientist|researcher|analyst|designer|maintainer))`;

/** 英伟达首席执行官黄仁勋; Block's CEO, Jack Dorsey; Figma CEO Dylan Field. */
const ORG_THEN_PERSON = new RegExp(
  String.raw`^(?:的)?${DEPARTMENT}(?:前|时任)?(?:${TITLE}(?:、|兼|和|及|与|&|\s|，)*)+(?:（|\()?$|^['’]s (?:own |current )?${TITLE_EN}[a-z ,\-]{0,30}$|^ ${TITLE_EN}(?:,? (?:and|&) ${TITLE_EN})*,? $`,
  "iu",
);
/** Jane Roe, the founder and CEO of Acme; 张鹏（极客公园创始人）; 张三来自星河. */
const PERSON_THEN_ORG = new RegExp(
  String.raw`^[,，]? ?(?:（|\()?(?:who is |is |was |who's |are |, )?(?:the |a |an |now |currently )*${TITLE_EN}(?:,? (?:and|&) ${TITLE_EN})* (?:of|at|for|from|behind) (?:the )?$|^[，,（(]?(?:现任|来自|就职于|任职于|目前在|现在在)$| (?:from|of) (?:the )?$`,
  "iu",
);
/** 张鹏（极客公园创始人兼总裁）: only with the title behind the organisation. */
const PERSON_THEN_ORG_TITLE = /^(?:[，,（(]|是|，是|，也是|：)$/u;
const TITLE_BEHIND = new RegExp(String.raw`^的?${DEPARTMENT}(?:联合|共同|首席|现任|执行|高级)*(?:${TITLE})`, "u");

/** The employer of each person whose name stands beside an organisation's with a title between; the first said counts. */
export function findEmployers(doc: Pick<Layers, "transcript" | "shadow" | "repairedEntities">): Map<string, Employer> {
  const organisations = mentionsByPassage(
    doc.repairedEntities,
    (e) => e.type === "company" || e.type === "organization",
  );
  const people = mentionsByPassage(doc.repairedEntities, (e) => e.type === "person");
  const employers = new Map<string, Employer>();
  for (const [passage, named] of people) {
    const near = organisations.get(passage);
    if (!near) continue;
    const text = doc.shadow[passage] ?? "";
    let from = 0;
    for (const person of named) {
      while (from < near.length && (near[from]?.end ?? 0) < person.start - FAR) from++;
      if (employers.has(person.key)) continue;
      let found: Named | undefined;
      for (let i = from; i < near.length && !found && (near[i]?.start ?? 0) <= person.end + FAR; i++)
        if (near[i] && joins(text, near[i] as Named, person)) found = near[i];
      if (found) employers.set(person.key, { key: found.key, reason: quote(text, found, person) });
    }
  }
  return employers;
}

/** So far apart, in UTF-16 units, a name and its organisation may stand. */
const FAR = 80;

interface Named {
  key: string;
  start: number;
  end: number;
}

function joins(text: string, org: Named, person: Named): boolean {
  if (org.end <= person.start) {
    const gap = text.slice(org.end, person.start);
    return gap.length > 0 && gap.length <= 60 && ORG_THEN_PERSON.test(gap);
  }
  const gap = text.slice(person.end, org.start);
  if (gap.length > 70) return false;
  return (
    PERSON_THEN_ORG.test(gap) ||
    (PERSON_THEN_ORG_TITLE.test(gap) && TITLE_BEHIND.test(text.slice(org.end, org.end + 16)))
  );
}

function quote(text: string, a: Named, b: Named): string {
  return `“${text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end))}”`;
}

/** Mentions of the wanted entities, by passage, in order. */
export function mentionsByPassage(
  entities: readonly LinkedEntity[],
  wanted: (entity: LinkedEntity) => boolean,
): Map<number, Named[]> {
  const byPassage = new Map<number, Named[]>();
  for (const entity of entities) {
    if (!wanted(entity)) continue;
    for (const { passage, start, end } of entity.mentions) {
      const list = byPassage.get(passage);
      if (list) list.push({ key: entity.key, start, end });
      else byPassage.set(passage, [{ key: entity.key, start, end }]);
    }
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPassage;
}
