import { displayName } from "./display-name.ts";
import { formatTime } from "./passage-place.ts";
import type { TalkAxis, TalkTime } from "./talk-axis.ts";
import type { TalkGraph } from "./talk-graph.ts";

export interface Citation {
  quote: string;
  /** Who says it; undefined for text nobody speaks. */
  speaker: string | undefined;
  section: string | undefined;
  time: TalkTime | undefined;
  /** Title of the talk. */
  title: string | undefined;
}

/** The exact words of a stretch of a passage, with who says them, where and when, as far as the file says. */
export function citationOf(
  talk: TalkGraph,
  axis: TalkAxis,
  { passage: id, start, end }: { passage: string; start: number; end: number },
  language: "zh" | "en",
): Citation {
  const passage = talk.passageById.get(id);
  const document = talk.file.attributes.documents.find((doc) => doc.id === passage?.document);
  const speaker = document?.speakers.find(({ id }) => id === passage?.speaker);
  const person = speaker?.entity !== undefined && talk.graph.hasNode(speaker.entity) ? speaker.entity : undefined;
  const position = axis.starts.get(id);
  const exact = start === 0 ? passage?.startTime : undefined;
  return {
    quote: passage?.text.slice(start, end) ?? "",
    speaker: person === undefined ? speaker?.name : displayName(talk.graph.getNodeAttributes(person), language),
    section: document?.sections.find((section) => section.id === passage?.section)?.title,
    time:
      exact !== undefined
        ? { seconds: exact, estimated: false }
        : position === undefined
          ? undefined
          : axis.timeAt(position + start),
    title: document?.title,
  };
}

/** `“我们发明了NVLink”——黄仁勋，《竞争》，约 17:50，《访谈》`, `“…” — Jensen Huang, “Competition”, ~17:50, “The talk”`. */
export function formatCitation(citation: Citation, language: "zh" | "en"): string {
  const { speaker, section, time, title } = citation;
  const chinese = language === "zh";
  const titled = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : chinese ? `《${text}》` : `“${text}”`;
  const source = [speaker, titled(section), time && formatTalkTime(time, language), titled(title)];
  const where = source.filter((part) => part !== undefined && part !== "").join(chinese ? "，" : ", ");
  const quote = `“${citation.quote}”`;
  return where === "" ? quote : `${quote}${chinese ? "——" : " — "}${where}`;
}

/** `17:50`; estimated: `约 17:50`, `~17:50`. */
export function formatTalkTime({ seconds, estimated }: TalkTime, language: "zh" | "en"): string {
  const clock = formatTime(seconds);
  return !estimated ? clock : language === "zh" ? `约 ${clock}` : `~${clock}`;
}
