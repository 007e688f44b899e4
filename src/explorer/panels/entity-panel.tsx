import { BookOpen, EyeOff, Pin, Split, Workflow, X } from "lucide-react";
import { useMemo, useRef } from "react";
import { firstPassage } from "../store/stretch.ts";
import { changePath, changeView, goToPassage, select } from "../store/view.ts";
import { ICON } from "../ui/icon.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { CommandButton } from "./command-button.tsx";
import { countForms, groupRelations, spokenRange } from "./entity-facts.ts";
import { useNames } from "./entity-name.ts";
import { EntityPassages } from "./entity-passages.tsx";
import { EntityRelations } from "./entity-relations.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { timeWords } from "./use-place.ts";

/** Opens, keeps or takes away the entity on the graph. */
function HandButtons({ entityKey }: { entityKey: string }) {
  const pinned = useExplorerState((state) => state.pinned.includes(entityKey));
  const expanded = useExplorerState((state) => state.expanded.includes(entityKey));
  return (
    <span className="hand-buttons">
      <CommandButton id="expand" pressed={expanded}>
        <Workflow {...ICON} />
      </CommandButton>
      <CommandButton id="pin" pressed={pinned}>
        <Pin {...ICON} />
      </CommandButton>
      <CommandButton id="hide">
        <EyeOff {...ICON} />
      </CommandButton>
    </span>
  );
}

/** One entity: names and how often each stands in the talk, its relations by kind, its passages. */
export function EntityPanel({ entityKey }: { entityKey: string }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const visible = useExplorerState((state) => state.visible);
  const nameOf = useNames();
  const name = nameOf(entityKey);
  const entity = talk.graph.getNodeAttributes(entityKey);
  const { forms, pronouns } = useMemo(() => countForms(talk, entityKey), [talk, entityKey]);
  const groups = useMemo(() => groupRelations(talk, entityKey, visible.edges), [talk, entityKey, visible]);
  const { first, last } = useMemo(() => spokenRange(talk, axis, entityKey), [talk, axis, entityKey]);
  const relations = groups.reduce((sum, group) => sum + group.edges.length, 0);
  const passages = new Set(entity.mentions.map((m) => m.passage)).size;
  const other = Object.values(entity.names).find((known) => known !== name);
  const section = useRef<HTMLElement>(null);
  const jump = (id: string): void => section.current?.querySelector(`#${id}`)?.scrollIntoView({ block: "start" });
  const times = [
    { label: messages.entity.first, time: first },
    { label: messages.entity.last, time: last },
  ];
  return (
    <section ref={section} className="entity" aria-label={name}>
      <header className="panel-head">
        <div className="panel-top">
          <span className={`kind type-${entity.entityType}`}>
            <ShapeIcon type={entity.entityType} size={13} /> {messages.type[entity.entityType]}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.app.close}
            title={`${messages.app.close} (esc)`}
            onClick={() => select(store, { kind: "none" })}
          >
            <X {...ICON} />
          </button>
        </div>
        <h1 className="entity-name">
          {name}
          {other === undefined ? null : <span className="entity-other">{other}</span>}
        </h1>
        <ul className="chips">
          {forms.map(([form, count]) => (
            <li key={form} className="chip">
              {form} <span className="count">{count}</span>
            </li>
          ))}
          {pronouns.count > 0 ? (
            <li className="chip dashed">{messages.entity.byPronoun(pronouns.words.join(" · "), pronouns.count)}</li>
          ) : null}
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
          {times.map(({ label, time }) =>
            time === undefined ? null : (
              <div key={label}>
                <dd>{timeWords(time, messages)}</dd>
                <dt>{label}</dt>
              </div>
            ),
          )}
        </dl>
        <div className="panel-buttons">
          <button
            type="button"
            className="button"
            onClick={() => {
              changeView(store, { mode: "path" });
              changePath(store, {
                from: entityKey,
                ...(store.getState().path.to === entityKey ? { to: undefined } : {}),
              });
            }}
          >
            <Split {...ICON} />
            {messages.entity.pathFromHere}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              const { passage, talk } = store.getState();
              const here = talk.mentionsByPassage.get(passage ?? "")?.some(({ entity }) => entity === entityKey);
              changeView(store, { mode: "read" });
              if (here !== true) goToPassage(store, firstPassage(store.getState(), { kind: "entity", key: entityKey }));
            }}
          >
            <BookOpen {...ICON} />
            {messages.entity.openInRead}
          </button>
          <HandButtons entityKey={entityKey} />
        </div>
      </header>
      <div className="panel-tabs" role="group" aria-label={messages.entity.tabs}>
        <button type="button" aria-current="true" onClick={() => jump("entity-relations")}>
          {messages.entity.tabRelations} <span className="count">{relations}</span>
        </button>
        <button type="button" onClick={() => jump("entity-passages")}>
          {messages.entity.tabPassages} <span className="count">{passages}</span>
        </button>
      </div>
      <div id="entity-relations">
        <EntityRelations groups={groups} entityKey={entityKey} />
      </div>
      <div id="entity-passages">
        <EntityPassages entityKey={entityKey} />
      </div>
    </section>
  );
}
