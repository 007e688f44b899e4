import type { EntityType } from "../../schema/ontology.ts";
import { compareText } from "../compare-text.ts";
import type { Candidate } from "../doc.ts";

/** Candidates that name one thing. */
export interface EntityGroup {
  id: string;
  /** Lexicon entry, where the thing has one. */
  entry?: string;
  candidates: Candidate[];
  /** Spellings, folded for matching but in their own case. */
  forms: Set<string>;
  merges: { form: string; reason: string }[];
  /** Type that neighbours in lists speak for. */
  hint?: EntityType;
  /** A person who speaks, also where the talk never says the name. */
  speaker?: boolean;
}

/** All groups of a talk, by id: a lexicon entry's, else the folded form. */
export class EntityGroups {
  private readonly groups = new Map<string, EntityGroup>();
  constructor(private readonly shadow: readonly string[]) {}

  formOf({ passage, start, end }: Candidate): string {
    return (this.shadow[passage] ?? "").slice(start, end);
  }

  all(): EntityGroup[] {
    return [...this.groups.values()];
  }

  has(group: EntityGroup): boolean {
    return this.groups.get(group.id) === group;
  }

  /** Adds a candidate to the group of `owner`, else of its lexicon entry, else of its form. */
  add(candidate: Candidate): void {
    const form = this.formOf(candidate);
    // A term is no name: Jack and the jack of a headphone stay two.
    const kind = candidate.rule === "term" ? "term" : "form";
    const id =
      candidate.entry === undefined ? `${kind}:${foldForm(candidate.form ?? form)}` : `entry:${candidate.entry}`;
    const group = this.ensure(id);
    if (
      candidate.form !== undefined &&
      !group.forms.has(form) &&
      /\p{Script=Han}/u.test(form) &&
      foldForm(form) !== foldForm(candidate.form)
    )
      group.merges.push({ form, reason: `another order of “${candidate.form}”` });
    if (candidate.entry !== undefined) group.entry = candidate.entry;
    group.candidates.push(candidate);
    group.forms.add(form);
  }

  /** The group with this id, made where there is none. */
  ensure(id: string): EntityGroup {
    let group = this.groups.get(id);
    if (!group) this.groups.set(id, (group = { id, candidates: [], forms: new Set(), merges: [] }));
    return group;
  }

  join(into: EntityGroup, from: EntityGroup, reason: string): void {
    if (into === from) return;
    for (const candidate of from.candidates) into.candidates.push(candidate);
    for (const form of from.forms) {
      into.forms.add(form);
      into.merges.push({ form, reason });
    }
    into.merges.push(...from.merges);
    if (from.speaker) into.speaker = true;
    this.groups.delete(from.id);
  }
}

/** Case, hyphens, spaces, possessives and a Latin plural's s do not make another name; digits and + # do. */
export function foldForm(form: string): string {
  const folded = form
    .toLowerCase()
    .replace(/'s$/u, "")
    .replace(/[\s\-_.·]+/gu, "");
  return /^[a-z]{3,}[^su]s$/u.test(folded) ? folded.slice(0, -1) : folded;
}

/** The type that most speaks for, undefined where nothing does. Ties go by name, so that every run decides alike. */
export function typeOf(group: EntityGroup): EntityType | undefined {
  if (group.speaker) return "person";
  const { candidates } = group;
  let counted = results.get(group);
  if (counted?.candidates !== candidates.length)
    results.set(group, (counted = { candidates: candidates.length, type: countVotes(candidates) }));
  return counted.type ?? group.hint;
}

/** Results of the votes. Candidates are only ever added, so a result holds as long as their number does. */
const results = new WeakMap<EntityGroup, { candidates: number; type: EntityType | undefined }>();

function countVotes(candidates: readonly Candidate[]): EntityType | undefined {
  const votes = new Map<EntityType, number>();
  for (const { type, score } of candidates) if (type) votes.set(type, (votes.get(type) ?? 0) + score);
  return [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}
