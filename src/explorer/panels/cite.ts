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
export function citeEvidence(talk: TalkGraph, axis: TalkAxis, { language, messages }: Words, item: Evidence): string {
  const text = talk.passageById.get(item.passage)?.text ?? "";
  const { from, to } = sentenceAround(text, item);
  const document = talk.file.attributes.documents.find((doc) => item.passage.startsWith(`${doc.id}.`));
  const speaker = speakerOf(talk, item.passage);
  const source = [
    speaker && speakerName(talk, speaker, language, messages),
    placeWords({ talk, axis }, messages, item.passage, item.start),
    document && plainTitle(document.title),
  ];
  return `${messages.evidence.quote(text.slice(from, to))} — ${source.filter(Boolean).join(", ")}`;
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
