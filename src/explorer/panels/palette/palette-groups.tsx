import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem } from "@ariakit/react";
import { CornerDownLeft } from "lucide-react";
import { rangesOf, type EntityHit } from "../../../graph/search/entity-hit.ts";
import { queryWords } from "../../../graph/search/fold-for-search.ts";
import type { PassageHit } from "../../../graph/search/search-passages.ts";
import type { RelationHit } from "../../../graph/search/search-relations.ts";
import { densityOf } from "../../../graph/talk-density.ts";
import { RELATIONS } from "../../../schema/ontology.ts";
import { FamilyLine } from "../../ui/family-line.tsx";
import { ShapeIcon } from "../../ui/shape-icon.tsx";
import { Sparkline } from "../../ui/sparkline.tsx";
import { useNames } from "../entity-name.ts";
import { useExplorerState, useMessages } from "../explorer-context.ts";
import { MarkedText } from "../marked-text.tsx";
import { usePlaces } from "../use-place.ts";

/** Opens what was found; `toRead` opens it in the reader. */
export type Choose = (target: { kind: "entity" | "relation" | "passage"; key: string }, toRead: boolean) => void;

const BINS = 36;
/** Characters of a passage shown before and after the words. */
const BEFORE = 16;
const AFTER = 42;

function Heading({ words, count }: { words: string; count: number }) {
  return (
    <ComboboxGroupLabel className="palette-heading">
      {words} <span className="count">{count}</span>
    </ComboboxGroupLabel>
  );
}

function Item({
  value,
  onChoose,
  children,
}: {
  value: string;
  onChoose: (toRead: boolean) => void;
  children: React.ReactNode;
}) {
  return (
    <ComboboxItem
      value={value}
      className="palette-item"
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
    >
      {children}
    </ComboboxItem>
  );
}

export function EntityGroup({
  hits,
  count,
  query,
  choose,
}: {
  hits: readonly EntityHit[];
  count?: number;
  query: string;
  choose: Choose;
}) {
  const messages = useMessages();
  const nameOf = useNames();
  const talk = useExplorerState((state) => state.talk);
  if (hits.length === 0) return null;
  return (
    <ComboboxGroup className="palette-group">
      <Heading
        words={count === undefined ? messages.overview.mostDiscussed : messages.search.entities}
        count={count ?? hits.length}
      />
      {hits.map((hit) => {
        const { entityType, mentions } = talk.graph.getNodeAttributes(hit.key);
        const name = nameOf(hit.key);
        const same = hit.name === name;
        return (
          <Item
            key={hit.key}
            value={`e ${hit.key}`}
            onChoose={(toRead) => choose({ kind: "entity", key: hit.key }, toRead)}
          >
            <ShapeIcon type={entityType} />
            <b className="palette-name">
              {same && hit.ranges.length > 0 ? <MarkedText text={name} ranges={hit.ranges} /> : name}
            </b>
            <span className="note palette-found">
              {same || query === "" ? null : <MarkedOr text={hit.name} ranges={hit.ranges} />}
              {hit.pinyin ? <MarkedText text={hit.pinyin.text} ranges={hit.pinyin.ranges} /> : null}
            </span>
            <Sparkline counts={densityOf(talk, hit.key, BINS)} type={entityType} width={72} height={16} />
            <span className="count">{messages.entity.mentionCount(mentions.length)}</span>
            <CornerDownLeft className="palette-enter" size={12} aria-hidden="true" />
          </Item>
        );
      })}
    </ComboboxGroup>
  );
}

function MarkedOr({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  return ranges.length === 0 ? text : <MarkedText text={text} ranges={ranges} />;
}

export function RelationGroup({
  hits,
  count,
  query,
  choose,
}: {
  hits: readonly RelationHit[];
  count: number;
  query: string;
  choose: Choose;
}) {
  const messages = useMessages();
  const nameOf = useNames();
  const graph = useExplorerState((state) => state.talk.graph);
  if (hits.length === 0) return null;
  const words = queryWords(query);
  const end = (key: string) => (
    <span className="palette-end">
      <ShapeIcon type={graph.getNodeAttribute(key, "entityType")} size={13} />
      <span>
        <MarkedOr text={nameOf(key)} ranges={rangesOf(nameOf(key), words)} />
      </span>
    </span>
  );
  return (
    <ComboboxGroup className="palette-group">
      <Heading words={messages.search.relations} count={count} />
      {hits.map(({ key }) => {
        const { relationType, evidence } = graph.getEdgeAttributes(key);
        return (
          <Item key={key} value={`r ${key}`} onChoose={(toRead) => choose({ kind: "relation", key }, toRead)}>
            {end(graph.source(key))}
            <FamilyLine family={RELATIONS[relationType].family} width={32} />
            {end(graph.target(key))}
            <span className="note palette-found">{messages.relation[relationType]}</span>
            <span className="count">{messages.entity.sentences(evidence.length)}</span>
          </Item>
        );
      })}
    </ComboboxGroup>
  );
}

export function PassageGroup({
  hits,
  count,
  choose,
  onMore,
}: {
  hits: readonly PassageHit[];
  count: number;
  choose: Choose;
  onMore: () => void;
}) {
  const messages = useMessages();
  const passages = useExplorerState((state) => state.talk.passageById);
  const { speaker, place } = usePlaces();
  if (hits.length === 0) return null;
  return (
    <ComboboxGroup className="palette-group">
      <Heading words={messages.search.passages} count={count} />
      {hits.map(({ id, ranges }) => {
        const text = passages.get(id)?.text ?? "";
        const first = ranges[0] ?? { start: 0, end: 0 };
        const from = Math.max(0, first.start - BEFORE);
        const to = Math.min(text.length, first.end + AFTER);
        const inside = ranges
          .filter(({ start, end }) => start >= from && end <= to)
          .map(({ start, end }) => ({ start: start - from, end: end - from }));
        return (
          <Item key={id} value={`p ${id}`} onChoose={() => choose({ kind: "passage", key: id }, true)}>
            <span className="palette-quote">
              {from > 0 ? "…" : ""}
              <MarkedOr text={text.slice(from, to)} ranges={inside} />
              {to < text.length ? "…" : ""}
            </span>
            <span className="count">{[speaker(id), place(id, first.start)].filter(Boolean).join(" · ")}</span>
          </Item>
        );
      })}
      {count > hits.length ? (
        <ComboboxItem
          value="more"
          className="palette-more"
          setValueOnClick={false}
          hideOnClick={false}
          focusOnHover
          onClick={onMore}
        >
          {messages.search.more(count - hits.length)}
        </ComboboxItem>
      ) : null}
    </ComboboxGroup>
  );
}
