import type { Layers, LinkedEntity, LinkedMention, SpeakerLink } from "../doc.ts";
import { defineStage } from "../stage.ts";

/** Who each speaker is, and whose “we” they say: NVIDIA首席执行官黄仁勋; “I'm the CEO of Figma”. */
export const linkSpeakers = defineStage({
  name: "link-speakers",
  reads: ["transcript", "shadow", "repairedEntities"],
  adds: ["speakerLinks"],
  run(doc) {
    const links = new Map<string, SpeakerLink>();
    for (const speaker of doc.transcript.speakers) {
      const person = speaker.unnamed ? undefined : findPerson(speaker.name, doc);
      const employer = findEmployer(speaker, person, doc);
      if (!person && !employer) continue;
      links.set(speaker.id, {
        ...(person ? { person: person.key } : {}),
        ...(employer ? { organization: employer.key } : {}),
        reason: employer?.reason ?? "the label's name",
      });
    }
    return { speakerLinks: links };
  },
});

type Doc = Pick<Layers, "transcript" | "shadow" | "repairedEntities">;

/** The person whose label, name or alias the speaker's label is. */
function findPerson(name: string, doc: Doc): LinkedEntity | undefined {
  const lower = name.toLowerCase();
  const people = doc.repairedEntities.filter((entity) => entity.type === "person");
  return people.find(
    (entity) =>
      entity.label.toLowerCase() === lower ||
      Object.values(entity.names).some((known) => known.toLowerCase() === lower) ||
      entity.mentions.some((m) => wordsOf(doc, m).toLowerCase() === lower),
  );
}

/** Words between an organisation and a person that make the one the other's employer. */
const TITLE = String.raw`(?:联合|共同|首席|现任|前|执行|高级|资深|全球|中国区)*(?:创始人|联合创始人|首席执行官|执行官|CEO|CTO|CFO|COO|总裁|副总裁|董事长|掌门人|总经理|掌门|科学家|首席科学家|主席|校长|院长|教授|主编|创办人|合伙人|负责人|工程师|研究员|主教练|教练)`;
const ORG_THEN_PERSON = new RegExp(
  String.raw`^(?:的)?(?:${TITLE}(?:、|兼|和|及|与|\s)*)+$|^$|^['’]s (?:co-?founder|CEO|founder|president|chief [a-z ]+)[a-z ,\-]*$|^ (?:CEO|co-?founder|founder|president|chairman|CTO)(?:,? (?:and|&) (?:CEO|co-?founder|founder|president|chairman))*,? $`,
  "iu",
);
const PERSON_THEN_ORG =
  /^[,，]? ?(?:（|\()?(?:who is |is |was |的|是)?(?:the |a |an )?(?:co-?founder|founder|CEO|president|chairman|chief [a-z ]+|head|professor|director|partner)(?:,? (?:and|&) (?:co-?founder|founder|CEO|president|chairman|chief [a-z ]+))* (?:of|at) (?:the )?$|^[，,（(]?(?:现任|来自|就职于|是|任职于)$/iu;
const SELF =
  /(?:我是|我叫.{1,12}[，,]?(?:是|来自)|我来自|I'm (?:the |a )?(?:co-?founder |founder |CEO |president |head |chief [a-z ]+ )(?:and [a-zA-Z\- ]+)?(?:of|at) |I (?:work|worked) (?:at|for) |I run |I (?:co-?)?founded )$/iu;

interface Employer {
  key: string;
  reason: string;
}

function findEmployer(
  speaker: Doc["transcript"]["speakers"][number],
  person: LinkedEntity | undefined,
  doc: Doc,
): Employer | undefined {
  const organisations = doc.repairedEntities.filter(
    (entity) => entity.type === "company" || entity.type === "organization",
  );
  const byPassage = mentionsByPassage(organisations);
  const note = speaker.note;
  const noted =
    note === undefined
      ? undefined
      : organisations.find((org) => namesIn(org, doc).some((name) => name.length > 1 && note.includes(name)));
  if (noted) return { key: noted.key, reason: `the label says ${note}` };
  for (const mention of person?.mentions ?? []) {
    for (const { entity, mention: org } of byPassage.get(mention.passage) ?? []) {
      const text = doc.shadow[mention.passage] ?? "";
      const between =
        org.end <= mention.start ? text.slice(org.end, mention.start) : text.slice(mention.end, org.start);
      if (between.length > 60) continue;
      const title = doc.transcript.paragraphs[mention.passage]?.kind === "title";
      if (between === "" && !title) continue;
      if (org.end <= mention.start ? ORG_THEN_PERSON.test(between) : PERSON_THEN_ORG.test(between))
        return {
          key: entity.key,
          reason: `“${text.slice(Math.min(org.start, mention.start), Math.max(org.end, mention.end))}”`,
        };
    }
  }
  for (const [passage, list] of byPassage) {
    if (doc.transcript.paragraphs[passage]?.speaker !== speaker.id) continue;
    const text = doc.shadow[passage] ?? "";
    const own = list.find(({ mention }) => SELF.test(text.slice(Math.max(0, mention.start - 60), mention.start)));
    if (own)
      return { key: own.entity.key, reason: `“${text.slice(Math.max(0, own.mention.start - 20), own.mention.end)}”` };
  }
  return undefined;
}

function mentionsByPassage(
  entities: readonly LinkedEntity[],
): Map<number, { entity: LinkedEntity; mention: LinkedMention }[]> {
  const byPassage = new Map<number, { entity: LinkedEntity; mention: LinkedMention }[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const list = byPassage.get(mention.passage);
      if (list) list.push({ entity, mention });
      else byPassage.set(mention.passage, [{ entity, mention }]);
    }
  }
  return byPassage;
}

function namesIn(entity: LinkedEntity, doc: Doc): string[] {
  return [...new Set([...Object.values(entity.names), ...entity.mentions.map((m) => wordsOf(doc, m))])];
}

function wordsOf(doc: Doc, { passage, start, end }: LinkedMention): string {
  return (doc.shadow[passage] ?? "").slice(start, end);
}
