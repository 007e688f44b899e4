import type { TalkAxis } from "./talk-axis.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** How often an entity is mentioned in each of `bins` equal parts of the file, by characters. */
export function densityOf(talk: TalkGraph, entity: string, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  if (!talk.graph.hasNode(entity)) return counts;
  const offsets = new Map<string, number>();
  let length = 0;
  for (const passage of talk.passages) {
    offsets.set(passage.id, length);
    length += passage.text.length;
  }
  for (const mention of talk.graph.getNodeAttribute(entity, "mentions")) {
    count(counts, (offsets.get(mention.passage) ?? 0) + mention.start, length);
  }
  return counts;
}

/** What the bins of a density part evenly: the characters spoken, or (where the transcript has times) the minutes. */
export type DensityUnit = "characters" | "time";

export interface TalkDensity {
  /** Mentions in each bin, all entities together. */
  all: number[];
  /** The same for single entities, by key; those without a mention in the talk are left out. */
  byEntity: Map<string, number[]>;
  unit: DensityUnit;
}

/**
 * The density of mentions over the talk, in one pass. By time, a mention counts where it is said to be spoken, which is
 * estimated between the times that the transcript gives; without times it is by characters, as `unit` then says.
 */
export function talkDensity(talk: TalkGraph, axis: TalkAxis, bins: number, unit: DensityUnit): TalkDensity {
  const timed = unit === "time" && axis.marks.length > 0;
  const start = timed ? axis.timeAt(0)!.seconds : 0;
  const length = timed ? axis.timeAt(axis.length)!.seconds - start : axis.length;
  const all = new Array<number>(bins).fill(0);
  const byEntity = new Map<string, number[]>();
  for (const passage of axis.passages) {
    const offset = axis.starts.get(passage.id) ?? 0;
    for (const mention of talk.mentionsByPassage.get(passage.id) ?? []) {
      const position = offset + mention.start;
      const at = timed ? axis.timeAt(position)!.seconds - start : position;
      count(all, at, length);
      const own = byEntity.get(mention.entity) ?? new Array<number>(bins).fill(0);
      byEntity.set(mention.entity, own);
      count(own, at, length);
    }
  }
  return { all, byEntity, unit: timed ? "time" : "characters" };
}

function count(counts: number[], at: number, length: number): void {
  const bin = Math.max(0, Math.min(counts.length - 1, Math.floor((at / Math.max(1, length)) * counts.length)));
  counts[bin] = (counts[bin] ?? 0) + 1;
}
