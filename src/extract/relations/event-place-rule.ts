import type { FoundRelation } from "./found-relation.ts";
import type { SentenceView } from "./sentence-view.ts";

/** So far on, in UTF-16 units, the place of an event may be named. */
const FAR = 140;

/** “Live at FooConf, before a large audience, at the Town Hall in Leeds”: where its one event is held. */
export function eventPlaceRule(view: SentenceView): FoundRelation[] {
  const events = view.args.filter((a) => a.type === "event");
  const [event] = events;
  if (!event || event.reference || events.some((e) => e.entity !== event.entity)) return [];
  return view.args.flatMap((place, i): FoundRelation[] => {
    const preposition = view.phrases.preposition[i] ?? "";
    const near = place.start >= event.end && place.start - event.end <= FAR;
    if (place.type !== "place" || place.reference || !near || !/^(?:in|at)$/u.test(preposition)) return [];
    // Another verb of going or being takes the place: “… where I live in Rome”.
    if (
      /\b(?:I|he|she|we|they|who|lives|lived|from|born|works|worked)\b/u.test(view.text.slice(event.end, place.start))
    )
      return [];
    return [
      {
        type: "located_in",
        source: event,
        target: place,
        cue: { start: event.end, end: place.start },
        rule: "en-event-place",
        construction: "neighbour",
        strength: "medium",
        implied: true,
      },
    ];
  });
}
