import { changeFilter } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** All evidence or only what was said outright; and whether questions, denials and hypotheses count. */
export function EvidenceRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const { statedOnly, assertedOnly } = useExplorerState((state) => state.filter);
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.filter.evidence}</h2>
      </div>
      <div className="segmented" role="group" aria-label={messages.filter.evidence}>
        <button type="button" aria-pressed={!statedOnly} onClick={() => changeFilter(store, { statedOnly: false })}>
          {messages.filter.all}
        </button>
        <button type="button" aria-pressed={statedOnly} onClick={() => changeFilter(store, { statedOnly: true })}>
          {messages.filter.statedOnly}
        </button>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={!assertedOnly}
          onChange={(event) => changeFilter(store, { assertedOnly: !event.target.checked })}
        />
        <span className="row-name">{messages.filter.unasserted}</span>
      </label>
    </section>
  );
}
