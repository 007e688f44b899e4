import { formatTime } from "../../graph/passage-place.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Messages } from "../i18n/messages.ts";
import type { ExplorerState } from "../store/state.ts";
import type { TalkTime } from "../../graph/talk-axis.ts";
import { useExplorerState, useMessages } from "./explorer-context.ts";
import { useSpeakerNames, type Speaker } from "./speaker-name.ts";

type Where = Pick<ExplorerState, "talk" | "axis">;

/** `17:50`, `约 17:50`. */
export function timeWords(time: TalkTime, messages: Messages): string {
  const words = formatTime(time.seconds);
  return time.estimated && time.seconds > 0 ? messages.place.about(words) : words;
}

/** Where in the talk a passage stands, as far as the file says: `§3 · 约 17:50`. */
export function placeWords({ talk, axis }: Where, messages: Messages, passageId: string, offset = 0): string {
  const passage = talk.passageById.get(passageId);
  const start = axis.starts.get(passageId);
  if (!passage || start === undefined) return messages.place.front;
  const section = axis.sections.find((s) => s.id === passage.section);
  const exact = passage.startTime !== undefined && offset === 0;
  const time = exact ? { seconds: passage.startTime ?? 0, estimated: false } : axis.timeAt(start + offset);
  return [section && messages.place.section(section.number), time && timeWords(time, messages)]
    .filter(Boolean)
    .join(" · ");
}

/** Who speaks a passage; undefined for text nobody speaks. */
export function speakerOf(talk: TalkGraph, passageId: string): Speaker | undefined {
  const speaker = talk.passageById.get(passageId)?.speaker;
  return talk.file.attributes.documents.flatMap((doc) => doc.speakers).find(({ id }) => id === speaker);
}

/** The two functions above, bound to the open talk and the reader's language. */
export function usePlaces(): {
  speaker: (passage: string) => string;
  place: (passage: string, offset?: number) => string;
} {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const nameOf = useSpeakerNames();
  return {
    speaker: (passage) => {
      const speaker = speakerOf(talk, passage);
      return speaker ? nameOf(speaker) : messages.filter.nobody;
    },
    place: (passage, offset) => placeWords({ talk, axis }, messages, passage, offset),
  };
}
