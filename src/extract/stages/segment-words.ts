import type { EntityType } from "../../schema/ontology.ts";
import { CHARACTER, characterClass } from "../character-class.ts";
import type { Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { defineStage } from "../stage.ts";

/** Cuts every passage into words: 我们发明了NVLink → 我们 / 发明 / 了 / NVLink. Names of the talk stay whole. */
export const segmentWords = defineStage({
  name: "segment-words",
  reads: ["shadow", "transcript"],
  adds: ["tokens"],
  run(doc, { knowledge }) {
    const extra = knowledge.segmenter.extraWords(wordsOfTalk(doc, knowledge));
    return { tokens: doc.shadow.map((text) => knowledge.segmenter.segment(text, extra)) };
  },
});

/** The dictionary's tag for each type of name. */
const TAGS: Record<EntityType, string> = {
  person: "nr",
  place: "ns",
  company: "nt",
  organization: "nt",
  product: "nz",
  event: "nz",
  concept: "n",
};

/** Chinese names of the lexicon that stand in the talk, and its speakers: words that the dictionary may lack. */
function wordsOfTalk({ shadow, transcript }: Pick<Layers, "shadow" | "transcript">, knowledge: LanguageKnowledge) {
  const words = new Map<string, string>();
  for (const text of shadow) {
    for (let at = 0; at < text.length; at++) {
      if (characterClass(text.charCodeAt(at)) !== CHARACTER.han) continue;
      for (const { end, forms } of knowledge.names.matchesAt(text, at)) {
        const form = forms.find((f) => !f.ambiguous && f.form.length > 1);
        if (!form) continue;
        const word = text.slice(at, end);
        const known = form.entry.type === "concept" ? knowledge.segmenter.tagOf(word) : undefined;
        words.set(word, known ?? TAGS[form.entry.type]);
      }
    }
  }
  for (const { name, unnamed } of transcript.speakers) if (!unnamed) words.set(knowledge.fold(name), "nr");
  return words;
}
