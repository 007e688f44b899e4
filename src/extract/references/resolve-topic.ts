import type { EntityType } from "../../schema/ontology.ts";
import type { NamedSentence, NamedWord } from "./named-sentences.ts";
import type { PronounKind } from "./pronouns.ts";

/** What a pronoun goes back to: one name, or all of a list. */
export interface Antecedent {
  names: readonly NamedWord[];
  passage: number;
  /** Sentences back: 0 is the pronoun's own. */
  back: number;
}

/** A sentence before the pronoun's, as far as the topic may reach. */
export interface EarlierSentence extends NamedSentence {
  passage: number;
}

export type TopicKind = Exclude<PronounKind, "me" | "us" | "you" | "youAll" | "ownOrganisation">;

const THINGS: readonly EntityType[] = ["product", "concept", "company", "organization", "event"];
const ORGS: readonly EntityType[] = ["company", "organization"];
const FITTING: Readonly<Record<TopicKind, readonly EntityType[]>> = {
  he: ["person"],
  they: ["company", "organization", "person"],
  it: THINGS,
  these: THINGS,
  this: THINGS,
  thisOrganisation: ORGS,
  thisThing: ["product", "concept"],
  thisService: ["product", "company"],
  theThing: ["product"],
  theEvent: ["event"],
  thisPerson: ["person"],
  thisPlace: ["place"],
};
/** How many sentences back a pronoun reaches. */
export const REACH: Readonly<Record<TopicKind, number>> = {
  he: 2,
  they: 1,
  it: 2,
  these: 1,
  this: 0,
  thisOrganisation: 2,
  thisThing: 2,
  thisService: 2,
  theThing: 2,
  theEvent: 2,
  thisPerson: 2,
  thisPlace: 2,
};

/**
 * The antecedent of a topic pronoun at `at`: `sentences[0]` is its own sentence, the rest go back. `own` are entities
 * it never means (the speaker and, for “they”, the speaker's company).
 */
export function resolveTopic(
  kind: TopicKind,
  at: number,
  owner: boolean,
  sentences: readonly EarlierSentence[],
  own: ReadonlySet<string>,
): Antecedent | undefined {
  for (const [back, sentence] of sentences.slice(0, REACH[kind] + 1).entries()) {
    // “Acme was founded in Rome, and it …”, said by who works there: named just before, it is meant.
    const earlier = sentence.names.filter(
      (name) =>
        (back > 0 || name.end <= at) &&
        (!own.has(name.entity) || (kind === "it" && back === 0 && name.topical && name.type === "company")),
    );
    const before = earlier.filter((name) => FITTING[kind].includes(name.type));
    // “Artists … they make money from touring.”
    const many =
      kind === "they" && before.length === 0 ? earlier.find((name) => name.plural && name.topical) : undefined;
    if (many) return { names: [many], passage: sentence.passage, back };
    if (before.length === 0) continue;
    const names = choose(kind, before, at, back, owner, sentence.start);
    if (names) return { names, passage: sentence.passage, back };
  }
  return undefined;
}

/** “X and its Y”, “X和它的Y”. */
const BESIDE = 5;

/** A subject stands within so many UTF-16 units of the sentence's start. */
const HEAD = 16;

function choose(
  kind: TopicKind,
  names: readonly NamedWord[],
  at: number,
  back: number,
  owner: boolean,
  from: number,
): readonly NamedWord[] | undefined {
  const last = names.at(-1);
  if (!last) return undefined;
  if (kind === "these" || kind === "they") {
    const listed = names.findLast((name) => name.list.length > 1 && name.topical);
    const alone = kind === "they" ? names.findLast((name) => name.type !== "person") : undefined;
    const chosen =
      listed && (kind === "these" || !alone || alone.start < listed.start)
        ? listed.list.filter((n) => n.type === listed.type)
        : alone
          ? [alone]
          : undefined;
    return chosen;
  }
  const first = names.find((name) => name.topical);
  // What the sentence begins with is its topic; else a name is, before a notion said in passing.
  const topic =
    first && first.start - from > HEAD
      ? (names.find((name) => name.topical && name.type !== "concept") ?? first)
      : first;
  if (kind === "it" || kind === "this") {
    if (back === 0 && kind === "this") return [last];
    // “Rust and its compiler”: beside the pronoun stands its owner.
    if (back === 0 && owner && at - last.end <= BESIDE) return [last];
    // “DeepSeek开源了R1，它基于…”: the thing that a firm makes, not the firm, runs on and is based on something.
    const made =
      topic && ORGS.includes(topic.type)
        ? names.findLast((name) => name.topical && name.type === "product")
        : undefined;
    return [(!owner && back === 0 && made) || (topic ?? last)];
  }
  return [back === 0 ? last : (topic ?? last)];
}
