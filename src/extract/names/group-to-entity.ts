import type { EntityType } from "../../schema/ontology.ts";
import type { LexiconEntry } from "../../schema/lexicon.ts";
import { compareText } from "../compare-text.ts";
import type { LinkedEntity, LinkedMention } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { typeOf, type EntityGroup, type EntityGroups } from "./entity-groups.ts";
import { slugOf } from "./slug.ts";

type Names = { zh?: string | undefined; en?: string | undefined };

/** Makes the records, each with a key of its own, sorted by key. */
export function groupsToEntities(
  groups: EntityGroups,
  language: "zh" | "en",
  knowledge: LanguageKnowledge,
): LinkedEntity[] {
  const keys = new Set<string>();
  return groups
    .all()
    .sort((a, b) => compareText(a.id, b.id))
    .map((group) => toEntity(group, groups, language, knowledge, keys))
    .sort((a, b) => compareText(a.key, b.key));
}

function toEntity(
  group: EntityGroup,
  groups: EntityGroups,
  language: "zh" | "en",
  knowledge: LanguageKnowledge,
  keys: Set<string>,
): LinkedEntity {
  const entry = group.entry === undefined ? undefined : knowledge.entries.get(group.entry);
  const names = entry && namesAsSaid(entry, group, groups, language);
  const label = labelOf(group, groups, names, language);
  const base = `e:${entry ? entry.id : slugOf(label, knowledge.pinyin)}`;
  let key = base;
  for (let n = 2; keys.has(key); n++) key = `${base}-${n}`;
  keys.add(key);
  const mentions = group.candidates
    .map(({ passage, start, end, rule }): LinkedMention => ({ passage, start, end, rule }))
    .sort((a, b) => a.passage - b.passage || a.start - b.start);
  return {
    key,
    type: entry?.type ?? typeOf(group) ?? defaultType(group),
    label,
    names: namesOf(label, names),
    source: sourceOf(group),
    confidence:
      Math.round(group.candidates.reduce((best, c) => Math.max(best, c.score), group.speaker ? 0.95 : 0) * 100) / 100,
    mentions,
    merges: group.merges,
  };
}

const SOURCES: readonly [RegExp, LinkedEntity["source"]][] = [
  [/^term/u, "term"],
  [/(?:-suffix|^surname-context|^middle-dot|^short-name)/u, "morphology"],
];

function sourceOf(group: EntityGroup): LinkedEntity["source"] {
  if (group.entry !== undefined) return "lexicon";
  if (group.speaker) return "speaker";
  return SOURCES.find(([pattern]) => group.candidates.some(({ rule }) => pattern.test(rule)))?.[1] ?? "context";
}

/** A Latin name of which nothing tells the kind: capitals only is mostly a term's abbreviation, else a product. */
function defaultType(group: EntityGroup): EntityType {
  return /^[A-Z]{2,6}s?$/u.test([...group.forms][0] ?? "") ? "concept" : "product";
}

/** The lexicon's name in the talk's language, else the talk's own: in its script, the fullest, the most frequent. */
function labelOf(group: EntityGroup, groups: EntityGroups, names: Names | undefined, language: "zh" | "en"): string {
  const known = names?.[language] ?? names?.en ?? names?.zh;
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const form of group.forms) counts.set(form, 0);
  for (const c of group.candidates) counts.set(groups.formOf(c), (counts.get(groups.formOf(c)) ?? 0) + 1);
  const isOwn = (form: string): boolean => /\p{Script=Han}/u.test(form) === (language === "zh");
  const shorts = new Set(group.merges.map((merge) => merge.form));
  const best = [...counts].sort(
    (a, b) =>
      Number(isOwn(b[0])) - Number(isOwn(a[0])) ||
      Number(shorts.has(a[0])) - Number(shorts.has(b[0])) ||
      wordCount(b[0]) - wordCount(a[0]) ||
      b[1] - a[1] ||
      compareText(a[0], b[0]),
  )[0];
  return best?.[0].replace(/'s$/u, "") ?? group.id;
}

/** O C S, as speech recognition spells some acronyms, is no fuller name than OCS. */
function wordCount(form: string): number {
  return /^[A-Z](?: [A-Z])+$/u.test(form) ? 0 : form.split(" ").length;
}

/** The lexicon's names; a thing that the talk only calls by another known name bears that one: GPU, not 图形处理器. */
function namesAsSaid(entry: LexiconEntry, group: EntityGroup, groups: EntityGroups, language: "zh" | "en"): Names {
  const known = entry.names[language]?.toLowerCase();
  // A first name or surname alone is no better than the full name.
  if (entry.type === "person" || known === undefined) return entry.names;
  const said = new Map<string, number>();
  for (const candidate of group.candidates) {
    const form = groups.formOf(candidate);
    said.set(form, (said.get(form) ?? 0) + 1);
  }
  if ([...said.keys()].some((form) => form.toLowerCase().startsWith(known))) return entry.names;
  const others = [...said].filter(([form]) => (entry.aliases ?? []).includes(form));
  const best = others.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  return best ? { ...entry.names, [language]: best[0] } : entry.names;
}

function namesOf(label: string, names: Names | undefined): Record<string, string> {
  const known = Object.entries(names ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (known.length > 0) return Object.fromEntries(known);
  return /\p{Script=Han}/u.test(label) ? { zh: label } : { en: label };
}
