import { useState } from "react";
import { displayName } from "../../graph/display-name.ts";
import { RELATIONS, type RelationType } from "../../schema/ontology.ts";
import { select, setHover } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { MarkedPassage } from "./marked-passage.tsx";

export interface RelationGroup {
  id: string;
  type: RelationType;
  /** The entity is the source, or the type has no direction. */
  outgoing: boolean;
  edges: { key: string; weight: number }[];
}

/** Rows shown of an open group before "more". */
const FIRST_ROWS = 4;

/** Relations of an entity, grouped by kind; the largest group is open. */
export function EntityRelations({ groups, entityKey }: { groups: readonly RelationGroup[]; entityKey: string }) {
  const messages = useMessages();
  if (groups.length === 0) return <p className="empty">{messages.entity.noRelations}</p>;
  return groups.map((group, i) => (
    <Group key={`${entityKey} ${group.id}`} group={group} entityKey={entityKey} first={i === 0} />
  ));
}

function Group({ group, entityKey, first }: { group: RelationGroup; entityKey: string; first: boolean }) {
  const messages = useMessages();
  const [open, setOpen] = useState(first);
  const [all, setAll] = useState(false);
  const graph = useExplorerState((state) => state.talk.graph);
  const language = useExplorerState((state) => state.language);
  const words = (group.outgoing ? messages.relation : messages.reversed)[group.type];
  const rows = all ? group.edges : group.edges.slice(0, FIRST_ROWS);
  const names = group.edges
    .map(({ key }) => displayName(graph.getNodeAttributes(graph.opposite(entityKey, key)), language))
    .join(language === "zh" ? "、" : ", ");
  return (
    <div className="group">
      <button type="button" className="group-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="chevron" aria-hidden="true">
          {open ? "⌄" : "›"}
        </span>
        <span className="group-name">{words}</span>
        {open ? <FamilyLine family={RELATIONS[group.type].family} /> : <span className="group-names">{names}</span>}
        <span className="count">{group.edges.length}</span>
      </button>
      {open ? (
        <ul className="plain-list">
          {rows.map(({ key }) => (
            <RelationRow key={key} edgeKey={key} entityKey={entityKey} />
          ))}
          {group.edges.length > FIRST_ROWS ? (
            <li>
              <button type="button" className="more" onClick={() => setAll(!all)}>
                {all ? messages.entity.fewer : messages.entity.more(group.edges.length - FIRST_ROWS)}
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

function RelationRow({ edgeKey, entityKey }: { edgeKey: string; entityKey: string }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const language = useExplorerState((state) => state.language);
  const { evidence } = graph.getEdgeAttributes(edgeKey);
  const other = graph.getNodeAttributes(graph.opposite(entityKey, edgeKey));
  const first = evidence[0];
  return (
    <li>
      <button
        type="button"
        className="relation-row"
        onClick={() => select(store, { kind: "relation", key: edgeKey })}
        onMouseEnter={() => setHover(store, { kind: "relation", key: edgeKey })}
        onMouseLeave={() => setHover(store, { kind: "none" })}
      >
        <span className="relation-row-head">
          <ShapeIcon type={other.entityType} />
          <span className="row-name">{displayName(other, language)}</span>
          <span className="count">{messages.entity.sentences(evidence.length)} ›</span>
        </span>
        {first ? (
          <span className="quote">
            <MarkedPassage
              passage={first.passage}
              from={first.start}
              to={first.end}
              evidence={{ item: first, source: graph.source(edgeKey), target: graph.target(edgeKey) }}
              linked={false}
            />
          </span>
        ) : null}
      </button>
    </li>
  );
}
