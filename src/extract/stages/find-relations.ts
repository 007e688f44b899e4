import type { Span } from "../../schema/mention.ts";
import type { RelationFinding, Token } from "../doc.ts";
import { applyRules } from "../relations/apply-rules.ts";
import { collectArguments } from "../relations/arguments.ts";
import { collectOwners } from "../relations/compound-names-rule.ts";
import { namesOnlyModifier } from "../relations/compound-ends.ts";
import { isNoThing } from "../relations/no-things.ts";
import { makeFinding } from "../relations/make-finding.ts";
import { makeView } from "../relations/sentence-view.ts";
import { defineStage } from "../stage.ts";

/** One finding for each clause that states a relation: 我们发明了NVLink → NVIDIA develops NVLink, cue 发明. */
export const findRelations = defineStage({
  name: "find-relations",
  reads: ["transcript", "shadow", "tokens", "sentences", "repairedEntities", "references"],
  adds: ["findings"],
  run(doc, { knowledge }) {
    const byPassage = collectArguments(doc);
    const language = doc.transcript.language === "en" ? "en" : "zh";
    const owners = collectOwners(doc);
    const noEnds = knowledge.words("en", "noEnds");
    const findings: RelationFinding[] = [];
    doc.shadow.forEach((text, passage) => {
      const all = byPassage.get(passage) ?? [];
      const args = language === "en" ? all.filter((argument) => !isNoThing(text, argument, noEnds)) : all;
      if (args.length === 0) return;
      const tokens = doc.tokens[passage] ?? [];
      const cues = knowledge.cues.find(text, language, wordEdges(text, tokens, language));
      const take = { args: slicer(args), cues: slicer(cues), tokens: slicer(tokens) };
      for (const sentence of doc.sentences[passage] ?? []) {
        const inside = take.args(sentence);
        const here = { cues: take.cues(sentence), tokens: take.tokens(sentence) };
        if (inside.length === 0) continue;
        const view = makeView({ text, sentence, language, args: inside, ...here });
        for (const found of applyRules(view, owners))
          if (!namesOnlyModifier(found, view)) findings.push(makeFinding(found, view, passage, knowledge.cues.weights));
      }
    });
    return { findings };
  },
});

/** English words end where letters do; Chinese ones where the dictionary cuts. */
function wordEdges(text: string, tokens: readonly Token[], language: "zh" | "en"): (at: number) => boolean {
  if (language === "en") {
    const letter = (at: number): boolean => /[A-Za-z'’]/u.test(text[at] ?? "");
    // “It's a …”: the short verb is a word.
    const shortVerb = (at: number): boolean =>
      /['’]/u.test(text[at] ?? "") &&
      /^.(?:s|re|m) /u.test(text.slice(at, at + 4)) &&
      !/\blet$/iu.test(text.slice(Math.max(0, at - 4), at));
    return (at) => !(letter(at) && letter(at - 1)) || shortVerb(at);
  }
  const edges = new Uint8Array(text.length + 1);
  for (const { start, end } of tokens) edges[start] = edges[end] = 1;
  return (at) => edges[at] === 1;
}

/** Walks once through sorted spans: for sentences in order, those inside each. */
function slicer<T extends Span>(items: readonly T[]): (sentence: Span) => T[] {
  let at = 0;
  return (sentence) => {
    while (at < items.length && (items[at] as T).start < sentence.start) at++;
    const found: T[] = [];
    for (let i = at; i < items.length && (items[i] as T).start < sentence.end; i++)
      if ((items[i] as T).end <= sentence.end) found.push(items[i] as T);
    return found;
  };
}
