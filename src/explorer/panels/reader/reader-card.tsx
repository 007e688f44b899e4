import { useMemo } from "react";
import { densityOf } from "../../../graph/talk-density.ts";
import { Sparkline } from "../../ui/sparkline.tsx";
import { useNames } from "../entity-name.ts";
import { useExplorerState, useMessages } from "../explorer-context.ts";

export interface CardPlace {
  key: string;
  /** The word's place in the window. */
  box: DOMRect;
}

const WIDTH = 236;
const BINS = 48;

/** What a word under the pointer stands for, below the word. */
export function ReaderCard({ place: { key, box } }: { place: CardPlace }) {
  const messages = useMessages();
  const nameOf = useNames();
  const talk = useExplorerState((state) => state.talk);
  const counts = useMemo(() => (talk.graph.hasNode(key) ? densityOf(talk, key, BINS) : []), [talk, key]);
  if (!talk.graph.hasNode(key)) return null;
  const { entityType, mentions } = talk.graph.getNodeAttributes(key);
  const left = Math.max(8, Math.min(box.left + box.width / 2 - WIDTH / 2, innerWidth - WIDTH - 12));
  const below = box.bottom + 100 < innerHeight;
  const top = below ? box.bottom + 12 : box.top - 96;
  return (
    <div className="reader-card" aria-hidden="true" style={{ left, top, width: WIDTH }}>
      <div className="hover-card-head">
        <b>{nameOf(key)}</b>
        <span className="note">{messages.type[entityType]}</span>
        <span className="count">{messages.entity.mentionCount(mentions.length)}</span>
      </div>
      <Sparkline counts={counts} type={entityType} width={WIDTH - 26} height={16} />
      <span className="note">{messages.entity.hoverHint}</span>
    </div>
  );
}
