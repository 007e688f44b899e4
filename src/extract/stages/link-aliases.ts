import type { Candidate, Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { EntityGroups, foldForm } from "../names/entity-groups.ts";
import { groupsToEntities } from "../names/group-to-entity.ts";
import { hintTypes } from "../names/hint-types.ts";
import { linkAcronyms } from "../names/link-acronyms.ts";
import { linkFirstWords } from "../names/link-first-words.ts";
import { linkOwnedNames } from "../names/link-owned-names.ts";
import { linkPartialNames } from "../names/link-partial-names.ts";
import { linkSpellings } from "../names/link-spellings.ts";
import { linkWrittenTogether } from "../names/link-written-together.ts";
import { findShortNames, shortNamesOf } from "../names/nicknames.ts";
import { resolveOverlaps } from "../names/resolve-overlaps.ts";
import { defineStage } from "../stage.ts";

type Read = Pick<Layers, "shadow" | "tokens" | "transcript" | "latinNames" | "lexiconHits" | "contextNames" | "terms">;

/**
 * Brings candidates together, one entity a thing: by lexicon entry, by spelling, by what the talk writes together
 * (Elon（马斯克）), by parts of names (Sam → Sam Altman, 老周 → 周鸿祎), by initials. Nothing joins by mere likeness.
 */
export const linkAliases = defineStage({
  name: "link-aliases",
  reads: ["shadow", "tokens", "transcript", "latinNames", "lexiconHits", "contextNames", "terms"],
  adds: ["entities"],
  run(doc, { knowledge }) {
    const groups = new EntityGroups(doc.shadow);
    const { candidates, fullNameOf } = gatherCandidates(doc, knowledge);
    for (const candidate of candidates) {
      groups.add(candidate);
    }
    addSpeakers(groups, doc, knowledge);
    linkSpellings(groups);
    linkWrittenTogether(groups, doc.shadow);
    linkShortNames(groups, fullNameOf);
    if (doc.transcript.language === "en") linkOwnedNames(groups);
    linkPartialNames(groups, knowledge);
    linkFirstWords(groups);
    linkAcronyms(groups);
    hintTypes(groups, doc.shadow);
    return { entities: groupsToEntities(groups, doc.transcript.language === "en" ? "en" : "zh", knowledge) };
  },
});

/** All candidates that stand beside each other, and the full names of the short ones. */
function gatherCandidates(
  doc: Read,
  knowledge: LanguageKnowledge,
): { candidates: Candidate[]; fullNameOf: Map<string, string> } {
  // The terms hold those of the lexicon's concepts that are worth it.
  const found = [
    ...doc.lexiconHits.filter((hit) => hit.type !== "concept"),
    ...doc.latinNames,
    ...doc.contextNames,
    ...doc.terms,
  ];
  const people = found
    .filter((c) => c.type === "person" && c.rule !== "short-name")
    .map((c) => (doc.shadow[c.passage] ?? "").slice(c.start, c.end));
  const speakers = doc.transcript.speakers.filter((s) => !s.unnamed).map((s) => knowledge.fold(s.name));
  const short = findShortNames(doc.shadow, doc.tokens, shortNamesOf([...people, ...speakers], knowledge));
  const fullNameOf = new Map<string, string>();
  for (const { candidate, full } of short)
    fullNameOf.set((doc.shadow[candidate.passage] ?? "").slice(candidate.start, candidate.end), full);
  const own = withoutStrangers(found, fullNameOf, doc.shadow);
  return { candidates: resolveOverlaps([...own, ...short.map((s) => s.candidate)]), fullNameOf };
}

/** 老王 beside a 王若溪 who speaks is not somebody else's nickname that a lexicon happens to list. */
function withoutStrangers(
  found: readonly Candidate[],
  fullNameOf: ReadonlyMap<string, string>,
  shadow: readonly string[],
): Candidate[] {
  const formOf = (c: Candidate): string => (shadow[c.passage] ?? "").slice(c.start, c.end);
  const sure = new Set(found.filter((c) => !fullNameOf.has(formOf(c))).map((c) => c.entry));
  return found.filter((c) => c.entry === undefined || c.type !== "person" || sure.has(c.entry));
}

/** A named speaker is a person of the graph, also where the talk never says the name. */
function addSpeakers(groups: EntityGroups, doc: Read, knowledge: LanguageKnowledge): void {
  for (const { name, unnamed } of doc.transcript.speakers) {
    if (unnamed) continue;
    const folded = knowledge.fold(name);
    const group = groups.all().find((g) => g.forms.has(folded)) ?? groups.ensure(`form:${foldForm(folded)}`);
    group.forms.add(folded);
    group.speaker = true;
  }
}

function linkShortNames(groups: EntityGroups, fullNameOf: ReadonlyMap<string, string>): void {
  const byForm = new Map(groups.all().flatMap((group) => [...group.forms].map((form) => [form, group] as const)));
  for (const [short, full] of fullNameOf) {
    const [from, into] = [byForm.get(short), byForm.get(full)];
    if (from && into && from.entry === undefined && groups.has(from) && groups.has(into))
      groups.join(into, from, "a short form of the name");
  }
}
