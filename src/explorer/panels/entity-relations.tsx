import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import { RELATIONS } from "../../schema/ontology.ts";
import { select, setHover } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { CHEVRON } from "../ui/icon.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import type { RelationGroup } from "./entity-facts.ts";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { MarkedPassage } from "./marked-passage.tsx";

/** Rows shown of an open group before "more", and groups before "more kinds". */
const FIRST_ROWS = 3;
const FIRST_GROUPS = 5;

/** Relations of an entity, grouped by kind; the largest group is open. */
export function EntityRelations({ groups, entityKey }: { groups: readonly RelationGroup[]; entityKey: string }) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  if (groups.length === 0) return <p className="empty">{messages.entity.noRelations}</p>;
  const shown = all || groups.length <= FIRST_GROUPS + 1 ? groups : groups.slice(0, FIRST_GROUPS);
  const rest = groups.slice(shown.length);
  return (
    <>
      {shown.map((group, i) => (
        <Group key={group.id} group={group} entityKey={entityKey} first={i === 0} />
      ))}
      {rest.length === 0 ? null : (
        <div className="group">
          <button type="button" className="group-head" aria-expanded={false} onClick={() => setAll(true)}>
            <ChevronRight {...CHEVRON} />
            <span className="group-names">{messages.entity.otherKinds(rest.length)}</span>
            <span className="count">{rest.reduce((sum, group) => sum + group.edges.length, 0)}</span>
          </button>
        </div>
      )}
    </>
  );
}

function Group({ group, entityKey, first }: { group: RelationGroup; entityKey: string; first: boolean }) {
  const messages = useMessages();
  const nameOf = useNames();
  const [open, setOpen] = useState(first);
  const [all, setAll] = useState(false);
  const graph = useExplorerState((state) => state.talk.graph);
  const words = (group.outgoing ? messages.relation : messages.reversed)[group.type];
  const rows = all || group.edges.length <= FIRST_ROWS + 1 ? group.edges : group.edges.slice(0, FIRST_ROWS);
  const rest = group.edges.length - rows.length;
  return (
    <div className={open ? "group open" : "group"}>
      <button type="button" className="group-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown {...CHEVRON} /> : <ChevronRight {...CHEVRON} />}
        <span className="group-name">{words}</span>
        {open ? (
          <FamilyLine family={RELATIONS[group.type].family} backward={!group.outgoing} />
        ) : (
          <span className="group-names">
            {messages.app.list(group.edges.map((edge) => nameOf(graph.opposite(entityKey, edge))))}
          </span>
        )}
        <span className="count">{group.edges.length}</span>
      </button>
      {open ? (
        <ul className="plain-list group-rows">
          {rows.map((edge) => (
            <RelationRow key={edge} edgeKey={edge} entityKey={entityKey} />
          ))}
          {rest > 0 ? (
            <li>
              <button type="button" className="more" onClick={() => setAll(true)}>
                {messages.entity.moreOfKind(rest, words)} <ChevronDown {...CHEVRON} />
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
  const nameOf = useNames();
  const { store } = useExplorer();
  const graph = useExplorerState((state) => state.talk.graph);
  const { evidence } = graph.getEdgeAttributes(edgeKey);
  const other = graph.opposite(entityKey, edgeKey);
  const first = evidence[0];
  const hover = (on: boolean): void => setHover(store, on ? { kind: "relation", key: edgeKey } : { kind: "none" });
  return (
    <li>
      <button
        type="button"
        className="relation-row"
        onClick={() => select(store, { kind: "relation", key: edgeKey })}
        onMouseEnter={() => hover(true)}
        onMouseLeave={() => hover(false)}
        onFocus={() => hover(true)}
        onBlur={() => hover(false)}
      >
        <span className="relation-row-head">
          <ShapeIcon type={graph.getNodeAttribute(other, "entityType")} />
          <span className="row-name">{nameOf(other)}</span>
          <span className="count">
            {messages.entity.sentences(evidence.length)} <ChevronRight {...CHEVRON} size={10} />
          </span>
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
