import { EMPTY_FILTER, isEmptyFilter } from "../store/state.ts";
import { changeView } from "../store/view.ts";
import { CommunityRows } from "./community-rows.tsx";
import { EvidenceRows } from "./evidence-rows.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { FamilyRows } from "./family-rows.tsx";
import { LeastConfidence, LeastMentions } from "./filter-slider.tsx";
import { HiddenEntities } from "./hidden-entities.tsx";
import { ModalityRows } from "./modality-rows.tsx";
import { SectionRows } from "./section-rows.tsx";
import { SpeakerRows } from "./speaker-rows.tsx";
import { TypeRows } from "./type-rows.tsx";

/** What is shown: types, relations, evidence, speakers, how often, how sure, how and where said. Filters hide, they never fade. */
export function FilterPanel() {
  const messages = useMessages();
  const { store } = useExplorer();
  const filter = useExplorerState((state) => state.filter);
  const hidden = useExplorerState((state) => state.talk.file.nodes.length - state.visible.nodes.size);
  return (
    <nav className="filters" aria-label={messages.filter.label}>
      <TypeRows />
      <CommunityRows />
      <FamilyRows />
      <EvidenceRows />
      <SpeakerRows />
      <LeastMentions />
      <LeastConfidence />
      <ModalityRows />
      <SectionRows />
      <HiddenEntities />
      {isEmptyFilter(filter) ? null : (
        <p className="filter-foot">
          <span className="note">{messages.filter.hidden(hidden)}</span>
          <button type="button" className="button" onClick={() => changeView(store, { filter: EMPTY_FILTER })}>
            {messages.filter.clear}
          </button>
        </p>
      )}
    </nav>
  );
}
