import { Undo2 } from "lucide-react";
import { showEntity } from "../store/by-hand.ts";
import { SMALL_ICON } from "../ui/icon.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** What the reader took away by hand; a click brings one back. */
export function HiddenEntities() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const hidden = useExplorerState((state) => state.filter.hiddenEntities);
  const known = [...hidden].filter((key) => graph.hasNode(key));
  if (known.length === 0) return null;
  return (
    <section aria-label={messages.filter.byHand}>
      <div className="filter-head">
        <h2>{messages.filter.byHand}</h2>
        <span className="count">{known.length}</span>
      </div>
      {known.map((key) => (
        <button
          key={key}
          type="button"
          className="row off"
          aria-label={messages.filter.bringBack(nameOf(key))}
          onClick={() => showEntity(store, key)}
        >
          <ShapeIcon type={graph.getNodeAttribute(key, "entityType")} hollow />
          <span className="row-name">{nameOf(key)}</span>
          <Undo2 {...SMALL_ICON} />
        </button>
      ))}
    </section>
  );
}
