import type { EntityType } from "../../../schema/ontology.ts";
import { FamilyLine } from "../../ui/family-line.tsx";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { useExplorerState, useMessages } from "../explorer-context.ts";
import { languageOf } from "../marked-passage.tsx";
import { sentenceAround } from "../relation-facts.ts";
import { usePlaces } from "../use-place.ts";
import type { Column } from "./columns.ts";
import type { RelationRow } from "./table-rows.ts";

/** Pixels of the bar for each sentence, and the longest bar. */
const BAR = 9;
const MOST_BAR = 54;

export function useRelationColumns(): Column<RelationRow>[] {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const { speaker, place } = usePlaces();
  const sentence = (row: RelationRow) => {
    const text = talk.passageById.get(row.evidence.passage)?.text ?? "";
    const { from, to } = sentenceAround(text, row.evidence);
    return {
      before: text.slice(from, row.evidence.start),
      clause: text.slice(row.evidence.start, row.evidence.end),
      after: text.slice(row.evidence.end, to),
    };
  };
  const end = (type: EntityType, name: string) => (
    <span className="cell-name">
      <ShapeIcon type={type} />
      <b>{name}</b>
    </span>
  );
  const basis = (row: RelationRow): string => (row.stated ? messages.evidence.stated : messages.evidence.implied);
  return [
    {
      id: "from",
      words: true,
      label: (m) => m.table.from,
      sort: (row) => row.sourceName,
      cell: (row) => end(row.sourceType, row.sourceName),
      text: (row) => row.sourceName,
    },
    {
      id: "relation",
      words: true,
      label: (m) => m.table.relation,
      sort: (row) => messages.relation[row.type],
      cell: (row) => (
        <span className="cell-name">
          <FamilyLine family={row.family} width={30} dashed={!row.stated} />
          {messages.relation[row.type]}
        </span>
      ),
      text: (row) => messages.relation[row.type],
    },
    {
      id: "to",
      words: true,
      label: (m) => m.table.to,
      sort: (row) => row.targetName,
      cell: (row) => end(row.targetType, row.targetName),
      text: (row) => row.targetName,
    },
    {
      id: "sentences",
      label: (m) => m.table.evidence,
      numeric: true,
      descendsFirst: true,
      sort: (row) => row.sentences,
      cell: (row) => (
        <span className="cell-bar">
          <i style={{ width: Math.min(MOST_BAR, row.sentences * BAR) }} />
          {row.sentences}
        </span>
      ),
      text: (row) => String(row.sentences),
    },
    {
      id: "basis",
      words: true,
      label: (m) => m.table.basis,
      sort: basis,
      cell: (row) => <span className={row.stated ? "tag" : "tag dashed"}>{basis(row)}</span>,
      text: basis,
    },
    {
      id: "speaker",
      words: true,
      label: (m) => m.table.speaker,
      sort: (row) => speaker(row.evidence.passage),
      cell: (row) => <span className="cell-quiet">{speaker(row.evidence.passage)}</span>,
      text: (row) => speaker(row.evidence.passage),
    },
    {
      id: "sentence",
      words: true,
      label: (m) => m.table.firstSentence,
      cell: (row) => {
        const { before, clause, after } = sentence(row);
        return (
          <span className="cell-sentence" lang={languageOf(talk.file.attributes.documents, row.evidence.passage)}>
            {before.length > 6 ? "…" : before}
            <b>{clause}</b>
            {after}
          </span>
        );
      },
      text: (row) => Object.values(sentence(row)).join(""),
    },
    {
      id: "place",
      label: (m) => m.table.place,
      numeric: true,
      sort: (row) => row.position,
      cell: (row) => <span className="cell-quiet">{place(row.evidence.passage, row.evidence.start)}</span>,
      text: (row) => place(row.evidence.passage, row.evidence.start),
    },
  ];
}
