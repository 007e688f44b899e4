import type { LexiconEntry } from "../../schema/lexicon.ts";
import type { LinkedEntity } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { compareText } from "../compare-text.ts";
import { soundOf } from "../names/pinyin.ts";
import { SpellingIndex } from "../names/spelling-index.ts";
import { defineStage } from "../stage.ts";

/**
 * Adds misheard spellings to the name they stand for: Trainum → Trainium (one letter), 黄任勋 → 黄仁勋 (the same
 * sounds). The text is never rewritten: the misheard form stays an alias, with its reason.
 */
export const repairMisheard = defineStage({
  name: "repair-misheard",
  reads: ["entities", "shadow"],
  adds: ["repairedEntities"],
  run({ entities, shadow }, { knowledge }) {
    const forms = new Map(entities.map((entity) => [entity, spellingsOf(entity, shadow)]));
    const formsOf = (entity: LinkedEntity): readonly string[] => forms.get(entity) ?? [];
    const inTalk = new SpellingIndex<LinkedEntity>();
    const bySound = new Map<string, LinkedEntity[]>();
    for (const entity of entities) {
      for (const form of formsOf(entity)) {
        inTalk.add(form, entity);
        const sound = nameSound(form, knowledge);
        if (sound !== undefined) bySound.set(sound, [...(bySound.get(sound) ?? []), entity]);
      }
    }
    const known = new Map<string, LinkedEntity>(entities.map((e) => [e.key, e]));
    const joins = new Map<string, { into: string; reason: string }>();
    for (const entity of entities) {
      const [form, another] = formsOf(entity);
      if (form === undefined || another !== undefined || !isDoubtful(entity)) continue;
      const target = findTarget(form, entity, inTalk, bySound, knowledge);
      if (!target || joins.has(target.entity.key)) continue;
      joins.set(entity.key, { into: target.entity.key, reason: target.reason });
      if (!known.has(target.entity.key)) known.set(target.entity.key, target.entity);
    }
    return { repairedEntities: applyJoins([...known.values()], joins, formsOf) };
  },
});

function spellingsOf({ mentions }: LinkedEntity, shadow: readonly string[]): string[] {
  return [...new Set(mentions.map(({ passage, start, end }) => (shadow[passage] ?? "").slice(start, end)))];
}

/** Only names that nothing confirms; terms are words of their own. */
function isDoubtful(entity: LinkedEntity): boolean {
  return entity.source === "context" || entity.source === "morphology";
}

interface Target {
  entity: LinkedEntity;
  reason: string;
}

function findTarget(
  form: string,
  entity: LinkedEntity,
  inTalk: SpellingIndex<LinkedEntity>,
  bySound: ReadonlyMap<string, readonly LinkedEntity[]>,
  knowledge: LanguageKnowledge,
): Target | undefined {
  const isBetter = (other: LinkedEntity): boolean =>
    other.key !== entity.key &&
    other.type !== "concept" &&
    (!isDoubtful(other) || other.mentions.length > entity.mentions.length);
  const sound = nameSound(form, knowledge);
  const sounding = sound === undefined ? [] : (bySound.get(sound) ?? []).filter(isBetter);
  const heard = new Set(sounding.map((e) => e.key));
  if (heard.size === 1 && sounding[0]) return { entity: sounding[0], reason: "sounds the same" };
  if (!/^[A-Z][A-Za-z ]+$/u.test(form)) return undefined;
  // A name of the talk itself goes first; of two known names one letter away nobody can say which was meant.
  const near = inTalk.near(form).filter(isBetter);
  if (near.length === 1 && near[0]) return { entity: near[0], reason: "one letter from it" };
  // Painters and poets of the lexicon with short names are seldom who an unknown short name means.
  if (near.length > 1 || isEnglishWord(form, knowledge)) return undefined;
  const entries = lexiconSpellings(knowledge)
    .near(form)
    .filter(({ type }) => type !== "person" || form.length > 6);
  const [entry] = entries;
  if (entries.length !== 1 || !entry) return undefined;
  return { entity: entityOf(entry), reason: "one letter from it" };
}

function isEnglishWord(form: string, { english }: LanguageKnowledge): boolean {
  return english.tagsOf(form.toLowerCase()) !== undefined;
}

/** Syllables of a Chinese name of three characters and more; shorter ones sound like too many others. */
function nameSound(form: string, { pinyin }: LanguageKnowledge): string | undefined {
  return /^\p{Script=Han}{3,}$/u.test(form) ? soundOf(form, pinyin) : undefined;
}

const spellings = new WeakMap<LanguageKnowledge, SpellingIndex<LexiconEntry>>();

/** English names of the lexicon that are no ordinary words. Built once for a lexicon. */
function lexiconSpellings(knowledge: LanguageKnowledge): SpellingIndex<LexiconEntry> {
  const built = spellings.get(knowledge);
  if (built) return built;
  const index = new SpellingIndex<LexiconEntry>();
  for (const entry of knowledge.entries.values()) {
    const name = entry.names.en ?? "";
    if (entry.type === "concept" || entry.type === "place" || (entry.ambiguous ?? []).length > 0) continue;
    if (/^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*$/u.test(name)) index.add(name, entry);
  }
  spellings.set(knowledge, index);
  return index;
}

function entityOf(entry: LexiconEntry): LinkedEntity {
  const names = Object.entries(entry.names).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {
    key: `e:${entry.id}`,
    type: entry.type,
    label: entry.names.zh ?? entry.names.en ?? entry.id,
    names: Object.fromEntries(names),
    source: "lexicon",
    confidence: 0.7,
    mentions: [],
    merges: [],
  };
}

function applyJoins(
  entities: readonly LinkedEntity[],
  joins: ReadonlyMap<string, { into: string; reason: string }>,
  formsOf: (e: LinkedEntity) => readonly string[],
): LinkedEntity[] {
  const incoming = new Map<string, LinkedEntity[]>();
  for (const entity of entities) {
    const target = joins.get(entity.key);
    if (target) incoming.set(target.into, [...(incoming.get(target.into) ?? []), entity]);
  }
  return entities
    .filter((entity) => !joins.has(entity.key))
    .map((entity) => {
      const more = incoming.get(entity.key) ?? [];
      if (more.length === 0) return entity;
      const mentions = [...entity.mentions, ...more.flatMap((e) => e.mentions)].sort(
        (a, b) => a.passage - b.passage || a.start - b.start,
      );
      const merges = more.flatMap((e) =>
        formsOf(e).map((form) => ({ form, reason: joins.get(e.key)?.reason ?? "misheard" })),
      );
      return { ...entity, mentions, merges: [...entity.merges, ...merges] };
    })
    .sort((a, b) => compareText(a.key, b.key));
}
