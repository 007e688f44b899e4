import type { Evidence } from "../../schema/evidence.ts";
import { goToPassage } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { MarkedPassage } from "./marked-passage.tsx";
import { PlaceLabel } from "./place-label.tsx";
import { sentenceAround } from "./relation-facts.ts";

/** A sentence that states a relation: who, where, how sure, ends and cue marked. */
export function EvidenceCard({ item, source, target }: { item: Evidence; source: string; target: string }) {
  const { store } = useExplorer();
  const text = useExplorerState((state) => state.talk.passageById.get(item.passage)?.text ?? "");
  const current = useExplorerState((state) => state.passage === item.passage);
  const { from, to } = sentenceAround(text, item);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click only marks what is being read; the keys [ and ] do the same
    <li
      className="evidence-card"
      {...(current ? { "aria-current": true } : {})}
      onClick={() => goToPassage(store, item.passage)}
    >
      <PlaceLabel passage={item.passage} offset={item.start}>
        <EvidenceTags item={item} />
      </PlaceLabel>
      <p className="passage-text">
        <MarkedPassage passage={item.passage} from={from} to={to} evidence={{ item, source, target }} />
      </p>
    </li>
  );
}

/** Stated or implied; asked, denied, reported. */
export function EvidenceTags({ item }: { item: Evidence }) {
  const messages = useMessages();
  return (
    <>
      <span className={item.status === "implied" ? "tag dashed" : "tag"}>{messages.evidence[item.status]}</span>
      {item.modality.map((modality) => (
        <span key={modality} className="tag">
          {messages.evidence[modality]}
        </span>
      ))}
    </>
  );
}
