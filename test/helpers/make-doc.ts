import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import type { Candidate, Layers, LinkedEntity, Paragraph } from "../../src/extract/doc.ts";
import type { LanguageKnowledge } from "../../src/extract/knowledge.ts";
import { findContextNames } from "../../src/extract/stages/find-context-names.ts";
import { findLatinNames } from "../../src/extract/stages/find-latin-names.ts";
import { findTerms } from "../../src/extract/stages/find-terms.ts";
import { foldText } from "../../src/extract/stages/fold-text.ts";
import { linkAliases } from "../../src/extract/stages/link-aliases.ts";
import { matchLexicon } from "../../src/extract/stages/match-lexicon.ts";
import { repairMisheard } from "../../src/extract/stages/repair-misheard.ts";
import { segmentWords } from "../../src/extract/stages/segment-words.ts";
import { splitSentences } from "../../src/extract/stages/split-sentences.ts";

/** The layers up to the linked entities, of a talk given as its paragraphs. */
export type NamesDocument = Pick<
  Layers,
  | "transcript"
  | "shadow"
  | "tokens"
  | "sentences"
  | "latinNames"
  | "lexiconHits"
  | "contextNames"
  | "terms"
  | "entities"
  | "repairedEntities"
>;

let withNames: LanguageKnowledge | undefined;
let withoutNames: LanguageKnowledge | undefined;

/** The project's knowledge; `bare` leaves the lexicon's entries out, so that only rules find names. */
export function testKnowledge(bare = false): LanguageKnowledge {
  if (bare) return (withoutNames ??= loadKnowledge([], { names: false }));
  return (withNames ??= loadKnowledge());
}

/**
 * Runs the stages from folding to the repair of misheard names. A line `Ann Lee: text` is a turn of that speaker, any
 * other a paragraph that nobody speaks.
 */
export function makeDoc(language: "zh" | "en", lines: readonly string[], knowledge = testKnowledge()): NamesDocument {
  const context = { knowledge, report: () => undefined };
  const transcript = makeTranscript(language, lines);
  const folded = { transcript, ...foldText.run({ transcript }, context) };
  const cut = { ...folded, ...segmentWords.run(folded, context) };
  const split = { ...cut, ...splitSentences.run(cut, context) };
  const latin = { ...split, ...findLatinNames.run(split, context) };
  const listed = { ...latin, ...matchLexicon.run(latin, context) };
  const named = { ...listed, ...findContextNames.run(listed, context) };
  const termed = { ...named, ...findTerms.run(named, context) };
  const linked = { ...termed, ...linkAliases.run(termed, context) };
  return { ...linked, ...repairMisheard.run(linked, context) };
}

function makeTranscript(language: "zh" | "en", lines: readonly string[]): Layers["transcript"] {
  const names: string[] = [];
  const paragraphs = lines.map((line, turn): Paragraph => {
    const [, name, rest = line] = /^([\p{L} ·]{2,20})[:：] ?(.*)$/u.exec(line) ?? [];
    if (name !== undefined && !names.includes(name)) names.push(name);
    const base = { turn, text: rest, start: 0, end: rest.length, map: Uint32Array.from(rest, (_, i) => i) };
    if (name === undefined) return { ...base, kind: "turn" };
    return { ...base, kind: "turn", speaker: `d1.v${names.indexOf(name) + 1}` };
  });
  const speakers = names.map((name, i) => ({ id: `d1.v${i + 1}`, name, unnamed: false }));
  return { format: "markdown", title: "", language, sections: [], speakers, paragraphs, diagnostics: [] };
}

/** What a candidate covers, as the talk has it. */
export function wordsOf(doc: Pick<NamesDocument, "shadow">, { passage, start, end }: Candidate): string {
  return (doc.shadow[passage] ?? "").slice(start, end);
}

/** Surface forms of an entity, each once, in order of the talk. */
export function formsOf(doc: Pick<NamesDocument, "shadow">, entity: LinkedEntity): string[] {
  return [...new Set(entity.mentions.map((m) => (doc.shadow[m.passage] ?? "").slice(m.start, m.end)))];
}

/** The entity that has this surface form, label or key. */
export function entityWith(
  doc: Pick<NamesDocument, "shadow" | "repairedEntities">,
  form: string,
): LinkedEntity | undefined {
  return doc.repairedEntities.find(
    (entity) => formsOf(doc, entity).includes(form) || entity.label === form || entity.key === form,
  );
}
