import type { TranscriptSpeaker } from "../doc.ts";
import type { Metadata } from "./front-matter.ts";
import { isShortOf } from "./speaker-names.ts";
import { isOutlet } from "./speaker-roles.ts";

export interface TurnCounts {
  turns: number;
  /** Turns with a question mark. */
  asked: number;
  /** Length of all turns. */
  units: number;
  /** The first words. */
  opening: string;
}

/** Words of who leads the talk: “welcome to the show”, “欢迎收听”, “我是主持人”, “my guest today is”. */
const HOST_WORDS =
  /\bwelcome (?:back )?to (?:the|another|this|my|our|[A-Z])|\bi['’]m your host|\bmy guest (?:today|is)|\btoday (?:we have|i['’]m (?:here|joined|talking|speaking))|\bjoining (?:me|us) today|\bthank you (?:so much )?for (?:joining|coming|being here|taking the time)|欢迎(?:来到|收听|收看|大家|你|您)|(?:今天|本期)的?嘉宾|我(?:今天)?是(?:你们的)?主持|主持人的角色|感谢(?:您|你|各位)?(?:接受|今天|来到)|请(?:您|你)(?:先)?(?:介绍|跟|给|和)/iu;
const GUEST_WORDS =
  /\bthanks? (?:you )?(?:so much )?for having (?:me|us)|\bgreat to be (?:here|on)|谢谢(?:主持人|邀请)|感谢(?:主持人|邀请)/iu;

/**
 * Fills the roles that no label gives: by the front matter, by the words of who welcomes and introduces, and else by
 * who asks in the larger share of their turns. Changes `speakers` in place.
 */
export function guessRoles(
  speakers: readonly TranscriptSpeaker[],
  counts: ReadonlyMap<string, TurnCounts>,
  { guests, hosts }: Metadata,
): void {
  const named = (list: readonly string[], { name, note }: TranscriptSpeaker) =>
    list.some((other) => [name, note].some((own) => own !== undefined && isSamePerson(own, other)));
  for (const speaker of speakers) {
    if (named(hosts, speaker)) speaker.role ??= "host";
    else if (named(guests, speaker)) speaker.role ??= "guest";
  }
  if (speakers.length < 2) return;
  const host = speakers.some(({ role }) => role === "host") ? undefined : findHost(speakers, counts);
  if (host) host.role = "host";
  if (!speakers.some(({ role }) => role === "host")) return;
  const all = [...counts.values()].reduce((sum, { turns }) => sum + turns, 0);
  for (const speaker of speakers) {
    // A voice in a clip that is played is not the guest.
    const passing = (counts.get(speaker.id)?.turns ?? 0) < all / 12 && speakers.some(({ role }) => role === "guest");
    const stranger = speaker.unnamed && speakers.some(({ unnamed, role }) => !unnamed && role !== "host");
    speaker.role ??= passing || stranger ? "other" : "guest";
  }
}

function isSamePerson(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || isShortOf(a, b) || isShortOf(b, a);
}

function findHost(
  speakers: readonly TranscriptSpeaker[],
  counts: ReadonlyMap<string, TurnCounts>,
): TranscriptSpeaker | undefined {
  const all = [...counts.values()].reduce((sum, { turns }) => sum + turns, 0);
  const scored = speakers
    .filter(({ role }) => role === undefined)
    .map((speaker, order) => {
      const { turns, asked, units, opening } = counts.get(speaker.id) ?? { turns: 0, asked: 0, units: 0, opening: "" };
      const words = (HOST_WORDS.test(opening) ? 0.4 : 0) - (GUEST_WORDS.test(opening) ? 0.4 : 0);
      const outlet = isOutlet(speaker.name) ? 0.5 : 0;
      // Who asks says less: of two speakers the one with the shorter turns leads.
      const length = turns === 0 ? 0 : units / turns;
      return { speaker, order, turns, length, score: (turns === 0 ? 0 : asked / turns) + words + outlet };
    })
    .filter(({ turns }) => turns >= 2 && turns >= all / 12)
    .sort((a, b) => b.score - a.score || a.length - b.length || a.order - b.order);
  const [first, second] = scored;
  if (first === undefined) return undefined;
  const guestKnown = speakers.some(({ role }) => role === "guest");
  const clear = first.score >= 0.25 && first.score >= 1.3 * (second?.score ?? 0);
  return clear || (guestKnown && scored.length === 1) ? first.speaker : undefined;
}
