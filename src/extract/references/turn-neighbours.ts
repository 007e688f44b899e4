import type { Transcript } from "../doc.ts";

export interface TurnNeighbours {
  /** Speaker whom the turn of a passage speaks to: who answers a host, or whom a guest of several takes up. */
  addressee(passage: number): string | undefined;
  /** The passage before this one, within the talk. */
  before(passage: number): number | undefined;
}

/** Who speaks to whom, by the order of turns. */
export function turnNeighbours(transcript: Transcript): TurnNeighbours {
  const { paragraphs, speakers } = transcript;
  const speakerOfTurn = new Map<number, string>();
  for (const { turn, speaker } of paragraphs) if (speaker !== undefined) speakerOfTurn.set(turn, speaker);
  const roles = new Map(speakers.map((speaker) => [speaker.id, speaker.role]));
  const guests = speakers.filter((speaker) => speaker.role !== "host" && speaker.role !== "editor");
  return {
    addressee(passage) {
      const { turn, speaker } = paragraphs[passage] ?? {};
      if (turn === undefined || speaker === undefined) return undefined;
      const next = speakerOfTurn.get(turn + 1);
      if (roles.get(speaker) === "host") {
        if (guests.length === 1) return guests[0]?.id;
        return next !== undefined && roles.get(next) !== "host" ? next : undefined;
      }
      // A guest's “you” to the host is mostly anybody; to another guest, who spoke just before, it is meant.
      if (guests.length < 2) return undefined;
      for (let back = 1; back <= 3; back++) {
        const other = speakerOfTurn.get(turn - back);
        if (other !== undefined && other !== speaker && roles.get(other) !== "host") return other;
      }
      return undefined;
    },
    before(passage) {
      const earlier = paragraphs[passage - 1];
      return earlier?.kind === "turn" && paragraphs[passage]?.kind === "turn" ? passage - 1 : undefined;
    },
  };
}
