import type { EntityType } from "../../schema/ontology.ts";
import type { Layers, Reference } from "../doc.ts";
import { findEmptySubjects } from "../references/empty-subjects.ts";
import { findEmployers } from "../references/employers.ts";
import { findMakers } from "../references/makers.ts";
import { nameSentences, type NamedSentence } from "../references/named-sentences.ts";
import { findPronouns, type Pronoun } from "../references/pronouns.ts";
import { isPast } from "../references/english-tense.ts";
import { findProgrammeReferences } from "../references/programme.ts";
import { findReporter } from "../references/reported-speech.ts";
import {
  REACH,
  resolveTopic,
  type Antecedent,
  type EarlierSentence,
  type TopicKind,
} from "../references/resolve-topic.ts";
import { turnNeighbours, type TurnNeighbours } from "../references/turn-neighbours.ts";
import { findWorkplace } from "../references/workplace.ts";
import { defineStage } from "../stage.ts";

/** What pronouns stand for, by speaker and employer: 我们 (of NVIDIA's chief executive) → NVIDIA; 它 → the topic. */
export const resolveReferences = defineStage({
  name: "resolve-references",
  reads: ["transcript", "shadow", "tokens", "sentences", "repairedEntities", "speakerLinks"],
  adds: ["references"],
  run(doc, { knowledge }) {
    const language = doc.transcript.language === "en" ? "en" : "zh";
    const employers = findEmployers(doc);
    const makers = findMakers(doc);
    const types = new Map(doc.repairedEntities.map((entity) => [entity.key, entity.type]));
    const talk: Talk = {
      language,
      doc,
      named: nameSentences(doc, language, knowledge.words("en", "noEnds")),
      turns: turnNeighbours(doc.transcript),
      employerOf: (person) => employers.get(person)?.key,
      makerOf: (product) => makers.get(product),
      isFirm: (entity) => types.get(entity) === "company" || types.get(entity) === "organization",
      typeOf: (entity) => types.get(entity),
    };
    const references = doc.shadow.flatMap((text, passage) => {
      const found: Reference[] = [];
      for (const pronoun of findPronouns(text, language))
        found.push(...resolve(pronoun, passage, talk, found.slice(-RECENT)));
      if (language === "zh") found.push(...emptySubjects(passage, talk));
      return found;
    });
    return { references: [...references, ...findProgrammeReferences(doc)] };
  },
});

interface Talk {
  language: "zh" | "en";
  doc: Pick<Layers, "transcript" | "shadow" | "tokens" | "sentences" | "repairedEntities" | "speakerLinks">;
  named: readonly (readonly NamedSentence[])[];
  turns: TurnNeighbours;
  employerOf: (person: string) => string | undefined;
  makerOf: (product: string) => string | undefined;
  isFirm: (entity: string) => boolean;
  typeOf: (entity: string) => EntityType | undefined;
}

function resolve(pronoun: Pronoun, passage: number, talk: Talk, before: readonly Reference[]): Reference[] {
  const { doc } = talk;
  const { kind, start, end } = pronoun;
  const place = { passage, start, end };
  const speaker = doc.transcript.paragraphs[passage]?.speaker;
  const own = speaker === undefined ? undefined : doc.speakerLinks.get(speaker);
  const bySpeaker = (entity: string | undefined, rule: string, confidence: number): Reference[] =>
    entity === undefined ? [] : [{ ...place, entity, via: "speaker", rule, confidence }];
  switch (kind) {
    case "me":
    case "us":
    case "ownOrganisation": {
      const reporter = findReporter(doc.shadow[passage] ?? "", start, sentenceNames(talk, passage, start), before);
      if (reporter !== undefined) {
        const entity =
          kind === "me" ? reporter.entity : (talk.employerOf(reporter.entity) ?? makerBehind(talk, passage, end));
        const antecedent = { passage, start: reporter.start, end: reporter.end };
        return entity === undefined
          ? []
          : [{ ...place, entity, via: "speaker", rule: `reported-${kind}`, confidence: 0.7, antecedent }];
      }
      return kind === "me" ? bySpeaker(own?.person, "speaker-i", 0.9) : speakersFirm(pronoun, passage, talk, before);
    }
    case "you":
    case "youAll": {
      const addressee = talk.turns.addressee(passage);
      const link = addressee === undefined ? undefined : doc.speakerLinks.get(addressee);
      return bySpeaker(
        kind === "youAll" ? (link?.organization ?? undefined) : link?.person,
        "addressee",
        kind === "youAll" ? 0.85 : 0.7,
      );
    }
    default: {
      const never = new Set(
        [own?.person, kind === "they" || kind === "it" ? own?.organization : undefined].filter(
          (key) => key !== undefined,
        ),
      );
      const role = kind === "it" ? roleBefore(sentencesHere(talk, passage, start), before) : undefined;
      if (role) return [{ ...role, ...place, via: "pronoun", rule: "topic-it", confidence: 0.6 }];
      const again = sameAgain(kind, start, sentencesHere(talk, passage, start), before);
      if (again.length > 0) return again.map((reference) => ({ ...reference, ...place }));
      const back = (as: TopicKind): Antecedent | undefined =>
        resolveTopic(
          as,
          talk.language === "en" && !pronoun.owner ? ownClause(doc.shadow[passage] ?? "", start) : start,
          pronoun.owner,
          sentencesBack(talk, passage, start, REACH[as]).map((sentence) =>
            sentence.passage === passage ? readRoles(sentence, before, talk) : sentence,
          ),
          never,
        );
      const firm = kind === "they" && FIRMS_DO.test((doc.shadow[passage] ?? "").slice(end, end + 24));
      const antecedent = (firm ? back("thisOrganisation") : undefined) ?? back(kind);
      if (!antecedent) return [];
      const via = /^th(?:is|e)[A-Z]/u.test(kind) ? "role" : "pronoun";
      return antecedent.names.map((name) => ({
        ...place,
        entity: name.entity,
        via,
        rule: `topic-${kind}`,
        confidence: antecedent.back === 0 ? 0.75 : 0.6,
        antecedent: { passage: antecedent.passage, start: name.start, end: name.end },
      }));
    }
  }
}

/** Whose “we” it is: of the place of work just named, else of the speaker's firm, by its old name in what is past. */
function speakersFirm(
  { start, end, owner }: Pronoun,
  passage: number,
  talk: Talk,
  before: readonly Reference[],
): Reference[] {
  const { doc, language } = talk;
  const text = doc.shadow[passage] ?? "";
  const speaker = doc.transcript.paragraphs[passage]?.speaker;
  const own = speaker === undefined ? undefined : doc.speakerLinks.get(speaker);
  const found = { passage, start, end, via: "speaker" as const };
  const past = language === "en" && isPast(text, start, end, owner);
  const [sentence] = language === "en" ? sentencesHere(talk, passage, start) : [];
  const place = sentence && findWorkplace(text, sentence.start, start, past, sentence.names, before, talk.isFirm);
  if (place && place.entity !== own?.organization)
    return [
      {
        ...found,
        entity: place.entity,
        rule: "workplace-we",
        confidence: 0.8,
        ...(place.antecedent ? { antecedent: { passage, ...place.antecedent } } : {}),
      },
    ];
  // “We started Acme”: those who found a firm are not the firm.
  const founders = own?.organization !== undefined && language === "en" && FOUNDING.exec(text.slice(end, end + 40));
  if (founders) {
    const named = sentence?.names.find((n) => n.start >= end && n.start <= end + founders[0].length + 1);
    if (named?.entity === own.organization && own.person !== undefined)
      return [{ ...found, entity: own.person, rule: "speaker-we", confidence: 0.8 }];
  }
  const entity = past ? (own?.former ?? own?.organization) : own?.organization;
  return entity === undefined ? [] : [{ ...found, entity, rule: "speaker-we", confidence: 0.85 }];
}

const FOUNDING =
  /^(?: (?:'ve|have|had|just|first|both|all|then|actually))* (?:founded|co-founded|started|created|built|launched|set up|formed|opened|began|incorporated) (?:(?:a|an|the|our|this) (?:[a-z-]+ ){1,3}(?:called |named ))?/iu;

/** “Acme released it”: whom the same clause names is not meant; where the clause of the pronoun begins. */
function ownClause(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 160), at);
  const breaks = [
    ...before.matchAll(
      /[,;:.!?—]|\b(?:and|but|so|because|that|which|when|if|while|where|how|why|who|as|before|after|until|or)\b/giu,
    ),
  ];
  const last = breaks.at(-1);
  return last ? at - before.length + last.index : at - before.length;
}

/** What firms do and people hardly: 他们谈论过购买10万块H100; they acquired …. */
const FIRMS_DO =
  /^[\p{Script=Han}]{0,8}(?:购买|采购|发布|推出|研发|建造|建设|收购|融资|上市|部署|招聘|开源|量产|裁员)|^(?:'ve|'re| have| had| are| will| just| also)* (?:acquir|launch|releas|ship|deploy|hir|rais|open-sourc|manufactur|announc)/iu;

/** “Andy说我们有Trainium”: where nobody says whom he works for, the firm whose product stands next in his words. */
function makerBehind(talk: Talk, passage: number, at: number): string | undefined {
  const next = sentenceNames(talk, passage, at).find((name) => name.start >= at && name.start - at <= 6);
  return next?.type === "product" ? talk.makerOf(next.entity) : undefined;
}

/** So many resolved pronouns back are looked at for the same one again. */
const RECENT = 12;

/** Index of the sentence that holds an offset (the last one for an offset behind it), by halving. */
function sentenceIndex(sentences: readonly NamedSentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A sentence without names that is no longer than this says nothing of its own. */
const SHORT = { zh: 5, en: 14 } as const;

/** The sentence that holds an offset, and the one before it in the passage. */
function sentencesHere(
  talk: Talk,
  passage: number,
  at: number,
): [NamedSentence | undefined, NamedSentence | undefined] {
  const sentences = talk.named[passage] ?? [];
  const index = sentenceIndex(sentences, at);
  return [sentences[index], sentences[index - 1]];
}

function sentenceNames(talk: Talk, passage: number, at: number): NamedSentence["names"] {
  return sentencesHere(talk, passage, at)[0]?.names ?? [];
}

/** “I love the language. Its compiler …”: the word in a role that stands for something is that thing, not the class. */
function readRoles<T extends NamedSentence>(sentence: T, before: readonly Reference[], talk: Talk): T {
  const roles = before.filter((r) => r.via === "role" && r.start >= sentence.start && r.end <= sentence.end);
  if (roles.length === 0) return sentence;
  const names = sentence.names.map((name) => {
    const role = name.type === "concept" ? roles.find((r) => r.start <= name.start && r.end >= name.end) : undefined;
    const type = role && talk.typeOf(role.entity);
    return role && type ? { ...name, entity: role.entity, type } : name;
  });
  return { ...sentence, names };
}

/** “That protocol was called Speedy; it …”: what a role with its own antecedent stands for, just before or at the head. */
function roleBefore(
  [sentence, previous]: [NamedSentence | undefined, NamedSentence | undefined],
  before: readonly Reference[],
): Reference | undefined {
  const last = before.findLast((reference) => reference.via === "role" || reference.rule === "topic-it");
  if (!sentence || last?.via !== "role") return undefined;
  const newer = [...(previous?.names ?? []), ...sentence.names].some((n) => n.topical && n.start > last.end);
  if (last.start >= sentence.start) return last;
  return previous && !newer && last.start >= previous.start && last.start - previous.start <= 8 ? last : undefined;
}

/**
 * “It is small, and it's built on …”: the same pronoun again in one sentence, or at the head of two in a row, stands
 * for the same.
 */
function sameAgain(
  kind: Pronoun["kind"],
  at: number,
  [sentence, previous]: [NamedSentence | undefined, NamedSentence | undefined],
  before: readonly Reference[],
): Reference[] {
  const last = before.findLast((reference) => reference.via !== "speaker");
  if (!sentence || !last || last.rule !== `topic-${kind}`) return [];
  const headed = previous !== undefined && last.start >= previous.start && last.start - previous.start <= 3;
  if (last.start < sentence.start) return headed ? before.filter((reference) => reference.start === last.start) : [];
  // A name that begins a clause of its own between the two is the new topic.
  const fresh = sentence.names.some((n) => n.topical && n.start > last.end && n.end <= at && n.start - last.end > 30);
  return fresh ? [] : before.filter((reference) => reference.start === last.start);
}

/**
 * The sentence that holds `at` and up to `reach` before it: of the same turn, and past its beginning of the turn
 * before (the question that it answers).
 */
function sentencesBack(talk: Talk, passage: number, at: number, reach: number): EarlierSentence[] {
  const found: EarlierSentence[] = [];
  const own = talk.named[passage] ?? [];
  let index = sentenceIndex(own, at);
  let where = passage;
  while (found.length <= reach) {
    const sentence = talk.named[where]?.[index];
    // “Ah, yes.” between is no step away from the topic.
    if (
      sentence &&
      !(found.length > 0 && sentence.names.length === 0 && sentence.end - sentence.start <= SHORT[talk.language])
    )
      found.push({ ...sentence, passage: where });
    if (--index >= 0) continue;
    const earlier = talk.turns.before(where);
    if (earlier === undefined) break;
    where = earlier;
    index = (talk.named[where]?.length ?? 0) - 1;
    if (index < 0) break;
  }
  return found;
}

/** 非常成功。: a sentence that begins with its verb goes on about the topic of the one before it. */
function emptySubjects(passage: number, talk: Talk): Reference[] {
  const { doc } = talk;
  const text = doc.shadow[passage] ?? "";
  const speaker = doc.transcript.paragraphs[passage]?.speaker;
  const own = speaker === undefined ? undefined : doc.speakerLinks.get(speaker);
  const never = new Set([own?.person].filter((key) => key !== undefined));
  const before = talk.turns.before(passage);
  const isAnswer = before !== undefined && (talk.named[before]?.at(-1)?.question ?? false);
  return findEmptySubjects(text, doc.sentences[passage] ?? [], doc.tokens[passage] ?? [], isAnswer).flatMap((at) => {
    const sentence = sentencesBack(talk, passage, at, 1)[1];
    const topic = sentence && topicOf(sentence);
    if (!sentence || !topic || never.has(topic.entity)) return [];
    return [
      {
        passage,
        start: at,
        end: at,
        entity: topic.entity,
        via: "ellipsis",
        rule: "topic-empty-subject",
        confidence: 0.5,
        antecedent: { passage: sentence.passage, start: topic.start, end: topic.end },
      } satisfies Reference,
    ];
  });
}

/** What a sentence is surely about: what it begins with; for a question, the one thing that it names. */
function topicOf(sentence: NamedSentence): NamedSentence["names"][number] | undefined {
  const first = sentence.names[0];
  if (!first) return undefined;
  if (sentence.question && new Set(sentence.names.map((name) => name.entity)).size === 1) return first;
  return first.topical && first.start - sentence.start <= 6 ? first : undefined;
}
