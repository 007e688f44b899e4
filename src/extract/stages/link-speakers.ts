import { findEmployers, mentionsByPassage, type Employer } from "../references/employers.ts";
import { findRenames } from "../references/renames.ts";
import type { Layers, LinkedEntity, SpeakerLink, TranscriptSpeaker } from "../doc.ts";
import { defineStage } from "../stage.ts";

/** Who each speaker is, and whose “we” they say: NVIDIA首席执行官黄仁勋; “I'm the CEO of Figma”. */
export const linkSpeakers = defineStage({
  name: "link-speakers",
  reads: ["transcript", "shadow", "repairedEntities"],
  adds: ["speakerLinks"],
  run(doc) {
    const employers = findEmployers(doc);
    const renames = doc.transcript.language === "en" ? findRenames(doc) : new Map<string, string>();
    const links = new Map<string, SpeakerLink>();
    for (const speaker of doc.transcript.speakers) {
      const link = linkOf(speaker, employers, doc);
      if (link) links.set(speaker.id, renamed(link, renames));
    }
    return { speakerLinks: links };
  },
});

/** “Acme, now called Nova”: whoever works there works for it by its new name. */
function renamed(link: SpeakerLink, renames: ReadonlyMap<string, string>): SpeakerLink {
  const old = link.organization;
  if (old === undefined) return link;
  const now = renames.get(old);
  if (now !== undefined) return { ...link, organization: now, former: old };
  const former = [...renames].find(([, name]) => name === old)?.[0];
  return former === undefined ? link : { ...link, former };
}

type Doc = Pick<Layers, "transcript" | "shadow" | "repairedEntities">;

function linkOf(
  speaker: TranscriptSpeaker,
  employers: ReadonlyMap<string, Employer>,
  doc: Doc,
): SpeakerLink | undefined {
  const person = speaker.unnamed ? undefined : findNamed(speaker.name, "person", doc);
  // 腾讯科技： an outlet that asks speaks for itself.
  const outlet = person || speaker.unnamed ? undefined : findNamed(speaker.name, "organisation", doc);
  if (outlet) return { organization: outlet.key, reason: `the label names ${speaker.name} itself` };
  const employer =
    fromNote(speaker, doc) ??
    (person ? employers.get(person.key) : undefined) ??
    fromSelf(speaker, doc) ??
    fromOnlyGuest(speaker, employers, doc) ??
    fromTalk(speaker, doc);
  if (!person && !employer) return undefined;
  return {
    ...(person ? { person: person.key } : {}),
    ...(employer ? { organization: employer.key } : {}),
    reason: employer?.reason ?? "the label's name",
  };
}

/** The entity whose label, name or alias the speaker's label is. */
function findNamed(name: string, kind: "person" | "organisation", doc: Doc): LinkedEntity | undefined {
  const lower = name.toLowerCase();
  return doc.repairedEntities.find(
    (entity) =>
      isOfKind(entity, kind) &&
      (entity.label.toLowerCase() === lower ||
        Object.values(entity.names).some((known) => known.toLowerCase() === lower) ||
        entity.mentions.some(({ passage, start, end }) => {
          if (end - start !== name.length) return false;
          return (doc.shadow[passage] ?? "").slice(start, end).toLowerCase() === lower;
        })),
  );
}

function isOfKind(entity: LinkedEntity, kind: "person" | "organisation"): boolean {
  return kind === "person" ? entity.type === "person" : entity.type === "company" || entity.type === "organization";
}

/** 张鹏（极客公园创始人兼总裁）: what the label adds in brackets. */
function fromNote(speaker: TranscriptSpeaker, doc: Doc): Employer | undefined {
  const { note } = speaker;
  if (note === undefined) return undefined;
  const found = doc.repairedEntities.find(
    (entity) =>
      isOfKind(entity, "organisation") &&
      [...namesOf(entity, doc)].some((name) => name.length > 1 && note.includes(name)),
  );
  return found && { key: found.key, reason: `the label says ${note}` };
}

function namesOf(entity: LinkedEntity, doc: Doc): Set<string> {
  const said = entity.mentions.map(({ passage, start, end }) => (doc.shadow[passage] ?? "").slice(start, end));
  return new Set([entity.label, ...Object.values(entity.names), ...said]);
}

/** 我是星河科技的陈明; I'm the CEO of Figma; I run Acme; our company, Acme. */
const SELF =
  /(?:我是|我叫.{1,12}[，,]?(?:是|来自)|我来自|我在|我们公司叫?|我创办了|我创立了|我负责|欢迎来到|I'm (?:the |a |an )?(?:[a-z-]+ ){0,4}(?:of|at|for|with|from) (?:the )?|I am (?:the |a |an )?(?:[a-z-]+ ){0,4}(?:of|at|for|with|from) (?:the )?|I (?:currently )?work (?:at|for|with) (?:the )?|I run (?:the )?|I (?:co-?)?founded |my company,? (?:is |called )?|our company,? (?:is |called )?|I lead [a-z ]{0,20}(?:at|for) |we started |(?:I|we) (?:opened|own|co-own|co-founded|founded|set up|launched|created|run|started|bought|built) (?:(?:a|an|the|my|our) (?:[a-z-]+ ){1,4}(?:called|named) )?)$/iu;
/** 我在…: only where work is meant. */
const SELF_AT = /我在$/u;
const WORK_BEHIND = /^(?:的)?(?:工作|任职|负责|做|担任|从事|公司|团队)/u;

function fromSelf(speaker: TranscriptSpeaker, doc: Doc): Employer | undefined {
  const organisations = mentionsByPassage(doc.repairedEntities, (e) => isOfKind(e, "organisation"));
  for (const [passage, list] of organisations) {
    if (doc.transcript.paragraphs[passage]?.speaker !== speaker.id) continue;
    const text = doc.shadow[passage] ?? "";
    const own = list.find(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 60), start);
      return SELF.test(before) && (!SELF_AT.test(before) || WORK_BEHIND.test(text.slice(end, end + 6)));
    });
    if (own) return { key: own.key, reason: `“${text.slice(Math.max(0, own.start - 20), own.end)}”` };
  }
  return undefined;
}

/** “Speaker 2”, 嘉宾: where the only guest has no name, the one person whom title and introduction place somewhere. */
function fromOnlyGuest(
  speaker: TranscriptSpeaker,
  employers: ReadonlyMap<string, Employer>,
  doc: Doc,
): Employer | undefined {
  const guests = doc.transcript.speakers.filter((s) => s.role === "guest");
  if (!speaker.unnamed || speaker.role !== "guest" || guests.length !== 1) return undefined;
  const introduced = doc.repairedEntities.filter(
    (entity) =>
      entity.type === "person" &&
      employers.has(entity.key) &&
      entity.mentions.some((m) => doc.transcript.paragraphs[m.passage]?.kind !== "turn"),
  );
  return introduced.length === 1 && introduced[0] ? employers.get(introduced[0].key) : undefined;
}

const WE = /我们|咱们|\b(?:we|our|us)\b/iu;
const YOU = /你们|贵公司|\b(?:you|your)\b/iu;
/** Sentences that must join the company to the guest's “we” or the host's “you”. */
const LEAST_JOINED = 3;

/**
 * Where nobody gives a guest's title: the company that stands in the sentences in which the guest says “we” or the
 * host says “you”, clearly more often than any other.
 */
function fromTalk(speaker: TranscriptSpeaker, doc: Doc): Employer | undefined {
  const { speakers, paragraphs } = doc.transcript;
  const guests = speakers.filter((s) => s.role !== "host" && s.role !== "editor");
  if (speaker.role === "host" || guests.length !== 1 || speakers.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const entity of doc.repairedEntities) {
    if (entity.type !== "company") continue;
    for (const { passage, start, end } of entity.mentions) {
      const paragraph = paragraphs[passage];
      const words = paragraph?.speaker === speaker.id ? WE : YOU;
      const text = doc.shadow[passage] ?? "";
      const weight =
        paragraph?.kind === "title"
          ? 2
          : paragraph?.kind === "turn" && words.test(sentenceAround(text, start, end))
            ? 1
            : 0;
      if (weight > 0) counts.set(entity.key, (counts.get(entity.key) ?? 0) + weight);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < LEAST_JOINED || first[1] < 1.5 * (second?.[1] ?? 0)) return undefined;
  return { key: first[0], reason: `${first[1]} sentences join it to the guest's “we” or the host's “you”` };
}

/** A sentence is looked for this far to either side. */
const WINDOW = 240;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const from = Math.max(...["。", ". ", "? ", "？"].map((stop) => before.lastIndexOf(stop) + 1));
  const ends = ["。", ". ", "? ", "？"].map((stop) => after.indexOf(stop)).filter((at) => at >= 0);
  return before.slice(from) + text.slice(start, end) + after.slice(0, Math.min(after.length, ...ends));
}
