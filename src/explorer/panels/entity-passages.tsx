import { useMemo, useState } from "react";
import { useExplorerState, useMessages } from "./explorer-context.ts";
import { MarkedPassage } from "./marked-passage.tsx";
import { PlaceLabel } from "./place-label.tsx";

/** Passages shown before "more": a talk's main subject has hundreds. */
const FIRST_PASSAGES = 20;

/** Every passage that mentions an entity, in talk order, the entity set off; by all speakers or one. */
export function EntityPassages({ entityKey }: { entityKey: string }) {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const [speaker, setSpeaker] = useState("");
  const [all, setAll] = useState(false);
  const passages = useMemo(() => {
    const ids = new Set(talk.graph.getNodeAttribute(entityKey, "mentions").map((m) => m.passage));
    return talk.passages.filter((passage) => ids.has(passage.id));
  }, [talk, entityKey]);
  const speakers = talk.file.attributes.documents
    .flatMap((doc) => doc.speakers)
    .filter((s) => passages.some((p) => p.speaker === s.id));
  const chosen = passages.filter((passage) => speaker === "" || passage.speaker === speaker);
  const shown = all ? chosen : chosen.slice(0, FIRST_PASSAGES);
  return (
    <>
      {speakers.length > 1 ? (
        <div className="passage-filter">
          <select
            value={speaker}
            aria-label={messages.filter.whoSaidIt}
            onChange={(event) => setSpeaker(event.target.value)}
          >
            <option value="">{messages.entity.allSpeakers}</option>
            {speakers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <ol className="plain-list passages">
        {shown.map((passage) => (
          <li key={passage.id} className="passage-card">
            <PlaceLabel passage={passage.id} />
            <p className="passage-text">
              <MarkedPassage passage={passage.id} chosen={entityKey} />
            </p>
          </li>
        ))}
      </ol>
      {chosen.length > FIRST_PASSAGES && !all ? (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {messages.entity.more(chosen.length - FIRST_PASSAGES)}
        </button>
      ) : null}
    </>
  );
}
