import { formatTime } from "../../graph/passage-place.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Messages } from "../i18n/messages.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

/** In the order the sentences are spoken. */
export function orderEvidence(talk: TalkGraph, evidence: readonly Evidence[]): Evidence[] {
  const order = (item: Evidence): number => talk.passageOrder.get(item.passage) ?? 0;
  return evidence.toSorted((a, b) => order(a) - order(b) || a.start - b.start || a.end - b.end);
}

/** From which section and minute to which a relation is spoken of: `§2–4`, `约 9:40–26:10`. */
export function relationPlace(
  talk: TalkGraph,
  axis: TalkAxis,
  ordered: readonly Evidence[],
  messages: Messages,
): { sections: string; times: string } | undefined {
  const spoken = ordered.filter((item) => axis.starts.has(item.passage));
  const numbers = spoken.flatMap((item) => {
    const section = talk.passageById.get(item.passage)?.section;
    return axis.sections.find(({ id }) => id === section)?.number ?? [];
  });
  const times = spoken.flatMap((item) => axis.timeAt((axis.starts.get(item.passage) ?? 0) + item.start) ?? []);
  const [first, last] = [times[0], times.at(-1)];
  if (numbers.length === 0 || !first || !last) return undefined;
  const words = [...new Set([formatTime(first.seconds), formatTime(last.seconds)])].join("–");
  return {
    sections: messages.place.sections(Math.min(...numbers), Math.max(...numbers)),
    times: first.estimated || last.estimated ? messages.place.about(words) : words,
  };
}

/** The whole sentence round the evidence: readers want it from capital to full stop. */
export function sentenceAround(text: string, item: { start: number; end: number }): { from: number; to: number } {
  const before = text.slice(0, item.start);
  const from = before.search(/[^。！？!?.]*$/u);
  const after = /^[^。！？!?]*?(?:[。！？!?]["”’」]?|\.(?=\s|$)|$)/u.exec(text.slice(item.end));
  const ended = /[。！？!?.]["”’」]?$/u.test(text.slice(0, item.end));
  return {
    from: from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0),
    to: ended ? item.end : item.end + (after?.[0].length ?? 0),
  };
}
