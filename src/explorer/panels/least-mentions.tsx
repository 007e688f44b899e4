import { changeFilter, endGesture } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** The slider's end; rarer choices are not worth a step. */
const MOST_LEAST = 10;

/** How often an entity must be mentioned to be shown. One drag is one undo step. */
export function LeastMentions() {
  const messages = useMessages();
  const { store } = useExplorer();
  const least = useExplorerState((state) => state.filter.minMentions);
  return (
    <section>
      <label className="filter-head" htmlFor="least-mentions">
        <span className="filter-title">{messages.filter.mentionedAtLeast}</span>
        <span className="count">
          <b>{messages.filter.times(least)}</b>
        </span>
      </label>
      <input
        id="least-mentions"
        type="range"
        className="slider"
        min={1}
        max={MOST_LEAST}
        value={least}
        aria-valuetext={messages.filter.times(least)}
        onChange={(event) => changeFilter(store, { minMentions: Number(event.target.value) }, "least-mentions")}
        onPointerUp={() => endGesture(store)}
        onBlur={() => endGesture(store)}
      />
    </section>
  );
}
