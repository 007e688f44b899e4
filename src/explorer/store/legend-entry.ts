import type { Tone } from "../../graph/community-colors.ts";
import type { EntityType } from "../../schema/ontology.ts";

/** One line of a picture's legend: a shape in a colour, a kind of line, or words alone. The page gives the words. */
export type LegendEntry =
  | { kind: "shape"; shape: EntityType; color: Tone | "none"; hollow?: boolean; words: string }
  | { kind: "line"; dashed: boolean; words: string }
  | { kind: "words"; words: string };
