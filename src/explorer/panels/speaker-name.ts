import { displayName } from "../../graph/display-name.ts";
import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { TranscriptDocument } from "../../schema/document.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../store/state.ts";
import { useExplorerState, useMessages } from "./explorer-context.ts";

export type Speaker = TranscriptDocument["speakers"][number];

/** A label that names a role, not a person. */
const HOST = /^(?:主持人|主持|记者|采访者|host|interviewer|moderator)$/iu;

/** A speaker in the reader's language: by their entity's names where the graph has them, a bare role by its word. */
export function speakerName({ graph }: TalkGraph, speaker: Speaker, language: Language, messages: Messages): string {
  if (speaker.entity !== undefined && graph.hasNode(speaker.entity))
    return displayName(graph.getNodeAttributes(speaker.entity), language);
  return HOST.test(speaker.name) ? messages.reader.host : speaker.name;
}

/** The above, bound to the open talk and the interface's language. */
export function useSpeakerNames(): (speaker: Speaker) => string {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const language = useExplorerState((state) => state.language);
  return (speaker) => speakerName(talk, speaker, language, messages);
}
