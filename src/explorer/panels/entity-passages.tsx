import { ChevronDown } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { passagesWithin } from "../store/stretch.ts";
import { CHEVRON } from "../ui/icon.ts";
import { CiteButton } from "./cite-button.tsx";
import { useExplorerState, useMessages } from "./explorer-context.ts";
import { MarkedPassage } from "./marked-passage.tsx";
import { useSpeakerNames } from "./speaker-name.ts";
import { PlaceLabel } from "./place-label.tsx";

/** Passages shown before "more": a talk's main subject has hundreds. */
const FIRST_PASSAGES = 12;

/** Every passage that mentions an entity, in talk order, the entity set off; by all speakers or one. */
export function EntityPassages({ entityKey }: { entityKey: string }) {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const stretch = useExplorerState((state) => state.stretch);
  const current = useExplorerState((state) => state.passage);
  const asked = useExplorerState((state) => state.passageAsked);
  const nameOf = useSpeakerNames();
  const [speaker, setSpeaker] = useState("*");
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const passages = useMemo(() => {
    const ids = new Set(talk.graph.getNodeAttribute(entityKey, "mentions").map((m) => m.passage));
    return passagesWithin(talk.passages, axis, stretch).filter((passage) => ids.has(passage.id));
  }, [talk, axis, stretch, entityKey]);
  const speakers = talk.file.attributes.documents
    .flatMap((doc) => doc.speakers)
    .filter(({ id }) => passages.some((passage) => passage.speaker === id));
  const chosen = passages.filter((passage) => speaker === "*" || passage.speaker === speaker);
  const reach = chosen.findIndex(({ id }) => id === current) + 1;
  const shown = all ? chosen : chosen.slice(0, Math.max(FIRST_PASSAGES, reach));
  useEffect(() => {
    if (asked > 0) list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [asked]);
  return (
    <>
      <h2 className="panel-heading">
        {messages.entity.tabPassages} <span className="count">{passages.length}</span>
        {speakers.length > 1 ? (
          <span className="select">
            <select
              value={speaker}
              aria-label={messages.filter.whoSaidIt}
              onChange={(event) => setSpeaker(event.target.value)}
            >
              <option value="*">{messages.entity.allSpeakers}</option>
              {speakers.map((who) => (
                <option key={who.id} value={who.id}>
                  {nameOf(who)}
                </option>
              ))}
            </select>
            <ChevronDown {...CHEVRON} />
          </span>
        ) : null}
      </h2>
      {passages.length === 0 ? <p className="empty">{messages.entity.noMentions}</p> : null}
      <ol ref={list} className="plain-list passages">
        {shown.map((passage) => (
          <li key={passage.id} className="passage-card" {...(passage.id === current ? { "aria-current": true } : {})}>
            <PlaceLabel passage={passage.id}>
              <CiteButton passage={passage.id} />
            </PlaceLabel>
            <p className="passage-text">
              <MarkedPassage passage={passage.id} chosen={entityKey} />
            </p>
          </li>
        ))}
      </ol>
      {chosen.length > shown.length ? (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {messages.entity.morePassages(chosen.length - shown.length)} <ChevronDown {...CHEVRON} />
        </button>
      ) : null}
    </>
  );
}
