import { useMemo } from "react";
import { changeFilter } from "../store/view.ts";
import { CheckRow } from "./check-row.tsx";
import { Count, tally, toggled } from "./count.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { Fold } from "./fold.tsx";

/** Where it is said: unchecking a section leaves out what is said only there. Nothing where the talk has no sections. */
export function SectionRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const sections = useExplorerState((state) => state.axis.sections);
  const hidden = useExplorerState((state) => state.filter.hiddenSections);
  const counts = useMemo(() => tally(talk.passages.map((passage) => passage.section ?? "")), [talk]);
  if (sections.length === 0) return null;
  const front = { id: "", name: messages.reader.front };
  const rows = [
    ...((counts.get("") ?? 0) > 0 ? [front] : []),
    ...sections.map(({ id, number, title }) => ({ id, name: `${messages.place.section(number)} ${title}` })),
  ];
  return (
    <Fold
      title={messages.filter.sections}
      count={<Count shown={rows.length - hidden.size} all={rows.length} />}
      set={hidden.size > 0}
    >
      {rows.map(({ id, name }) => (
        <CheckRow
          key={id}
          checked={!hidden.has(id)}
          name={name}
          count={messages.filter.passages(counts.get(id) ?? 0)}
          onChange={(on) => changeFilter(store, { hiddenSections: toggled(hidden, [id], !on) })}
        />
      ))}
    </Fold>
  );
}
