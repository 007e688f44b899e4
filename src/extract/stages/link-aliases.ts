import type { EntityType } from "../../schema/ontology.ts";
import type { Candidate, Layers, LinkedEntity, LinkedMention } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { compareText } from "../compare-text.ts";
import { findParentheses } from "../names/find-parentheses.ts";
import { resolveOverlaps } from "../names/resolve-overlaps.ts";
import { slugOf } from "../names/slug.ts";
import { defineStage } from "../stage.ts";

/** Brings candidates together, one entity a thing: Elon（马斯克）, Sam → Sam Altman, NVIDIA = 英伟达. */
export const linkAliases = defineStage({
  name: "link-aliases",
  reads: ["shadow", "transcript", "latinNames", "lexiconHits", "contextNames", "terms"],
  adds: ["entities"],
  run(doc, { knowledge }) {
    const candidates = resolveOverlaps([...doc.lexiconHits, ...doc.latinNames, ...doc.contextNames, ...doc.terms]);
    const groups = new GroupSet(doc.shadow);
    candidates.forEach((candidate) => groups.add(candidate));
    linkPartialNames(groups);
    linkParentheses(groups, doc.shadow);
    addSilentSpeakers(groups, doc.transcript);
    return { entities: toEntities(groups, doc, knowledge) };
  },
});

interface Group {
  id: string;
  entry?: string;
  candidates: Candidate[];
  forms: Set<string>;
  merges: { form: string; reason: string }[];
}

/** Candidates by what they name: a lexicon entry's id, else the folded form. */
class GroupSet {
  readonly groups = new Map<string, Group>();
  constructor(private readonly shadow: readonly string[]) {}

  formOf(c: Candidate): string {
    return (this.shadow[c.passage] ?? "").slice(c.start, c.end);
  }

  add(candidate: Candidate): void {
    const form = this.formOf(candidate);
    const id = candidate.entry === undefined ? `form:${foldForm(form)}` : `entry:${candidate.entry}`;
    const group = this.groups.get(id) ?? { id, candidates: [], forms: new Set<string>(), merges: [] };
    if (candidate.entry !== undefined) group.entry = candidate.entry;
    group.candidates.push(candidate);
    group.forms.add(form);
    this.groups.set(id, group);
  }

  join(into: Group, from: Group, reason: string): void {
    if (into === from) return;
    into.candidates.push(...from.candidates);
    for (const form of from.forms) {
      into.forms.add(form);
      into.merges.push({ form, reason });
    }
    into.merges.push(...from.merges);
    this.groups.delete(from.id);
  }
}

/** Case, hyphens, spaces, possessives and a Latin plural's s do not make another name; digits and + # do. */
function foldForm(form: string): string {
  const folded = form
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/[\s\-_.·]+/gu, "");
  return /^[a-z]{4,}[^s]s$/u.test(folded) ? folded.slice(0, -1) : folded;
}

function typeOf(group: Group): EntityType | undefined {
  const votes = new Map<EntityType, number>();
  for (const { type, score } of group.candidates) if (type) votes.set(type, (votes.get(type) ?? 0) + score);
  return [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

/** A first name or surname alone is the one full name it can mean; where two would fit, nobody's. */
function linkPartialNames(groups: GroupSet): void {
  const owners = new Map<string, Set<Group>>();
  for (const group of groups.groups.values()) {
    if (typeOf(group) !== "person") continue;
    for (const form of group.forms) {
      const parts = /^[A-Za-z\u00C0-\u024F.'’\- ]+$/u.test(form) ? form.split(" ") : form.split(/[·•]/u);
      if (parts.length < 2) continue;
      for (const part of parts) if (part.length > 1) owners.set(part, (owners.get(part) ?? new Set()).add(group));
    }
  }
  for (const group of [...groups.groups.values()]) {
    if (group.entry !== undefined) continue;
    const [form, ...others] = group.forms;
    const owner = form === undefined || others.length > 0 ? undefined : [...(owners.get(form) ?? [])];
    if (owner?.length === 1 && owner[0] && owner[0] !== group) groups.join(owner[0], group, "part of the full name");
  }
}

/** Elon（马斯克）, 通用人工智能（AGI）: what stands in brackets right after a name is another name for it. */
function linkParentheses(groups: GroupSet, shadow: readonly string[]): void {
  const groupAt = new Map<string, Group>();
  for (const group of groups.groups.values())
    for (const c of group.candidates) groupAt.set(`${c.passage}:${c.start}:${c.end}`, group);
  const all = [...groups.groups.values()].flatMap((group) => group.candidates);
  for (const { outer, inner } of findParentheses(all, shadow)) {
    const a = groupAt.get(`${outer.passage}:${outer.start}:${outer.end}`);
    const b = groupAt.get(`${inner.passage}:${inner.start}:${inner.end}`);
    if (!a || !b || a === b || !groups.groups.has(a.id) || !groups.groups.has(b.id)) continue;
    if (a.entry !== undefined && b.entry !== undefined) continue;
    const [typeA, typeB] = [typeOf(a), typeOf(b)];
    if (typeA !== undefined && typeB !== undefined && typeA !== typeB && a.entry === undefined && b.entry === undefined)
      continue;
    const [into, from] = b.entry !== undefined ? [b, a] : [a, b];
    groups.join(into, from, "in brackets after it");
    for (const c of from.candidates) groupAt.set(`${c.passage}:${c.start}:${c.end}`, into);
  }
}

/** A named speaker is a person of the graph, also where the talk never says the name. */
function addSilentSpeakers(groups: GroupSet, transcript: Layers["transcript"]): void {
  for (const { name, unnamed } of transcript.speakers) {
    if (unnamed || [...groups.groups.values()].some((group) => group.forms.has(name))) continue;
    groups.groups.set(`speaker:${name}`, { id: `speaker:${name}`, candidates: [], forms: new Set([name]), merges: [] });
  }
}

function toEntities(
  groups: GroupSet,
  doc: Pick<Layers, "transcript" | "shadow">,
  knowledge: LanguageKnowledge,
): LinkedEntity[] {
  const keys = new Set<string>();
  const language = doc.transcript.language === "en" ? "en" : "zh";
  const sorted = [...groups.groups.values()].sort((a, b) => compareText(a.id, b.id));
  return sorted
    .map((group) => toEntity(group, groups, language, knowledge, keys))
    .filter((entity) => entity !== undefined)
    .sort((a, b) => compareText(a.key, b.key));
}

const SOURCES: readonly [RegExp, LinkedEntity["source"]][] = [
  [/^lexicon/u, "lexicon"],
  [/^speaker/u, "speaker"],
  [/^(?:head-noun|quoted|defined)/u, "term"],
  [/^(?:organisation|surname|middle)/u, "morphology"],
];

function toEntity(
  group: Group,
  groups: GroupSet,
  language: "zh" | "en",
  knowledge: LanguageKnowledge,
  keys: Set<string>,
): LinkedEntity | undefined {
  const entry = group.entry === undefined ? undefined : knowledge.entries.get(group.entry);
  const speaker = group.candidates.length === 0;
  const type = entry?.type ?? typeOf(group) ?? (speaker ? "person" : defaultType(group));
  if (type === undefined) return undefined;
  const label = labelOf(group, groups, entry?.names, language);
  const base = entry ? entry.id : slugOf(label);
  let key = `e:${base}`;
  for (let n = 2; keys.has(key); n++) key = `e:${base}-${n}`;
  keys.add(key);
  const rules = group.candidates.map((c) => c.rule);
  const source = entry
    ? "lexicon"
    : speaker
      ? "speaker"
      : (SOURCES.find(([pattern]) => rules.some((rule) => pattern.test(rule)))?.[1] ?? "context");
  return {
    key,
    type,
    label,
    names: namesOf(label, entry?.names, language),
    source,
    confidence: Math.round(Math.max(0.6, ...group.candidates.map((c) => c.score)) * 100) / 100,
    mentions: group.candidates
      .map(({ passage, start, end, rule }): LinkedMention => ({ passage, start, end, rule }))
      .sort((a, b) => a.passage - b.passage || a.start - b.start),
    merges: group.merges,
  };
}

/** A Latin name nobody knows: capitals only is a term's abbreviation, more than once a product; else too little is known. */
function defaultType(group: Group): EntityType | undefined {
  const form = [...group.forms][0] ?? "";
  if (/^[A-Z]{2,6}s?$/u.test(form)) return "concept";
  return "product";
}

/** The transcript's own most frequent form in its language, else the lexicon's name, else the most frequent form. */
function labelOf(
  group: Group,
  groups: GroupSet,
  names: { zh?: string; en?: string } | undefined,
  language: "zh" | "en",
): string {
  const own = names?.[language];
  // A person or company goes by its full name; a term or product by the name the talk uses (GPU, not 图形处理器).
  const byName = group.candidates.some((c) => c.type !== "concept" && c.type !== "product");
  if (
    own !== undefined &&
    (byName || group.forms.size === 0 || [...group.forms].some((form) => form.toLowerCase() === own.toLowerCase()))
  )
    return own;
  const counts = new Map<string, number>();
  for (const c of group.candidates) counts.set(groups.formOf(c), (counts.get(groups.formOf(c)) ?? 0) + 1);
  const isOwn = (form: string): boolean => /\p{Script=Han}/u.test(form) === (language === "zh");
  const byUse = [...counts].sort(
    (a, b) =>
      Number(isOwn(b[0])) - Number(isOwn(a[0])) ||
      b[0].split(" ").length - a[0].split(" ").length ||
      b[1] - a[1] ||
      compareText(a[0], b[0]),
  );
  return byUse[0]?.[0].replace(/['’]s$/u, "") ?? own ?? names?.en ?? names?.zh ?? [...group.forms][0] ?? "";
}

function namesOf(
  label: string,
  names: { zh?: string; en?: string } | undefined,
  language: "zh" | "en",
): Record<string, string> {
  const known = Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name !== undefined));
  if (Object.keys(known).length > 0) return { ...known, [language]: label };
  return /\p{Script=Han}/u.test(label) ? { zh: label } : { en: label };
}
