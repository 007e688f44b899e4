import type { Evidence } from "../schema/evidence.ts";
import type { Via } from "../schema/mention.ts";
import type { TalkGraph } from "./talk-graph.ts";

/** What the words of one stretch of a passage are: a name, an end of the open relation, the cue. */
export interface Mark {
  start: number;
  end: number;
  entity?: string;
  via?: Via;
  role: "mention" | "end" | "cue";
}

/** A passage's text cut at its marks; marks never overlap. */
export interface MarkedPiece {
  text: string;
  start: number;
  mark?: Mark;
}

/**
 * Pieces of `text.slice(from, to)` with names marked and, for a piece of evidence, its ends and cue over them.
 * Pronouns are marked where they stand for `pronounsOf`, or are an end.
 */
export function markPassage(
  talk: TalkGraph,
  passageId: string,
  from: number,
  to: number,
  evidence?: { item: Evidence; source: string; target: string },
  pronounsOf?: string,
): MarkedPiece[] {
  const text = talk.passageById.get(passageId)?.text ?? "";
  const strong: Mark[] = [];
  if (evidence) {
    const { item, source, target } = evidence;
    for (const [anchor, entity] of [
      [item.sourceAnchor, source],
      [item.targetAnchor, target],
    ] as const) {
      if (anchor.end > anchor.start)
        strong.push({
          start: anchor.start,
          end: anchor.end,
          entity,
          role: "end",
          ...(anchor.via === undefined ? {} : { via: anchor.via }),
        });
    }
    if (item.cue && item.cue.end > item.cue.start)
      strong.push({ start: item.cue.start, end: item.cue.end, role: "cue" });
  }
  const mentions: Mark[] = (talk.mentionsByPassage.get(passageId) ?? [])
    .filter((m) => m.end > m.start && (m.via === undefined || m.entity === pronounsOf))
    .map(({ start, end, entity, via }) => ({
      start,
      end,
      entity,
      role: "mention",
      ...(via === undefined ? {} : { via }),
    }));
  const marks = pickApart([...strong, ...mentions]).filter((mark) => mark.start >= from && mark.end <= to);
  const pieces: MarkedPiece[] = [];
  let at = from;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), start: at });
    pieces.push({ text: text.slice(mark.start, mark.end), start: mark.start, mark });
    at = mark.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), start: at });
  return pieces;
}

/** Earlier marks of the list win where two overlap. */
function pickApart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (!kept.some((other) => other.start < mark.end && mark.start < other.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
