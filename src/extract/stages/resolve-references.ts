import type { EntityType } from "../../schema/ontology.ts";
import type { Layers, LinkedEntity, Reference, Sentence } from "../doc.ts";
import { findPronouns, type PronounKind } from "../references/pronouns.ts";
import { defineStage } from "../stage.ts";

/** What pronouns stand for, by speaker and employer: 我们 (of NVIDIA's chief executive) → NVIDIA; 它 → the topic. */
export const resolveReferences = defineStage({
  name: "resolve-references",
  reads: ["transcript", "shadow", "sentences", "repairedEntities", "speakerLinks"],
  adds: ["references"],
  run(doc) {
    const mentions = placeMentions(doc.repairedEntities);
    const language = doc.transcript.language === "en" ? "en" : "zh";
    const references = doc.shadow.flatMap((text, passage) => {
      const found: Reference[] = [];
      for (const pronoun of findPronouns(text, language)) {
        const resolved = resolve(pronoun.kind, pronoun.start, passage, doc, mentions);
        if (resolved) found.push({ passage, start: pronoun.start, end: pronoun.end, ...resolved });
      }
      return found;
    });
    return { references };
  },
});

type Doc = Pick<Layers, "transcript" | "shadow" | "sentences" | "repairedEntities" | "speakerLinks">;

interface PlacedMention {
  entity: string;
  type: EntityType;
  passage: number;
  start: number;
  end: number;
}

type Resolved = Pick<Reference, "entity" | "via" | "rule" | "confidence" | "antecedent">;

function placeMentions(entities: readonly LinkedEntity[]): Map<number, PlacedMention[]> {
  const byPassage = new Map<number, PlacedMention[]>();
  for (const entity of entities) {
    for (const { passage, start, end } of entity.mentions) {
      const list = byPassage.get(passage) ?? [];
      list.push({ entity: entity.key, type: entity.type, passage, start, end });
      byPassage.set(passage, list);
    }
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start);
  return byPassage;
}

function resolve(
  kind: PronounKind,
  at: number,
  passage: number,
  doc: Doc,
  mentions: ReadonlyMap<number, readonly PlacedMention[]>,
): Resolved | undefined {
  const speaker = doc.transcript.paragraphs[passage]?.speaker;
  const own = speaker === undefined ? undefined : doc.speakerLinks.get(speaker);
  const reported = reportedSpeaker(at, passage, doc, mentions);
  if (kind === "me") return reported ? undefined : fromSpeaker(own?.person, "speaker-i", 0.9);
  if (kind === "us") return reported ? undefined : fromSpeaker(own?.organization, "speaker-we", 0.85);
  if (kind === "you" || kind === "youAll") {
    const other = addressee(speaker, doc);
    return fromSpeaker(
      kind === "youAll" ? other?.organization : other?.person,
      "addressee",
      kind === "youAll" ? 0.85 : 0.7,
    );
  }
  return fromTopic(kind, at, passage, doc, mentions, own?.organization);
}

function fromSpeaker(entity: string | undefined, rule: string, confidence: number): Resolved | undefined {
  return entity === undefined ? undefined : { entity, via: "speaker", rule, confidence };
}

/** Whom a host speaks to: the one guest; a guest's “you” is left alone (mostly anybody). */
function addressee(speaker: string | undefined, doc: Doc): { person?: string; organization?: string } | undefined {
  const { speakers } = doc.transcript;
  const role = speakers.find((s) => s.id === speaker)?.role;
  const guests = speakers.filter((s) => s.role === "guest" && s.id !== speaker && doc.speakerLinks.has(s.id));
  return role === "host" && guests.length === 1 && guests[0] ? doc.speakerLinks.get(guests[0].id) : undefined;
}

/** “Andy说我们有…”: a speech verb with a person as its subject, in the clause before, makes “we” somebody else's. */
function reportedSpeaker(
  at: number,
  passage: number,
  doc: Doc,
  mentions: ReadonlyMap<number, readonly PlacedMention[]>,
): boolean {
  const text = doc.shadow[passage] ?? "";
  const before = text.slice(Math.max(0, at - 14), at);
  const verb =
    /(?:说|表示|告诉我|认为|回答)[：:，,]?["“]?[^，。]{0,4}$|(?:said|says|told me|was like)[,:]? ?["“]?[^,.]{0,6}$/u.exec(
      before,
    );
  if (!verb) return false;
  const verbAt = Math.max(0, at - 14) + verb.index;
  const person = (mentions.get(passage) ?? []).findLast(
    (m) => m.type === "person" && m.end <= verbAt + 1 && verbAt - m.end < 10,
  );
  return person !== undefined;
}

const FITTING: Readonly<Record<"he" | "they" | "it" | "thisOrganisation", readonly EntityType[]>> = {
  he: ["person"],
  they: ["company", "organization"],
  it: ["product", "company", "concept"],
  thisOrganisation: ["company", "organization"],
};
/** How many sentences back a pronoun reaches. */
const REACH: Readonly<Record<keyof typeof FITTING, number>> = { he: 3, they: 1, it: 1, thisOrganisation: 3 };

/**
 * The last fitting name before the pronoun, at most `REACH` sentences back. Within those, a sentence's first fitting
 * name is its topic and goes before later ones. “They” is never the speaker's own company.
 */
function fromTopic(
  kind: keyof typeof FITTING,
  at: number,
  passage: number,
  doc: Doc,
  mentions: ReadonlyMap<number, readonly PlacedMention[]>,
  own: string | undefined,
): Resolved | undefined {
  const sentences = doc.sentences[passage] ?? [];
  const index = sentences.findIndex((s) => at < s.end);
  const fits = (m: PlacedMention): boolean => FITTING[kind].includes(m.type) && !(kind === "they" && m.entity === own);
  for (let back = 0; back <= REACH[kind]; back++) {
    const sentence: Sentence | undefined = sentences[index - back];
    if (!sentence) break;
    const inside = (mentions.get(passage) ?? []).filter(
      (m) => m.start >= sentence.start && m.end <= Math.min(sentence.end, at) && fits(m),
    );
    const topic = kind === "it" || back > 0 ? inside[0] : inside.at(-1);
    if (!topic) continue;
    return {
      entity: topic.entity,
      via: kind === "thisOrganisation" ? "role" : "pronoun",
      rule: `topic-${kind}`,
      confidence: back === 0 ? 0.75 : 0.6,
      antecedent: { passage, start: topic.start, end: topic.end },
    };
  }
  return undefined;
}
