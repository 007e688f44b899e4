import type { TalkGraph } from "./talk-graph.ts";

/** Where a passage stands in the talk, as far as the file says. */
export interface PassagePlace {
  speaker: string | undefined;
  /** Number of the section, from 1, and its title. */
  section: { number: number; title: string } | undefined;
  /** Seconds, only where the transcript gives them. */
  time: number | undefined;
}

export function placeOf(talk: TalkGraph, passageId: string): PassagePlace {
  const passage = talk.passageById.get(passageId);
  const document = talk.file.attributes.documents.find((doc) => doc.id === passage?.document);
  const index = document?.sections.findIndex((section) => section.id === passage?.section) ?? -1;
  const section = document?.sections[index];
  return {
    speaker: document?.speakers.find((speaker) => speaker.id === passage?.speaker)?.name,
    section: section ? { number: index + 1, title: section.title } : undefined,
    time: passage?.startTime,
  };
}

/** `1:02:03` or `2:03`. */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const padded = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${padded}` : `${minutes}:${padded}`;
}
