import { useMemo } from "react";
import { MODALITIES } from "../../schema/evidence.ts";
import { changeFilter } from "../store/view.ts";
import { CheckRow } from "./check-row.tsx";
import { Count, tally, toggled } from "./count.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { Fold } from "./fold.tsx";

/** How it is said: questions, denials and the like, each with its number of sentences. */
export function ModalityRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const hidden = useExplorerState((state) => state.filter.hiddenModalities);
  const counts = useMemo(
    () => tally(talk.file.edges.flatMap(({ attributes }) => attributes.evidence.flatMap((item) => item.modality))),
    [talk],
  );
  const present = MODALITIES.filter((modality) => (counts.get(modality) ?? 0) > 0);
  if (present.length === 0) return null;
  return (
    <Fold
      title={messages.filter.modality}
      count={<Count shown={present.filter((modality) => !hidden.has(modality)).length} all={present.length} />}
      set={hidden.size > 0}
    >
      {present.map((modality) => (
        <CheckRow
          key={modality}
          checked={!hidden.has(modality)}
          name={messages.evidence[modality]}
          count={messages.entity.sentences(counts.get(modality) ?? 0)}
          onChange={(on) => changeFilter(store, { hiddenModalities: toggled(hidden, [modality], !on) })}
        />
      ))}
    </Fold>
  );
}
