import { useMemo, useState } from "react";
import { displayName } from "../../graph/display-name.ts";
import { RELATIONS, type RelationType } from "../../schema/ontology.ts";
import { select } from "../store/view.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { EntityRelations, type RelationGroup } from "./entity-relations.tsx";
import { EntityPassages } from "./entity-passages.tsx";

/** One entity: names and how often each stands in the talk, its relations by kind, its passages. */
export function EntityPanel({ entityKey }: { entityKey: string }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const language = useExplorerState((state) => state.language);
  const [tab, setTab] = useState<"relations" | "passages">("relations");
  const entity = talk.graph.getNodeAttributes(entityKey);
  const forms = useMemo(() => countForms(talk, entityKey), [talk, entityKey]);
  const groups = useMemo(() => groupRelations(talk, entityKey, visible.edges), [talk, entityKey, visible]);
  const relations = groups.reduce((sum, group) => sum + group.edges.length, 0);
  const pronouns = entity.mentions.filter((m) => m.via !== undefined).length;
  const passages = new Set(entity.mentions.map((m) => m.passage)).size;
  const name = displayName(entity, language);
  const other = Object.values(entity.names).find((known) => known !== name);
  return (
    <section className="entity" aria-label={name}>
      <header className="entity-head">
        <div className="panel-top">
          <span className={`kind type-${entity.entityType}`}>
            <ShapeIcon type={entity.entityType} /> {messages.type[entity.entityType]}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.entity.close}
            title={`${messages.entity.close} (Esc)`}
            onClick={() => select(store, { kind: "none" })}
          >
            ✕
          </button>
        </div>
        <h1 className="entity-name">
          {name} {other === undefined ? null : <span className="entity-other">{other}</span>}
        </h1>
        <ul className="chips">
          {forms.map(([form, count]) => (
            <li key={form} className="chip">
              {form} <span className="count">{count}</span>
            </li>
          ))}
          {pronouns > 0 ? <li className="chip dashed">{messages.entity.byPronoun(pronouns)}</li> : null}
        </ul>
        <dl className="figures small">
          <div>
            <dd>{entity.mentions.length}</dd>
            <dt>{messages.entity.mentions}</dt>
          </div>
          <div>
            <dd>{relations}</dd>
            <dt>{messages.entity.relations}</dt>
          </div>
        </dl>
      </header>
      <div className="tabs" role="tablist">
        <button
          type="button"
          role="tab"
          id="tab-relations"
          aria-selected={tab === "relations"}
          aria-controls="entity-body"
          onClick={() => setTab("relations")}
        >
          {messages.entity.tabRelations} <span className="count">{relations}</span>
        </button>
        <button
          type="button"
          role="tab"
          id="tab-passages"
          aria-selected={tab === "passages"}
          aria-controls="entity-body"
          onClick={() => setTab("passages")}
        >
          {messages.entity.tabPassages} <span className="count">{passages}</span>
        </button>
      </div>
      <div id="entity-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === "relations" ? (
          <EntityRelations groups={groups} entityKey={entityKey} />
        ) : (
          <EntityPassages entityKey={entityKey} />
        )}
      </div>
    </section>
  );
}

type Talk = Parameters<typeof groupRelations>[0];

function countForms(talk: Talk, key: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const { passage, start, end, via } of talk.graph.getNodeAttribute(key, "mentions")) {
    if (via !== undefined) continue;
    const form = talk.passageById.get(passage)?.text.slice(start, end) ?? "";
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Visible relations by type and direction, largest group first. */
function groupRelations(
  talk: import("../../graph/talk-graph.ts").TalkGraph,
  key: string,
  visible: ReadonlySet<string>,
): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  talk.graph.forEachEdge(key, (edge, { relationType, weight }, source) => {
    if (!visible.has(edge)) return;
    const outgoing = source === key || RELATIONS[relationType].symmetric;
    const id = `${relationType}:${outgoing}`;
    const group = groups.get(id) ?? { id, type: relationType as RelationType, outgoing, edges: [] };
    group.edges.push({ key: edge, weight });
    groups.set(id, group);
  });
  for (const group of groups.values()) group.edges.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return [...groups.values()].sort((a, b) => b.edges.length - a.edges.length || (a.id < b.id ? -1 : 1));
}
