import { loadKnowledge } from "../../scripts/load-knowledge.ts";
import type { LanguageKnowledge } from "../../src/extract/knowledge.ts";

let loaded: LanguageKnowledge | undefined;

/** The project's own lexicon, read once for a test file. */
export function knowledge(): LanguageKnowledge {
  return (loaded ??= loadKnowledge());
}
