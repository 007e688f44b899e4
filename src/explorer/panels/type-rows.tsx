import { useMemo } from "react";
import { ENTITY_TYPES, type EntityType } from "../../schema/ontology.ts";
import { changeFilter, setHover } from "../store/view.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { Count, tally, toggled } from "./count.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** The legend of entity types: a click hides or shows, Alt-click shows only this one. */
export function TypeRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const counted = useExplorerState((state) => state.counted);
  const hiddenTypes = useExplorerState((state) => state.filter.hiddenTypes);
  const all = useMemo(() => tally(talk.file.nodes.map((node) => node.attributes.entityType)), [talk]);
  const shown = useMemo(
    () => tally([...counted.nodes].map((key) => talk.graph.getNodeAttribute(key, "entityType"))),
    [talk, counted],
  );
  const total = talk.file.nodes.length;
  const allHidden = hiddenTypes.size === ENTITY_TYPES.length;
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.filter.entityTypes}</h2>
        {counted.nodes.size === total || allHidden ? (
          <button
            type="button"
            className="quiet"
            onClick={() => changeFilter(store, { hiddenTypes: new Set(allHidden ? [] : ENTITY_TYPES) })}
          >
            {allHidden ? messages.filter.showAll : messages.filter.hideAll}
          </button>
        ) : (
          <span className="count">
            {counted.nodes.size} / {total}
          </span>
        )}
      </div>
      {ENTITY_TYPES.map((type) => {
        const hidden = hiddenTypes.has(type);
        return (
          <button
            key={type}
            type="button"
            className={hidden ? "row off" : "row"}
            aria-pressed={!hidden}
            title={messages.filter.only}
            onClick={(event) => changeFilter(store, { hiddenTypes: nextHidden(hiddenTypes, type, event.altKey) })}
            onMouseEnter={() => setHover(store, { kind: "type", type })}
            onMouseLeave={() => setHover(store, { kind: "none" })}
          >
            <ShapeIcon type={type} hollow={hidden} />
            <span className="row-name">{messages.types[type]}</span>
            <Count shown={hidden ? 0 : (shown.get(type) ?? 0)} all={all.get(type) ?? 0} />
          </button>
        );
      })}
    </section>
  );
}

/** With Alt only this type stays; a second time, all come back. */
function nextHidden(hidden: ReadonlySet<EntityType>, type: EntityType, only: boolean): Set<EntityType> {
  if (!only) return toggled(hidden, [type], !hidden.has(type));
  const isOnly = hidden.size === ENTITY_TYPES.length - 1 && !hidden.has(type);
  return new Set(isOnly ? [] : ENTITY_TYPES.filter((other) => other !== type));
}
