import { Menu, MenuButton, MenuItemCheckbox, MenuProvider } from "@ariakit/react";
import { Download, SlidersHorizontal, X } from "lucide-react";
import { useMemo, useState } from "react";
import "../../styles/table.css";
import { ENTITY_TYPES, RELATION_FAMILIES, RELATION_TYPES, RELATIONS } from "../../../schema/ontology.ts";
import type { TableView } from "../../store/state.ts";
import { shortTitle } from "../../store/titles.ts";
import { changeFilter, changeView, endGesture, select, setHover } from "../../store/view.ts";
import { CHEVRON, ICON } from "../../ui/icon.ts";
import { useNames } from "../entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "../explorer-context.ts";
import { fileName } from "../file-name.ts";
import { FilterButton } from "../filter-button.tsx";
import { toCsv, type Column } from "./columns.ts";
import { DataGrid } from "./data-grid.tsx";
import { entityRows, relationRows, rowsWith, sortRows } from "./table-rows.ts";
import { useEntityColumns } from "./use-entity-columns.tsx";
import { useRelationColumns } from "./use-relation-columns.tsx";

/** Entities or relations as a table that can do what the graph can. */
export default function Table() {
  const tab = useExplorerState((state) => state.table.tab);
  return <section className="table-view">{tab === "entities" ? <EntityTable /> : <RelationTable />}</section>;
}

function EntityTable() {
  const { store } = useExplorer();
  const columns = useEntityColumns();
  const source = useSource();
  const rows = useMemo(() => entityRows(source), [source]);
  const chosen = useExplorerState((state) => (state.selection.kind === "entity" ? state.selection.key : undefined));
  return (
    <Shown
      columns={columns}
      rows={rows}
      first="mentions"
      chosen={chosen}
      onChoose={(key) => select(store, key === chosen ? { kind: "none" } : { kind: "entity", key })}
      onHover={(key) => setHover(store, key === undefined ? { kind: "none" } : { kind: "entity", key })}
    />
  );
}

function RelationTable() {
  const { store } = useExplorer();
  const columns = useRelationColumns();
  const source = useSource();
  const rows = useMemo(() => relationRows(source), [source]);
  const chosen = useExplorerState((state) => (state.selection.kind === "relation" ? state.selection.key : undefined));
  return (
    <Shown
      columns={columns}
      rows={rows}
      first="sentences"
      chosen={chosen}
      onChoose={(key) => select(store, key === chosen ? { kind: "none" } : { kind: "relation", key })}
      onHover={(key) => setHover(store, key === undefined ? { kind: "none" } : { kind: "relation", key })}
    />
  );
}

function useSource() {
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const visible = useExplorerState((state) => state.visible);
  const language = useExplorerState((state) => state.language);
  const nameOf = useNames();
  // The names change with the language, not with every drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => ({ talk, axis, visible, nameOf }), [talk, axis, visible, language]);
}

function Shown<Row extends { key: string }>({
  columns,
  rows,
  first,
  chosen,
  onChoose,
  onHover,
}: {
  columns: Column<Row>[];
  rows: Row[];
  first: string;
  chosen: string | undefined;
  onChoose: (key: string) => void;
  onHover: (key: string | undefined) => void;
}) {
  const messages = useMessages();
  const { store, saveFile } = useExplorer();
  const language = useExplorerState((state) => state.language);
  const table = useExplorerState((state) => state.table);
  const title = useExplorerState((state) => shortTitle(state.talk.file.attributes.documents[0]));
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(columns.filter(({ id, extra }) => extra === true && id !== table.sort).map(({ id }) => id)),
  );
  const shown = columns.filter((column) => !hidden.has(column.id));
  const sorting =
    columns.find((column) => column.id === table.sort && column.sort) ?? columns.find((c) => c.id === first);
  const sorted = useMemo(
    () => sortRows(rowsWith(rows, columns, table.words), sorting?.sort ?? (() => 0), table.descending, language),
    // Columns are made anew at every drawing; what they sort by is told by their id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rows, sorting?.id, table.descending, table.words, language],
  );
  const change = (next: Partial<TableView>, gesture?: string): void =>
    changeView(store, { table: { ...table, ...next } }, gesture);
  const csv = (): void => {
    saveFile(`${fileName(title, "view")}-${table.tab}.csv`, toCsv(shown, sorted, messages), "text/csv");
  };
  return (
    <>
      <header className="table-bar">
        <FilterButton />
        <Tabs onTab={(tab) => change({ tab, sort: tab === "entities" ? "mentions" : "sentences", descending: true })} />
        <input
          type="search"
          className="table-filter"
          value={table.words}
          placeholder={messages.table.filterRows}
          aria-label={messages.table.filterRows}
          onChange={(event) => change({ words: event.target.value }, "table-words")}
          onBlur={() => endGesture(store)}
        />
        <FilterPills />
        <span className="table-actions">
          <MenuProvider
            values={{ columns: shown.map(({ id }) => id) }}
            setValues={(values) => {
              const kept = values["columns"];
              setHidden(new Set(columns.map(({ id }) => id).filter((id) => !kept.includes(id))));
            }}
          >
            <MenuButton className="button">
              <SlidersHorizontal {...ICON} />
              {messages.table.columns}
            </MenuButton>
            <Menu className="menu narrow" gutter={6}>
              {columns.slice(1).map((column) => (
                <MenuItemCheckbox
                  key={column.id}
                  className="menu-item"
                  name="columns"
                  value={column.id}
                  hideOnClick={false}
                >
                  {column.label(messages)}
                </MenuItemCheckbox>
              ))}
            </Menu>
          </MenuProvider>
          <button type="button" className="button" onClick={csv}>
            <Download {...ICON} />
            CSV
          </button>
        </span>
      </header>
      <DataGrid
        label={messages.table[table.tab]}
        className={table.tab}
        columns={shown}
        rows={sorted}
        sort={sorting?.id ?? ""}
        descending={table.descending}
        chosen={chosen}
        onSort={(sort, descending) => change({ sort, descending })}
        onChoose={onChoose}
        onHover={onHover}
      />
      {sorted.length === 0 ? (
        <p className="empty" role="status">
          {rows.length > 0
            ? messages.table.nothing(table.words.trim())
            : messages.stage.filtersHideAll(store.getState().talk.file.nodes.length)}
        </p>
      ) : null}
    </>
  );
}

function Tabs({ onTab }: { onTab: (tab: TableView["tab"]) => void }) {
  const messages = useMessages();
  const tab = useExplorerState((state) => state.table.tab);
  const talk = useExplorerState((state) => state.talk);
  const visible = useExplorerState((state) => state.visible);
  const withCo = useExplorerState((state) => state.filter.showCoOccurrence);
  const relations = talk.file.edges.filter((edge) => withCo || edge.attributes.relationType !== "co_occurs").length;
  const counts = {
    entities: [visible.nodes.size, talk.file.nodes.length],
    relations: [visible.edges.size, relations],
  } as const;
  return (
    <div className="segmented" role="group" aria-label={messages.table.label}>
      {(["entities", "relations"] as const).map((value) => {
        const [shown, all] = counts[value];
        return (
          <button key={value} type="button" aria-pressed={tab === value} onClick={() => onTab(value)}>
            {messages.table[value]} <span className="count">{shown === all ? all : `${shown} / ${all}`}</span>
          </button>
        );
      })}
    </div>
  );
}

/** What the filters leave, and one click to take a filter back. */
function FilterPills() {
  const messages = useMessages();
  const { store } = useExplorer();
  const { hiddenTypes, hiddenRelations } = useExplorerState((state) => state.filter);
  const types = ENTITY_TYPES.filter((type) => !hiddenTypes.has(type)).map((type) => messages.types[type]);
  const families = RELATION_FAMILIES.filter(
    (family) =>
      family !== "co_occurs" &&
      RELATION_TYPES.some((type) => RELATIONS[type].family === family && !hiddenRelations.has(type)),
  ).map((family) => messages.family[family]);
  const pills = [
    { on: hiddenTypes.size > 0, name: messages.table.type, left: types, clear: { hiddenTypes: new Set<never>() } },
    {
      on: hiddenRelations.size > 0,
      name: messages.table.relation,
      left: families,
      clear: { hiddenRelations: new Set<never>() },
    },
  ].filter(({ on }) => on);
  return pills.map(({ name, left, clear }) => (
    <span key={name} className="pill-box table-pill">
      {name} <b>{messages.app.list(left)}</b>
      <button
        type="button"
        className="icon-button small"
        aria-label={messages.filter.clear}
        onClick={() => changeFilter(store, clear)}
      >
        <X {...CHEVRON} />
      </button>
    </span>
  ));
}
