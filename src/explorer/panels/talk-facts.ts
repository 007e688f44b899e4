import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../store/state.ts";
import { speakerName } from "./speaker-name.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";

/** How many relations there are, how many of them only implied, and the share stated outright in percent. */
export function relationFacts(talk: TalkGraph): { count: number; implied: number; stated: number } {
  const relations = talk.file.edges.filter((edge) => edge.attributes.relationType !== "co_occurs");
  const implied = relations.filter((edge) => edge.attributes.evidence.every((e) => e.status === "implied")).length;
  const count = relations.length;
  return { count, implied, stated: count === 0 ? 0 : Math.round(((count - implied) / count) * 100) };
}

/** `黄仁勋（嘉宾）与主持人 · 85 段 · 17,888 字`: only what the file says. */
export function talkFacts(talk: TalkGraph, axis: TalkAxis, language: Language, messages: Messages): string[] {
  const speakers = (talk.file.attributes.documents[0]?.speakers ?? []).map((speaker) => ({
    role: speaker.role,
    name: speakerName(talk, speaker, language, messages),
  }));
  const guests = speakers
    .filter((speaker) => speaker.role === "guest")
    .map(({ name }) => messages.overview.guest(name));
  const others = speakers.filter((speaker) => speaker.role !== "guest").map(({ name }) => name);
  const who =
    guests.length > 0 && others.length > 0
      ? messages.overview.with(messages.app.list(guests), messages.app.list(others))
      : messages.app.list([...guests, ...others]);
  const chinese = talk.file.attributes.documents[0]?.language.startsWith("zh") ?? false;
  return [who, messages.overview.passages(axis.passages.length), lengthWords(axis, chinese, messages)].filter(Boolean);
}

/** Chinese is counted in characters, other languages in words. */
function lengthWords({ passages }: TalkAxis, chinese: boolean, messages: Messages): string {
  const count = (pattern: RegExp): number =>
    passages.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  return chinese ? messages.overview.characters(count(/\S/gu)) : messages.overview.words(count(/[\p{L}\p{N}’'-]+/gu));
}

export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//u.test(address);
}
