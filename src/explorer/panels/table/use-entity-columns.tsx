import { useMemo } from "react";
import { nameCommunities } from "../../../graph/community-names.ts";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { Sparkline } from "../../ui/sparkline.tsx";
import { useExplorerState, useMessages } from "../explorer-context.ts";
import { timeWords } from "../use-place.ts";
import type { Column } from "./columns.ts";
import type { EntityRow } from "./table-rows.ts";

const number = (n: number): string => (n === 0 ? "–" : String(n));

/** A measure between 0 and 1, as a reader compares it. */
const share = (value: number): string => (value === 0 ? "–" : `${(value * 100).toFixed(2)}%`);

export function useEntityColumns(): Column<EntityRow>[] {
  const messages = useMessages();
  const axis = useExplorerState((state) => state.axis);
  const talk = useExplorerState((state) => state.talk);
  const language = useExplorerState((state) => state.language);
  const communities = useMemo(
    () => new Map(nameCommunities(talk, language).map(({ id, name }) => [id, name])),
    [talk, language],
  );
  const when = (position: number | undefined): string => {
    const time = position === undefined ? undefined : axis.timeAt(position);
    return time ? timeWords(time, messages) : position === undefined ? "–" : messages.strip.words(position);
  };
  const count = (id: string, label: Column<EntityRow>["label"], of: (row: EntityRow) => number): Column<EntityRow> => ({
    id,
    label,
    numeric: true,
    sort: of,
    descendsFirst: true,
    cell: (row) => number(of(row)),
    text: (row) => String(of(row)),
  });
  return [
    {
      id: "name",
      label: (m) => m.table.name,
      words: true,
      search: (row) => row.allNames,
      sort: (row) => row.name,
      cell: ({ type, name, otherName }) => (
        <span className="cell-name">
          <ShapeIcon type={type} />
          <b>{name}</b>
          {otherName === undefined ? null : <span className="note">{otherName}</span>}
        </span>
      ),
      text: (row) => row.name,
    },
    {
      id: "type",
      label: (m) => m.table.type,
      words: true,
      sort: (row) => messages.type[row.type],
      cell: (row) => <span className="cell-quiet">{messages.type[row.type]}</span>,
      text: (row) => messages.type[row.type],
    },
    count(
      "mentions",
      (m) => m.table.mentions,
      (row) => row.mentions,
    ),
    count(
      "pronouns",
      (m) => m.table.byPronoun,
      (row) => row.pronouns,
    ),
    count(
      "relations",
      (m) => m.table.relationCount,
      (row) => row.relations,
    ),
    count(
      "sentences",
      (m) => m.table.sentences,
      (row) => row.sentences,
    ),
    {
      id: "talk",
      label: (m) => m.table.inTheTalk,
      cell: (row) => <Sparkline counts={row.density()} type={row.type} width={124} height={16} />,
      text: (row) => row.density().join(" "),
    },
    {
      id: "first",
      label: (m) => m.table.first,
      numeric: true,
      sort: (row) => row.first,
      cell: (row) => <span className="cell-quiet">{when(row.first)}</span>,
      text: (row) => when(row.first),
    },
    {
      id: "community",
      label: (m) => m.table.community,
      extra: true,
      sort: (row) => row.community,
      cell: (row) => <span className="cell-quiet">{communities.get(row.community)}</span>,
      text: (row) => communities.get(row.community) ?? "",
    },
    ...(["pagerank", "betweenness"] as const).map((id): Column<EntityRow> => ({
      id,
      label: (m) => m.table[id],
      extra: true,
      numeric: true,
      descendsFirst: true,
      sort: (row) => row.measure(id),
      cell: (row) => share(row.measure(id)),
      text: (row) => row.measure(id).toFixed(6),
    })),
  ];
}
