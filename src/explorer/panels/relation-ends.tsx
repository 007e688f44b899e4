import { select } from "../store/view.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState } from "./explorer-context.ts";

/** Both ends of a relation with its line between them. */
export function RelationEnds({
  source,
  target,
  children,
}: {
  source: string;
  target: string;
  children: React.ReactNode;
}) {
  return (
    <h1 className="relation-ends">
      <End entityKey={source} />
      <span className="relation-line">{children}</span>
      <End entityKey={target} />
    </h1>
  );
}

function End({ entityKey }: { entityKey: string }) {
  const { store } = useExplorer();
  const nameOf = useNames();
  const type = useExplorerState((state) => state.talk.graph.getNodeAttribute(entityKey, "entityType"));
  return (
    <button type="button" className="end-name" onClick={() => select(store, { kind: "entity", key: entityKey })}>
      <ShapeIcon type={type} size={15} /> {nameOf(entityKey)}
    </button>
  );
}
