import type { LinkedEntity } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { compareText } from "../compare-text.ts";
import { isOneEditApart } from "../names/edit-distance.ts";
import { defineStage } from "../stage.ts";

/** Adds misheard spellings to the name they stand for: Trainum → Trainium. Never rewrites: the form stays an alias. */
export const repairMisheard = defineStage({
  name: "repair-misheard",
  reads: ["entities", "shadow"],
  adds: ["repairedEntities"],
  run({ entities, shadow }, { knowledge }) {
    const formsOf = (entity: LinkedEntity): string[] => [
      ...new Set(entity.mentions.map((m) => (shadow[m.passage] ?? "").slice(m.start, m.end))),
    ];
    const index = prefixIndex(entities, knowledge, formsOf);
    const joins = new Map<string, string>();
    const known = new Map<string, LinkedEntity>(entities.map((e) => [e.key, e]));
    const added: LinkedEntity[] = [];
    for (const entity of entities) {
      const forms = formsOf(entity);
      const form =
        forms.length === 1 && entity.source !== "lexicon" && entity.source !== "speaker" ? forms[0] : undefined;
      const target = form === undefined ? undefined : findTarget(form, entity, index);
      if (target === undefined) continue;
      joins.set(entity.key, target.key);
      if (!known.has(target.key)) {
        known.set(target.key, target.entity);
        added.push(target.entity);
      }
    }
    return { repairedEntities: applyJoins([...entities, ...added], joins, formsOf) };
  },
});

/** Shorter words are one edit from too many others (GPU, CPU, TPU); digits tell versions apart (H100, H200). */
const LEAST_LENGTH = 5;
const REPAIRABLE = /^[A-Z][A-Za-z]{4,}$/u;

interface Target {
  key: string;
  form: string;
  entity: LinkedEntity;
}

/** Known spellings by their first and by their last two letters: one edit leaves one of the two as it was. */
function prefixIndex(
  entities: readonly LinkedEntity[],
  knowledge: LanguageKnowledge,
  formsOf: (e: LinkedEntity) => string[],
): Map<string, Target[]> {
  const index = new Map<string, Target[]>();
  const add = (form: string, entity: LinkedEntity): void => {
    const lower = form.toLowerCase();
    if (lower.length < LEAST_LENGTH || !/^[a-z]+$/u.test(lower)) return;
    for (const key of [`<${lower.slice(0, 2)}`, `>${lower.slice(-2)}`]) {
      const list = index.get(key);
      if (list) list.push({ key: entity.key, form: lower, entity });
      else index.set(key, [{ key: entity.key, form: lower, entity }]);
    }
  };
  const present = new Set(entities.map((e) => e.key));
  for (const entity of entities)
    if (entity.source === "lexicon" || entity.mentions.length > 1) formsOf(entity).forEach((form) => add(form, entity));
  for (const entry of knowledge.entries.values()) {
    if (entry.type === "concept" || entry.type === "place" || present.has(`e:${entry.id}`)) continue;
    const label = entry.names.en ?? "";
    if (!/^[A-Z][a-z]+[A-Za-z]*$/u.test(label) || (entry.ambiguous ?? []).length > 0) continue;
    add(label, {
      key: `e:${entry.id}`,
      type: entry.type,
      label: entry.names.zh ?? label,
      names: withoutUndefined(entry.names),
      source: "lexicon",
      confidence: 0.7,
      mentions: [],
      merges: [],
    });
  }
  return index;
}

function findTarget(
  form: string,
  entity: LinkedEntity,
  index: ReadonlyMap<string, readonly Target[]>,
): Target | undefined {
  if (!REPAIRABLE.test(form)) return undefined;
  const lower = form.toLowerCase();
  const near = [...(index.get(`<${lower.slice(0, 2)}`) ?? []), ...(index.get(`>${lower.slice(-2)}`) ?? [])]
    .filter(
      (target) =>
        target.key !== entity.key &&
        isOneEditApart(lower, target.form) &&
        target.entity.mentions.length >= Math.min(1, entity.mentions.length - 1),
    )
    .sort((a, b) => b.entity.mentions.length - a.entity.mentions.length || compareText(a.key, b.key));
  const keys = new Set(near.map((target) => target.key));
  // Two known names one edit away: nobody can say which was meant. A name of the talk itself goes first.
  const inTalk = near.filter((target) => target.entity.mentions.length > 0);
  if (inTalk.length > 0 && new Set(inTalk.map((t) => t.key)).size === 1) return inTalk[0];
  return keys.size === 1 ? near[0] : undefined;
}

function applyJoins(
  entities: readonly LinkedEntity[],
  joins: ReadonlyMap<string, string>,
  formsOf: (e: LinkedEntity) => string[],
): LinkedEntity[] {
  const incoming = new Map<string, LinkedEntity[]>();
  for (const entity of entities) {
    const target = joins.get(entity.key);
    if (target !== undefined) incoming.set(target, [...(incoming.get(target) ?? []), entity]);
  }
  return entities
    .filter((entity) => !joins.has(entity.key))
    .map((entity) => {
      const more = incoming.get(entity.key) ?? [];
      if (more.length === 0) return entity;
      const mentions = [...entity.mentions, ...more.flatMap((e) => e.mentions)].sort(
        (a, b) => a.passage - b.passage || a.start - b.start,
      );
      const merges = [
        ...entity.merges,
        ...more.flatMap((e) => formsOf(e).map((form) => ({ form, reason: "one letter from it" }))),
      ];
      return { ...entity, mentions, merges };
    })
    .sort((a, b) => compareText(a.key, b.key));
}

function withoutUndefined(names: { zh?: string; en?: string }): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
