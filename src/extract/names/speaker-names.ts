import type { Candidate, Layers } from "../doc.ts";
import type { LanguageKnowledge } from "../knowledge.ts";
import { occurrencesOf } from "./occurrences.ts";

/** The names of the file's speakers, wherever the talk says them. */
export function findSpeakerNames(
  { shadow, transcript }: Pick<Layers, "shadow" | "transcript">,
  knowledge: LanguageKnowledge,
): Candidate[] {
  return transcript.speakers
    .filter((speaker) => !speaker.unnamed)
    .flatMap((speaker) => {
      const name = knowledge.fold(speaker.name);
      return shadow.flatMap((text, passage) =>
        occurrencesOf(text, name).map((start): Candidate => {
          return { passage, start, end: start + name.length, type: "person", rule: "speaker-label", score: 0.95 };
        }),
      );
    });
}
