import type { TalkGraph } from "../../graph/talk-graph.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Messages } from "../i18n/messages.ts";
import type { TalkAxis } from "../../graph/talk-axis.ts";
import type { Language } from "../store/state.ts";
import { plainTitle } from "../store/titles.ts";
import { orderEvidence, sentenceAround } from "./relation-facts.ts";
import { speakerName } from "./speaker-name.ts";
import { placeWords, speakerOf } from "./use-place.ts";

/** The language of the interface and its words. */
interface Words {
  language: Language;
  messages: Messages;
}

/** `“我们发明了NVLink” — 黄仁勋, §3 · 约 17:50, 英伟达黄仁勋访谈` */
export function citeEvidence(talk: TalkGraph, axis: TalkAxis, words: Words, item: Evidence): string {
  const text = talk.passageById.get(item.passage)?.text ?? "";
  const { from, to } = sentenceAround(text, item);
  return cite(talk, axis, words, { passage: item.passage, text: text.slice(from, to), offset: item.start });
}

/** A whole passage, or the words of it that are given, with speaker, section, time and title. */
export function citePassage(talk: TalkGraph, axis: TalkAxis, words: Words, passage: string, chosen = ""): string {
  const text = talk.passageById.get(passage)?.text ?? "";
  return cite(talk, axis, words, { passage, text: chosen || text, offset: Math.max(0, text.indexOf(chosen)) });
}

function cite(
  talk: TalkGraph,
  axis: TalkAxis,
  { language, messages }: Words,
  { passage, text, offset }: { passage: string; text: string; offset: number },
): string {
  const document = talk.file.attributes.documents.find((doc) => passage.startsWith(`${doc.id}.`));
  const speaker = speakerOf(talk, passage);
  const source = [
    speaker && speakerName(talk, speaker, language, messages),
    placeWords({ talk, axis }, messages, passage, offset),
    document && plainTitle(document.title),
  ];
  return `${messages.evidence.quote(text)} — ${source.filter(Boolean).join(", ")}`;
}

/** The sentences of a relation in talk order (or only its clearest ones), under a line that says the relation. */
export function citeRelation(
  talk: TalkGraph,
  axis: TalkAxis,
  words: Words,
  nameOf: (key: string) => string,
  edge: string,
  most = Infinity,
): string {
  const { relationType, evidence } = talk.graph.getEdgeAttributes(edge);
  const [source, target] = talk.graph.extremities(edge);
  const head = `${nameOf(source)} → ${words.messages.relation[relationType]} → ${nameOf(target)}`;
  return [
    head,
    ...orderEvidence(talk, evidence.slice(0, most)).map((item) => citeEvidence(talk, axis, words, item)),
  ].join("\n");
}
