import type { LanguageKnowledge } from "../knowledge.ts";

/** What the features look at beside the form itself. */
export interface TermSurroundings {
  language: "zh" | "en";
  shadow: readonly string[];
  /** Title, heading or introduction, which name what the talk is about. */
  isFront: (passage: number) => boolean;
  /** Words of the talk, to judge how much more often it uses a word than others do. */
  size: number;
  knowledge: LanguageKnowledge;
  /** Share of the talk's known concepts that are of the same field as this entry. */
  fieldShare: (entry: string) => number;
}
