import { useMemo, useState } from "react";
import {
  ENTITY_TYPES,
  RELATION_FAMILIES,
  RELATION_TYPES,
  RELATIONS,
  type EntityType,
  type RelationFamily,
  type RelationType,
} from "../../schema/ontology.ts";
import { EMPTY_FILTER, isEmptyFilter } from "../store/state.ts";
import { changeFilter, changeView, setHover } from "../store/view.ts";
import { FamilyLine } from "../ui/family-line.tsx";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { SearchBox } from "./search-box.tsx";

/** What is shown: types, relation families, evidence, speakers, least mentions. Filters hide, they never fade. */
export function FilterPanel() {
  const messages = useMessages();
  const { store } = useExplorer();
  const filter = useExplorerState((state) => state.filter);
  const hidden = useExplorerState((state) => state.talk.file.nodes.length - state.visible.nodes.size);
  return (
    <nav className="filters" aria-label={messages.filter.label}>
      <SearchBox />
      <TypeRows />
      <FamilyRows />
      <EvidenceSwitch />
      <SpeakerRows />
      <LeastMentions />
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

function toggled<T>(set: ReadonlySet<T>, items: readonly T[], hide: boolean): Set<T> {
  const next = new Set(set);
  for (const item of items)
    if (hide) next.add(item);
    else next.delete(item);
  return next;
}

/** `8 / 14` once something narrows, else the one number. */
function Count({ shown, all }: { shown: number; all: number }) {
  return (
    <span className="count">
      {shown === all ? (
        all
      ) : (
        <>
          <b>{shown}</b> / {all}
        </>
      )}
    </span>
  );
}

function TypeRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.emphasis ?? state.visible);
  const hiddenTypes = useExplorerState((state) => state.filter.hiddenTypes);
  const all = useMemo(() => tally(talk.file.nodes.map((node) => node.attributes.entityType)), [talk]);
  const shown = useMemo(
    () => tally([...visible.nodes].map((key) => talk.graph.getNodeAttribute(key, "entityType"))),
    [talk, visible],
  );
  const noneLeft = hiddenTypes.size === ENTITY_TYPES.length;
  const click = (type: EntityType, only: boolean): void => {
    const next = only
      ? new Set(ENTITY_TYPES.filter((t) => t !== type))
      : toggled(hiddenTypes, [type], !hiddenTypes.has(type));
    changeFilter(store, {
      hiddenTypes: only && hiddenTypes.size === next.size && !hiddenTypes.has(type) ? new Set() : next,
    });
  };
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.filter.entityTypes}</h2>
        <button
          type="button"
          className="quiet"
          onClick={() => changeFilter(store, { hiddenTypes: noneLeft ? new Set() : new Set(ENTITY_TYPES) })}
        >
          {noneLeft ? messages.filter.showAll : messages.filter.hideAll}
        </button>
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
            onClick={(event) => click(type, event.altKey)}
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

function tally<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function FamilyRows() {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.emphasis ?? state.visible);
  const all = useMemo(() => tally(talk.file.edges.map((edge) => edge.attributes.relationType)), [talk]);
  const shown = useMemo(
    () => tally([...visible.edges].map((key) => talk.graph.getEdgeAttribute(key, "relationType"))),
    [talk, visible],
  );
  const total = [...all].reduce((sum, [type, count]) => sum + (type === "co_occurs" ? 0 : count), 0);
  const seen = [...shown].reduce((sum, [type, count]) => sum + (type === "co_occurs" ? 0 : count), 0);
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.filter.relations}</h2>
        <Count shown={seen} all={total} />
      </div>
      {RELATION_FAMILIES.filter((family) => family !== "co_occurs").map((family) => (
        <FamilyRow key={family} family={family} all={all} shown={shown} />
      ))}
      <CoOccurrenceRow count={all.get("co_occurs") ?? 0} />
    </section>
  );
}

type RelationCounts = ReadonlyMap<RelationType, number>;

function FamilyRow({ family, all, shown }: { family: RelationFamily; all: RelationCounts; shown: RelationCounts }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const [open, setOpen] = useState(false);
  const hiddenRelations = useExplorerState((state) => state.filter.hiddenRelations);
  const types = RELATION_TYPES.filter((type) => RELATIONS[type].family === family);
  const sum = (counts: RelationCounts): number => types.reduce((total, type) => total + (counts.get(type) ?? 0), 0);
  const off = types.every((type) => hiddenRelations.has(type));
  const present = types.filter((type) => (all.get(type) ?? 0) > 0);
  const row = (
    label: string,
    of: readonly RelationType[],
    isOff: boolean,
    className: string,
    icon: React.ReactNode,
  ) => (
    <button
      type="button"
      className={isOff ? `${className} off` : className}
      aria-pressed={!isOff}
      title={messages.filter.only}
      onClick={(event) =>
        changeFilter(store, {
          hiddenRelations: event.altKey
            ? new Set(RELATION_TYPES.filter((t) => !of.includes(t)))
            : toggled(hiddenRelations, of, !isOff),
        })
      }
    >
      {icon}
      <span className="row-name">{label}</span>
      <Count
        shown={isOff ? 0 : of.reduce((n, t) => n + (shown.get(t) ?? 0), 0)}
        all={of.reduce((n, t) => n + (all.get(t) ?? 0), 0)}
      />
    </button>
  );
  return (
    <>
      <div className="family">
        {row(messages.family[family], types, off, "row", <FamilyLine family={family} />)}
        <button
          type="button"
          className="icon-button small"
          aria-expanded={open}
          aria-label={messages.family[family]}
          disabled={sum(all) === 0}
          onClick={() => setOpen(!open)}
        >
          {open ? "⌄" : "›"}
        </button>
      </div>
      {open ? (
        <div className="family-types">
          {present.map((type) => (
            <div key={type}>{row(messages.relation[type], [type], hiddenRelations.has(type), "row inner", null)}</div>
          ))}
        </div>
      ) : null}
    </>
  );
}

function CoOccurrenceRow({ count }: { count: number }) {
  const messages = useMessages();
  const { store } = useExplorer();
  const on = useExplorerState((state) => state.filter.showCoOccurrence);
  return (
    <div className="family">
      <button
        type="button"
        className={on ? "row" : "row quiet-row"}
        aria-pressed={on}
        onClick={() => changeFilter(store, { showCoOccurrence: !on })}
      >
        <FamilyLine family="co_occurs" />
        <span className="row-name">{messages.family.co_occurs}</span>
        <span className="count">{on ? count : messages.filter.hidden(count)}</span>
      </button>
    </div>
  );
}

function EvidenceSwitch() {
  const messages = useMessages();
  const { store } = useExplorer();
  const filter = useExplorerState((state) => state.filter);
  return (
    <section>
      <h2>{messages.filter.evidence}</h2>
      <div className="segmented" role="group" aria-label={messages.filter.evidence}>
        <button
          type="button"
          aria-pressed={!filter.statedOnly}
          onClick={() => changeFilter(store, { statedOnly: false })}
        >
          {messages.filter.all}
        </button>
        <button
          type="button"
          aria-pressed={filter.statedOnly}
          onClick={() => changeFilter(store, { statedOnly: true })}
        >
          {messages.filter.statedOnly}
        </button>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={!filter.assertedOnly}
          onChange={(event) => changeFilter(store, { assertedOnly: !event.target.checked })}
        />
        <span className="row-name">{messages.filter.ask}</span>
      </label>
    </section>
  );
}

function SpeakerRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const hidden = useExplorerState((state) => state.filter.hiddenSpeakers);
  const counts = useMemo(() => tally(talk.passages.map((passage) => passage.speaker ?? "")), [talk]);
  const speakers = talk.file.attributes.documents.flatMap((doc) => doc.speakers).map(({ id, name }) => ({ id, name }));
  if (speakers.length === 0) return null;
  const rows = counts.has("") ? [...speakers, { id: "", name: messages.filter.nobody }] : speakers;
  return (
    <section>
      <h2>{messages.filter.whoSaidIt}</h2>
      {rows.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={!hidden.has(id)}
            onChange={(event) => changeFilter(store, { hiddenSpeakers: toggled(hidden, [id], !event.target.checked) })}
          />
          <span className="row-name">{name}</span>
          <span className="count">{messages.filter.passages(counts.get(id) ?? 0)}</span>
        </label>
      ))}
    </section>
  );
}

const MOST_LEAST = 10;

function LeastMentions() {
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
        min={1}
        max={MOST_LEAST}
        value={least}
        onChange={(event) => changeFilter(store, { minMentions: Number(event.target.value) })}
      />
    </section>
  );
}
