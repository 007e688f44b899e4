import { useMemo } from "react";
import { changeFilter } from "../store/view.ts";
import { CheckRow } from "./check-row.tsx";
import { tally, toggled } from "./count.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { useSpeakerNames } from "./speaker-name.ts";

/** Who said it: unchecking a speaker leaves out what only they said. */
export function SpeakerRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const hidden = useExplorerState((state) => state.filter.hiddenSpeakers);
  const nameOf = useSpeakerNames();
  const counts = useMemo(() => tally(talk.passages.map((passage) => passage.speaker ?? "")), [talk]);
  const speakers = talk.file.attributes.documents
    .flatMap((doc) => doc.speakers)
    .map((speaker) => ({ id: speaker.id, name: nameOf(speaker), passages: counts.get(speaker.id) ?? 0 }))
    .toSorted((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1));
  if (speakers.length === 0) return null;
  const front = { id: "", name: messages.filter.nobody, passages: counts.get("") ?? 0 };
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.filter.whoSaidIt}</h2>
      </div>
      {(front.passages > 0 ? [...speakers, front] : speakers).map(({ id, name, passages }) => (
        <CheckRow
          key={id}
          checked={!hidden.has(id)}
          name={name}
          count={messages.filter.passages(passages)}
          onChange={(on) => changeFilter(store, { hiddenSpeakers: toggled(hidden, [id], !on) })}
        />
      ))}
    </section>
  );
}
