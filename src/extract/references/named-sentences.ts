import type { EntityType } from "../../schema/ontology.ts";
import type { Layers } from "../doc.ts";
import { collectArguments } from "../relations/arguments.ts";
import { isNoThing } from "../relations/no-things.ts";
import { readPhrases } from "../relations/phrases.ts";

/** A name in a sentence, with its place in the grammar. */
export interface NamedWord {
  entity: string;
  type: EntityType;
  start: number;
  end: number;
  /** It heads its phrase and no preposition governs it: it can be what the sentence is about. */
  topical: boolean;
  /** An English plural. */
  plural: boolean;
  /** Names listed together with it, itself included. */
  list: readonly NamedWord[];
}

export interface NamedSentence {
  start: number;
  end: number;
  question: boolean;
  names: readonly NamedWord[];
}

/** By passage: its sentences with the names in them; English nouns of `noEnds` are none. */
export function nameSentences(
  doc: Pick<Layers, "shadow" | "sentences" | "repairedEntities">,
  language: "zh" | "en",
  noEnds: ReadonlySet<string>,
): readonly (readonly NamedSentence[])[] {
  const byPassage = collectArguments({ repairedEntities: doc.repairedEntities, references: [] });
  return doc.sentences.map((sentences, passage) => {
    const all = byPassage.get(passage) ?? [];
    let at = 0;
    return sentences.map(({ start, end, question }) => {
      while (at < all.length && (all[at]?.start ?? 0) < start) at++;
      const first = at;
      while (at < all.length && (all[at]?.end ?? 0) <= end) at++;
      const text = doc.shadow[passage] ?? "";
      const here = all.slice(first, at);
      const args = language === "en" ? here.filter((argument) => !isNoThing(text, argument, noEnds)) : here;
      const { headOf, preposition, listOf } = readPhrases(doc.shadow[passage] ?? "", args, language);
      const names: (NamedWord & { list: NamedWord[] })[] = args.map((argument, i) => ({
        entity: argument.entity,
        type: argument.type,
        start: argument.start,
        end: argument.end,
        plural: language === "en" && /[^su]s$/u.test((doc.shadow[passage] ?? "").slice(argument.start, argument.end)),
        topical: headOf[i] === -1 && preposition[i] === "",
        list: [],
      }));
      names.forEach((name, i) => name.list.push(...(listOf[i] ?? [i]).flatMap((j) => names[j] ?? [])));
      return { start, end, question, names };
    });
  });
}
