import type { Diagnostic } from "./diagnostic.ts";
import type { LanguageKnowledge } from "./knowledge.ts";

/** What every stage may use besides the document: knowledge that is the same for all transcripts, and a notebook. */
export interface ExtractContext {
  readonly knowledge: LanguageKnowledge;
  report(diagnostic: Diagnostic): void;
}
